import fc from 'fast-check';
import { disputeState } from './dispute-state.js';
import type { Clocks, DisputeRecord, Instant } from './record.js';
import { HOUR, RecordBuilder } from './record-builder.spec-support.js';
import { stateSince } from './since.js';
import { wildClocks, wildRecords } from './wild-records.spec-support.js';

const sinceHour = (builder: RecordBuilder, asOf: number, knownAt = asOf) => {
  const since = stateSince(builder.build(), 'claim', { asOf: asOf * HOUR, knownAt: knownAt * HOUR });
  return since === undefined ? undefined : since / HOUR;
};

describe('a state is there since', () => {
  const returned = () =>
    new RecordBuilder()
      .say('a', 1, 'ua', 'asserts')
      .say('b', 2, 'ro', 'denies')
      .say('c', 3, 'ro', {})
      .tie('retracts', 'c', 'b');

  it('it last began, not since it first did', () => {
    expect([1, 2, 3].map((hour) => sinceHour(returned(), hour))).toEqual([1, 2, 3]);
  });

  it('the moment of a statement, included, as the world stood then', () => {
    expect(sinceHour(returned(), 2.5)).toBe(2);
  });

  it('what was said then, though the desk heard of it later', () => {
    const late = new RecordBuilder()
      .say('a', 1, 'ua', 'asserts')
      .say('b', 2, 'ro', 'denies', { recordedAt: 50 * HOUR });
    expect(sinceHour(late, 60, 49)).toBe(1);
    expect(sinceHour(late, 60, 50)).toBe(2);
  });

  it('the same moment, whatever is said of other claims before and after', () => {
    const beside = new RecordBuilder(['claim', 'other'])
      .say('x', 1, 'ru', { other: 'denies' })
      .say('a', 2, 'ua', 'asserts')
      .say('y', 3, 'ru', { other: 'asserts' });
    expect(sinceHour(beside, 9)).toBe(2);
  });

  it('nothing, for a claim without positions or unknown', () => {
    expect(sinceHour(new RecordBuilder(), 9)).toBeUndefined();
    expect(sinceHour(new RecordBuilder(['other']).say('a', 1, 'ua', 'asserts'), 9)).toBeUndefined();
  });
});

/** Word for word: the whole state, at each moment at which anybody said anything. */
const literal = (record: DisputeRecord, claimId: string, { asOf, knownAt }: Clocks): Instant | undefined => {
  const at = (moment: Instant) =>
    disputeState(record, { asOf: moment, knownAt }).claims.find(({ id }) => id === claimId)?.state ??
    'no_position';
  if (at(asOf) === 'no_position') return undefined;
  const moments = record.statements.map(({ utteredAt }) => utteredAt).filter((moment) => moment <= asOf);
  const others = moments.filter((moment) => at(moment) !== at(asOf));
  return Math.min(...moments.filter((moment) => others.every((other) => other < moment)));
};

it('for any record, the first moment from which on there was no other state', () => {
  fc.assert(
    fc.property(wildRecords, wildClocks, (record, clocks) => {
      for (const { id } of record.claims)
        expect(stateSince(record, id, clocks)).toBe(literal(record, id, clocks));
    }),
    { numRuns: 300 },
  );
});
