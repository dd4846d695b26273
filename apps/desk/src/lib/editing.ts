import { useState } from 'react';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface Edited<Draft> {
  /** As it was when I began, or as it is since somebody else changed it. */
  readonly base: Draft;
  readonly draft: Draft;
  readonly version: number;
  /** Fields that both of us changed, each as either has it; absent until somebody else did. */
  readonly both?: { readonly mine: Partial<Draft>; readonly theirs: Partial<Draft> };
}

type Names<Draft> = readonly (keyof Draft & string)[];

const namesOf = <Draft extends object>(draft: Draft) => Object.keys(draft) as (keyof Draft & string)[];

const picked = <Draft extends object>(from: Draft, names: Names<Draft>) =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Draft>;

const changedIn = <Draft extends object>({ base, draft }: Edited<Draft>): Names<Draft> =>
  namesOf(draft).filter((name) => !same(draft[name], base[name]));

/** Brings in what somebody else saved: what I left alone becomes theirs, what I changed stays mine, to be chosen from. */
export const rebased = <Draft extends object>(
  edited: Edited<Draft>,
  theirs: Draft,
  version: number,
): Edited<Draft> => {
  const { base, draft } = edited;
  const mine = changedIn(edited);
  const clashing = mine.filter((name) => !same(theirs[name], base[name]) && !same(theirs[name], draft[name]));
  return {
    base: theirs,
    version,
    draft: { ...theirs, ...picked(draft, mine) },
    both: { mine: picked(draft, clashing), theirs: picked(theirs, clashing) },
  };
};

export type Whose = 'mine' | 'theirs';

/** A field that both of us changed. */
export interface Clash<Draft> {
  readonly name: keyof Draft & string;
  readonly mine: Draft[keyof Draft];
  readonly theirs: Draft[keyof Draft];
  readonly chosen: Whose;
}

export interface Editing<Thing, Draft> {
  readonly base: Draft;
  readonly draft: Draft;
  /** Which version of the thing the changes are made to. */
  readonly version: number;
  readonly set: (change: Partial<Draft>) => void;
  /** The fields that I changed; only they are sent. */
  readonly changed: Names<Draft>;
  readonly change: Partial<Draft>;
  readonly isDirty: boolean;
  /** Undefined until somebody else changed it while I did. */
  readonly clashing?: readonly Clash<Draft>[];
  readonly choose: (name: keyof Draft & string, whose: Whose) => void;
  /** After a refusal: where the thing was stale, takes in what somebody else made of it. */
  readonly bringIn: (refusal: { readonly isStale: boolean; readonly current?: unknown }) => void;
  /** Goes on from there, without what was typed. */
  readonly reset: (to: Thing) => void;
}

/**
 * What I type into a thing that others may change at the same time. It follows the server until something is typed;
 * from then on what is typed stays, and so does the version that it is based on.
 */
export const useEditing = <Thing extends { readonly version: number }, Draft extends object>(
  thing: Thing,
  draftOf: (thing: Thing) => Draft,
): Editing<Thing, Draft> => {
  const begun = (from: Thing): Edited<Draft> => {
    const draft = draftOf(from);
    return { base: draft, draft, version: from.version };
  };
  const [edited, setEdited] = useState(() => begun(thing));
  const { base, draft, both, version } = edited;
  const changed = changedIn(edited);
  const reset = (to: Thing): void => setEdited(begun(to));
  if (changed.length === 0 && both === undefined && thing.version > version) reset(thing);
  return {
    base,
    draft,
    version,
    changed,
    change: picked(draft, changed),
    isDirty: changed.length > 0,
    set: (change) => setEdited((before) => ({ ...before, draft: { ...before.draft, ...change } })),
    clashing:
      both &&
      namesOf(both.mine as Draft).map((name) => ({
        name,
        chosen: same(draft[name], both.theirs[name]) ? 'theirs' : 'mine',
        mine: both.mine[name] as Draft[typeof name],
        theirs: both.theirs[name] as Draft[typeof name],
      })),
    choose: (name, whose) =>
      setEdited((before) => ({
        ...before,
        draft: { ...before.draft, [name]: before.both?.[whose][name] },
      })),
    bringIn: ({ isStale, current }) => {
      if (!isStale) return;
      const theirs = current as Thing;
      setEdited((before) => rebased(before, draftOf(theirs), theirs.version));
    },
    reset,
  };
};
