import fc from 'fast-check';
import type { DisputeRecord, StatementRecord } from './record.js';
import { HOUR } from './record-builder.spec-support.js';
import { STANCES } from './vocabulary.js';

/**
 * Random records with all that a desk can do to one: revisions, voided claims and links, circles of entailments,
 * links between parties that the door would refuse. Few claims, sources and moments, so that things meet: many
 * statements lie exactly 72 hours apart, or a millisecond more, or at the same moment.
 */
const CLAIMS = ['a', 'b', 'c', 'd'];
const PRINCIPALS = ['ro', 'ru', 'ua'];

const uttered = fc
  .tuple(fc.constantFrom(0, 24, 48, 72, 96, 144), fc.constantFrom(0, 0, 0, 1))
  .map(([hours, more]) => hours * HOUR + more);
const known = fc.constantFrom(0, 60, 120, 180, 240).map((hours) => hours * HOUR);
/** Present once in `oneIn` times. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, oneIn: number) =>
  fc.nat(oneIn - 1).chain((n) => (n === 0 ? arbitrary : fc.constant(undefined)));
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

const claimLink = fc
  .record({
    kind: fc.constantFrom('entails' as const, 'entails' as const, 'contradicts' as const, 'same_as' as const),
    from: fc.constantFrom(...CLAIMS, ...CLAIMS, 'unknown'),
    to: fc.constantFrom(...CLAIMS),
    knownFrom: maybe(known, 4),
    knownUntil: maybe(known, 4),
  })
  .map(({ knownFrom, knownUntil, ...link }) => ({
    ...link,
    ...given('knownFrom', knownFrom),
    ...given('knownUntil', knownUntil),
  }));

const claims = fc.tuple(
  ...CLAIMS.map((id) =>
    fc
      .record({ voidedAt: maybe(known, 4), addressed: maybe(fc.tuple(known, known), 2) })
      .map(({ voidedAt, addressed }) => ({
        id,
        addresses: [
          ...(id === 'a' ? [{ sourceId: 'ro' }] : []),
          ...(addressed ? [{ sourceId: 'ua', from: addressed[0], until: addressed[1] }] : []),
        ],
        // One claim in a few is voided; if all were, there would be little left to ask about.
        ...(id === 'd' ? given('voidedAt', voidedAt) : {}),
      })),
  ),
);

const content = fc.record({
  speaker: fc.constantFrom('mouth', 'voice', 'tongue'),
  principalId: fc.constantFrom(...PRINCIPALS),
  utteredAt: uttered,
  outletId: maybe(fc.constantFrom('wire', 'paper'), 2),
  stances: fc.uniqueArray(
    fc.record({
      claimId: fc.constantFrom(...CLAIMS, ...CLAIMS, 'unknown'),
      stance: fc.constantFrom(...STANCES),
    }),
    { selector: ({ claimId }) => claimId, maxLength: 3 },
  ),
});

/** One statement with its revisions, one after the other without overlap; the last may be voided. */
const revisions = fc
  .record({ contents: fc.array(content, { minLength: 1, maxLength: 2 }), start: known, voided: fc.nat(5) })
  .map(({ contents, start, voided }) =>
    contents.map(({ speaker, outletId, ...rest }, i) => {
      const last = i === contents.length - 1;
      const end = start + (i + 1) * 60 * HOUR;
      return {
        ...rest,
        speakerId: speaker,
        ...given('outletId', outletId),
        recordedAt: start + i * 60 * HOUR,
        ...given('voidedAt', last && voided > 0 ? undefined : end),
      };
    }),
  );

const tie = fc.record({
  kind: fc.constantFrom(
    'relays' as const,
    'supersedes' as const,
    'retracts' as const,
    'responds_to' as const,
  ),
  from: fc.nat(9),
  to: fc.nat(9),
  endorsed: fc.constantFrom(true, true, true, false, undefined),
  recordedAt: known,
  voidedAt: maybe(known, 4),
});

export const wildRecords: fc.Arbitrary<DisputeRecord> = fc
  .record({
    claims,
    claimLinks: fc.array(claimLink, { maxLength: 7, size: 'max' }),
    said: fc.array(revisions, { maxLength: 10, size: 'max' }),
    ties: fc.array(tie, { maxLength: 8, size: 'max' }),
    // Now and then all speak for one: only a party of many voices stays split while one of them gives way.
    alone: maybe(fc.constant({ principalId: 'ro' }), 3),
  })
  .map(({ said, ties, alone, ...record }) => ({
    ...record,
    statements: said.flatMap((list, i) =>
      list.map((s): StatementRecord => ({ id: `s${i}`, ...s, ...alone })),
    ),
    statementLinks: ties.map(({ from, to, endorsed, voidedAt, ...rest }) => ({
      ...rest,
      from: `s${from}`,
      to: `s${to}`,
      ...given('endorsed', endorsed),
      ...given('voidedAt', voidedAt),
    })),
  }));

/**
 * Two or three parties that each speak by one mouth about one claim, and change their minds: the concessions, which
 * among the records above are drowned by splits and contradictions.
 */
export const plainRecords: fc.Arbitrary<DisputeRecord> = fc
  .array(fc.tuple(fc.constantFrom(...PRINCIPALS), fc.constantFrom(...STANCES)), {
    minLength: 2,
    maxLength: 6,
  })
  .map((said) => ({
    claims: [{ id: 'a', addresses: [{ sourceId: 'ro' }] }],
    claimLinks: [],
    statements: said.map(([principalId, stance], i) => ({
      id: `s${i}`,
      speakerId: principalId,
      principalId,
      utteredAt: i,
      recordedAt: i,
      stances: [{ claimId: 'a', stance }],
    })),
    statementLinks: [],
  }));

/** Mostly late enough on both clocks that much is known. */
export const wildClocks = fc.record({
  asOf: fc.constantFrom(48, 96, 144, 200).map((hours) => hours * HOUR),
  knownAt: fc.constantFrom(60, 120, 180, 240, 300).map((hours) => hours * HOUR),
});
