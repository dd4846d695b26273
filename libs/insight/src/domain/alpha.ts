/** What was said of one thing by those who judged it, each once; and how many things were judged just so. */
export interface Judged {
  readonly values: readonly string[];
  readonly times?: number;
}

/**
 * Krippendorff's alpha for nominal values: 1 is full agreement, 0 what chance would bring, below 0 worse than that. Things
 * that one person alone judged count nothing, so not everybody has to judge everything. `undefined` where it says nothing:
 * nobody judged together, or all always said the same one thing.
 *
 * K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), its form for any number of observers and missing
 * data; so α = 1 − (n − 1) · Σ observed disagreements / Σ expected ones.
 */
export const nominalAlpha = (judged: readonly Judged[]): number | undefined => {
  const totals = new Map<string, number>();
  let observed = 0;
  for (const { values, times = 1 } of judged) {
    if (values.length < 2) continue;
    const counts = countsOf(values);
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + times * count);
    observed += (times * unlikePairs([...counts.values()])) / (values.length - 1);
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = unlikePairs([...totals.values()]);
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
};

const countsOf = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]));

/** Of so many of each value: ordered pairs of two that are not the same. */
const unlikePairs = (counts: readonly number[]): number => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum + count * (all - count), 0);
};
