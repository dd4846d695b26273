import fc from 'fast-check';
import { disputeState } from './dispute-state.js';
import { disputeStateLabels } from './labels.js';
import { oracle } from './oracle.spec-support.js';
import type { DisputeRecord, StatementRecord } from './record.js';
import { HOUR } from './record-builder.spec-support.js';
import { transitions } from './transitions.js';
import { DISPUTE_STATES, STANCES } from './vocabulary.js';

const CLAIMS = ['a', 'b', 'c', 'd'];
const SOURCES = ['ua', 'ro', 'ru'];
const hour = fc.integer({ min: 0, max: 240 }).map((h) => h * HOUR);

const stances = fc.uniqueArray(
  fc.record({ claimId: fc.constantFrom(...CLAIMS), stance: fc.constantFrom(...STANCES) }),
  {
    selector: ({ claimId }) => claimId,
    maxLength: 3,
  },
);

const statement = fc.record({
  speaker: fc.constantFrom(1, 2),
  principalId: fc.constantFrom(...SOURCES),
  utteredAt: hour,
  lag: fc.integer({ min: 0, max: 48 }),
  voidedAfter: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined, freq: 8 }),
  stances,
});

/** Entailments lead from a smaller letter to a greater one, so that there is no circle. */
const claimLink = fc
  .tuple(
    fc.constantFrom('contradicts' as const, 'entails' as const),
    fc.nat(3),
    fc.nat(3),
    fc.option(hour, { nil: undefined }),
  )
  .filter(([, from, to]) => from < to)
  .map(([kind, from, to, knownFrom]) => ({
    kind,
    from: CLAIMS[from] ?? '',
    to: CLAIMS[to] ?? '',
    ...(knownFrom === undefined ? {} : { knownFrom }),
  }));

const records: fc.Arbitrary<DisputeRecord> = fc
  .record({
    said: fc.array(statement, { maxLength: 9 }),
    claimLinks: fc.array(claimLink, { maxLength: 3 }),
    ties: fc.array(
      fc.record({
        kind: fc.constantFrom('relays' as const, 'supersedes' as const, 'retracts' as const),
        from: fc.nat(8),
        to: fc.nat(8),
        endorsed: fc.boolean(),
        recordedAt: hour,
      }),
      { maxLength: 4 },
    ),
    addressed: fc.subarray(SOURCES),
  })
  .map(({ said, claimLinks, ties, addressed }) => {
    const statements = said.map(
      ({ speaker, principalId, utteredAt, lag, voidedAfter, stances: own }, i): StatementRecord => ({
        id: `s${i}`,
        speakerId: `${principalId}${speaker}`,
        principalId,
        utteredAt,
        recordedAt: utteredAt + lag * HOUR,
        ...(voidedAfter === undefined ? {} : { voidedAt: utteredAt + (lag + voidedAfter) * HOUR }),
        stances: own,
      }),
    );
    return {
      claims: CLAIMS.map((id) => ({ id, addresses: addressed.map((sourceId) => ({ sourceId })) })),
      claimLinks,
      statements,
      statementLinks: ties
        .filter(({ from, to }) => from < statements.length && to < statements.length && from !== to)
        .map(({ from, to, ...tie }) => ({ ...tie, from: `s${from}`, to: `s${to}` })),
    };
  });

const clocks = fc.record({ asOf: hour, knownAt: hour });
const RUNS = { numRuns: 3000 };
/** The seed of a run that failed is printed by fast-check, with the record that it shrank to. */
const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, RUNS);

const reversed = (record: DisputeRecord): DisputeRecord => ({
  claims: record.claims,
  claimLinks: [...record.claimLinks].reverse(),
  statements: [...record.statements].reverse().map((s) => ({ ...s, stances: [...s.stances].reverse() })),
  statementLinks: [...record.statementLinks].reverse(),
});

describe('for any record and any two clocks', () => {
  it('states and what they rest on are those of the rules written down literally', () => {
    check(
      fc.property(records, clocks, (record, at) => {
        const answer = disputeState(record, at).claims.map(({ id, state, because }) => ({
          id,
          state,
          because: [...because],
        }));
        expect(answer).toEqual(oracle(record, at));
      }),
    );
  });

  it('the order of insertion does not matter', () => {
    check(
      fc.property(records, clocks, (record, at) => {
        expect(disputeState(reversed(record), at)).toEqual(disputeState(record, at));
        expect(transitions(reversed(record), at)).toEqual(transitions(record, at));
      }),
    );
  });

  it('what is recorded later never changes an answer about what was known before', () => {
    check(
      fc.property(records, clocks, (record, at) => {
        const known: DisputeRecord = {
          claims: record.claims,
          claimLinks: record.claimLinks.filter(({ knownFrom = 0 }) => knownFrom <= at.knownAt),
          statements: record.statements
            .filter(({ recordedAt }) => recordedAt <= at.knownAt)
            .map(({ voidedAt, ...s }) =>
              voidedAt !== undefined && voidedAt <= at.knownAt ? { ...s, voidedAt } : s,
            ),
          statementLinks: record.statementLinks.filter(({ recordedAt }) => recordedAt <= at.knownAt),
        };
        expect(disputeState(known, at)).toEqual(disputeState(record, at));
      }),
    );
  });

  it('every state but «no position» rests on something, and has one label', () => {
    check(
      fc.property(records, clocks, (record, at) => {
        for (const { state, because } of disputeState(record, at).claims) {
          expect(because.length > 0).toBe(state !== 'no_position');
          expect(disputeStateLabels[state]).toEqual(expect.stringMatching(/^[A-Z]/));
        }
      }),
    );
  });

  it('voiding a statement and recording the same again gives the same states', () => {
    check(
      fc.property(records, hour, (record, asOf) => {
        const at = { asOf, knownAt: 1000 * HOUR };
        const again: DisputeRecord = {
          ...record,
          statements: record.statements.flatMap((s) =>
            s.voidedAt !== undefined
              ? [s]
              : [
                  { ...s, voidedAt: 900 * HOUR },
                  { ...s, recordedAt: 900 * HOUR },
                ],
          ),
        };
        expect(disputeState(again, at)).toEqual(disputeState(record, at));
      }),
    );
  });

  it('and the records that these are tried on come to every state there is', () => {
    const reached = new Set(
      fc
        .sample(fc.tuple(records, clocks), 5000)
        .flatMap(([record, at]) => disputeState(record, at).claims.map(({ state }) => state)),
    );
    expect([...reached].sort()).toEqual([...DISPUTE_STATES].sort());
  });
});
