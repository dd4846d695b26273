/** One field of something that two people changed at once. */
export interface Difference {
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both changed it, and not to the same. */
  readonly clash: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that either changed since both saw `base`. */
export const differences = (base: Fields, mine: Fields, theirs: Fields): readonly Difference[] =>
  Object.keys(mine)
    .filter((field) => !same(base[field], mine[field]) || !same(base[field], theirs[field]))
    .map((field) => ({
      field,
      base: base[field],
      mine: mine[field],
      theirs: theirs[field],
      clash:
        !same(base[field], mine[field]) &&
        !same(base[field], theirs[field]) &&
        !same(mine[field], theirs[field]),
    }));

/** What I changed, put onto what they made of it. */
export const rebased = <Record extends Fields>(base: Record, mine: Record, theirs: Record): Record => ({
  ...theirs,
  ...changedFields(base, mine),
});

export const changedFields = <Record extends Fields>(before: Record, after: Record): Partial<Record> =>
  Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !same(before[field], value)),
  ) as Partial<Record>;
