import { useState } from 'react';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Both<Draft> {
  readonly mine: Draft;
  readonly theirs: Draft;
}

interface Edited<Draft> {
  /** As it was when I began, or as it is since somebody else changed it. */
  readonly base: Draft;
  readonly draft: Draft;
  readonly version: number;
  /** Fields that both of us changed, each as either has it; absent until somebody else did. */
  readonly both?: Both<Partial<Draft>>;
}

const namesOf = <Draft extends object>(draft: Draft) => Object.keys(draft) as (keyof Draft & string)[];

/** Brings in what somebody else saved: what I left alone becomes theirs, what I changed stays mine, to be chosen from. */
export const rebased = <Draft extends object>(
  { base, draft }: Edited<Draft>,
  theirs: Draft,
  version: number,
): Edited<Draft> => {
  const mine = namesOf(draft).filter((name) => !same(draft[name], base[name]));
  const clashing = mine.filter((name) => !same(theirs[name], base[name]) && !same(theirs[name], draft[name]));
  const picked = (from: Draft, names: readonly (keyof Draft & string)[]) =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Draft>;
  return {
    base: theirs,
    version,
    draft: { ...theirs, ...picked(draft, mine) },
    both: { mine: picked(draft, clashing), theirs: picked(theirs, clashing) },
  };
};

/** What I type into a thing that others may change at the same time. */
export const useEditing = <Draft extends object>(begun: {
  readonly draft: Draft;
  readonly version: number;
}) => {
  const [edited, setEdited] = useState<Edited<Draft>>({ ...begun, base: begun.draft });
  const { base, draft, both, version } = edited;
  return {
    draft,
    version,
    set: (change: Partial<Draft>) =>
      setEdited((before) => ({ ...before, draft: { ...before.draft, ...change } })),
    /** What I changed, and so is sent. */
    changed: namesOf(draft).filter((name) => !same(draft[name], base[name])),
    rebase: (theirs: Draft, at: number) => setEdited((before) => rebased(before, theirs, at)),
    /** Undefined until somebody else changed it. */
    clashing:
      both &&
      namesOf(both.mine as Draft).map((name) => ({
        name,
        chosen: same(draft[name], both.theirs[name]) ? ('theirs' as const) : ('mine' as const),
        mine: both.mine[name] as Draft[typeof name],
        theirs: both.theirs[name] as Draft[typeof name],
      })),
    choose: (name: string, whose: 'mine' | 'theirs') =>
      setEdited((before) => ({
        ...before,
        draft: { ...before.draft, [name]: before.both?.[whose][name as keyof Draft] },
      })),
  };
};
