import { type Axis, axisOf } from '../../../lib/axis.js';
import type { DisputeLinks, Statement } from '../../../data/types.js';

/** When something was said in a dispute, and when the desk came to know something of it: where its clocks stop. */
export interface Moments {
  readonly said: readonly number[];
  readonly known: readonly number[];
  readonly both: readonly number[];
  readonly axis: Axis;
}

const inOrder = (times: Iterable<number>): readonly number[] => [...new Set(times)].sort((a, b) => a - b);

/**
 * A statement that was voided counts until it was; a link between statements from when it was recorded on. Links between
 * claims are left out: those that came with an archive count from the start, whenever they were loaded.
 */
export const momentsOf = (
  statements: readonly Statement[],
  links: DisputeLinks['statementLinks'],
): Moments => {
  const said = inOrder(statements.map(({ utteredAt }) => Date.parse(utteredAt)));
  const known = inOrder([
    ...statements.flatMap(({ recordedAt, voidedAt }) => [
      Date.parse(recordedAt),
      ...(voidedAt === undefined ? [] : [Date.parse(voidedAt)]),
    ]),
    ...links.map(({ recordedAt }) => Date.parse(recordedAt)),
  ]);
  const both = inOrder([...said, ...known]);
  return { said, known, both, axis: axisOf(both) };
};
