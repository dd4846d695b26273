/** Where moments stand on a line from 0 to 1 that ends with now. */
export interface Axis {
  readonly moments: readonly number[];
  /** Where long stretches without a moment were cut short, between two places. */
  readonly breaks: readonly number[];
  /** Of any time; what has none is now, at the end. */
  position(at: number | undefined): number;
}

/** Of the line, for the stretch between the last moment and now. */
const NOW_SHARE = 0.06;
/** A stretch without a moment is drawn this many times the median one at most. */
const LONGEST = 6;

/**
 * To scale, but for long silences: those are cut short, so that what came in the same hours can be told apart although
 * something else was said years later. `moments` in order, each once.
 */
export const axisOf = (moments: readonly number[]): Axis => {
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at));
  const cap = LONGEST * (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
  const ends = [0];
  for (const gap of gaps) ends.push((ends.at(-1) ?? 0) + Math.min(gap, cap));
  const whole = ends.at(-1) || 1;
  const share = 1 - NOW_SHARE;
  // A single moment stands in the middle.
  const places = moments.length === 1 ? [share / 2] : ends.map((end) => (end / whole) * share);
  const breaks = gaps.flatMap((gap, index) =>
    gap > cap ? [((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2] : [],
  );
  return {
    moments,
    breaks,
    position: (at) => {
      if (at === undefined || moments.length === 0) return 1;
      const index = countUpTo(moments, at) - 1;
      const [before, after] = [moments[index], moments[index + 1]];
      const [from = 0, to = 1] = [places[index], places[index + 1]];
      if (before === undefined) return 0;
      // Behind the last one it stands a little way towards now.
      if (after === undefined) return at === before ? from : from + (to - from) / 2;
      return from + ((at - before) / (after - before)) * (to - from);
    },
  };
};

/** How many of the moments, which are in order, are not later than a time. */
export const countUpTo = (moments: readonly number[], at: number): number => {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
