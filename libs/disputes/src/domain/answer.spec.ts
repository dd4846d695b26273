import { disputeState } from './dispute-state.js';
import { disputeStateLabels } from './labels.js';
import type { ClaimRecord, DisputeRecord } from './record.js';
import { HOUR, RecordBuilder } from './record-builder.spec-support.js';
import { headlineOf } from './state.js';
import { transitions } from './transitions.js';
import { BASES, DISPUTE_STATES, HEDGES, POSITIONS, STANCES, TRANSITION_KINDS } from './vocabulary.js';

const at = (asOf: number, knownAt = asOf) => ({ asOf: asOf * HOUR, knownAt: knownAt * HOUR });
const first = (record: DisputeRecord, asOf = 1000, knownAt = asOf) =>
  disputeState(record, at(asOf, knownAt)).claims[0];
const withClaims = (record: DisputeRecord, ...claims: readonly ClaimRecord[]): DisputeRecord => ({
  ...record,
  claims,
});

describe('a statement link', () => {
  const denied = () => new RecordBuilder().say('a', 1, 'ro', 'denies').say('b', 2, 'ro', {});

  it('takes back from its record until it is voided', () => {
    const record = denied()
      .tie('retracts', 'b', 'a', { recordedAt: 5 * HOUR, voidedAt: 8 * HOUR })
      .build();
    expect([4, 5, 7, 8].map((known) => first(record, 3, known)?.state)).toEqual([
      'pre_empted',
      'no_position',
      'no_position',
      'pre_empted',
    ]);
  });

  it('takes nothing back for a statement that is an unendorsed relay', () => {
    const record = denied().tie('retracts', 'b', 'a').say('c', 1, 'ru', {}).tie('relays', 'b', 'c').build();
    expect(first(record)?.state).toBe('pre_empted');
  });

  it('of a relay counts while in force: endorsed once and not once is not endorsed', () => {
    const record = new RecordBuilder()
      .say('a', 1, 'ua', {})
      .say('b', 2, 'us', 'asserts')
      .tie('relays', 'b', 'a', { endorsed: true })
      .tie('relays', 'b', 'elsewhere', { recordedAt: 5 * HOUR, voidedAt: 8 * HOUR })
      .build();
    expect([4, 5, 8].map((known) => first(record, 3, known)?.state)).toEqual([
      'uncontested',
      'no_position',
      'uncontested',
    ]);
  });

  it('that responds has no effect', () => {
    expect(first(denied().tie('responds_to', 'b', 'a').build())?.state).toBe('pre_empted');
  });
});

it('what the latest took back leaves the word before it of the same speaker', () => {
  const record = new RecordBuilder()
    .say('a', 1, 'ro', 'denies')
    .say('b', 2, 'ro', 'asserts')
    .say('c', 3, 'ro', {})
    .tie('retracts', 'c', 'b')
    .build();
  expect(first(record)).toMatchObject({ state: 'withdrawn', because: ['a'] });
  expect(transitions(record, at(9)).map(({ kind, statementId }) => [kind, statementId])).toEqual([
    ['concedes', 'b'],
    ['reverses', 'c'],
  ]);
});

describe('an addressed source', () => {
  it('is waited for from the moment it is addressed until it no longer is', () => {
    const record = withClaims(new RecordBuilder().say('a', 1, 'ua', 'asserts').build(), {
      id: 'claim',
      addresses: [{ sourceId: 'ro', from: 5 * HOUR, until: 8 * HOUR }],
    });
    expect([4, 5, 7, 8].map((known) => first(record, 3, known)?.state)).toEqual([
      'uncontested',
      'unanswered',
      'unanswered',
      'uncontested',
    ]);
  });

  it('has answered only as a principal, and only on this claim', () => {
    const record = new RecordBuilder(['claim', 'other'], ['ro'])
      .say('a', 1, 'ua', 'asserts')
      .say('b', 2, 'eu/ro', 'asserts')
      .say('c', 2, 'ro', { other: 'denies' })
      .build();
    expect(first(record)?.state).toBe('unanswered');
  });
});

describe('the answer', () => {
  it('has claims in the order of the record, without the voided ones', () => {
    const claims = ['c', 'a', 'b'].map((id) => ({ id, addresses: [] }));
    const record = withClaims(new RecordBuilder().build(), ...claims, {
      id: 'd',
      addresses: [],
      voidedAt: 5 * HOUR,
    });
    const ids = (known: number) => disputeState(record, at(9, known)).claims.map(({ id }) => id);
    expect(ids(4)).toEqual(['c', 'a', 'b', 'd']);
    expect(ids(5)).toEqual(['c', 'a', 'b']);
  });

  it('has principals by id, and of each the voices newest first', () => {
    const record = new RecordBuilder()
      .say('a', 1, 'ua', 'asserts')
      .say('b', 2, 'ro/mod', 'denies')
      .say('c', 3, 'ro/mfa', 'doubts')
      .build();
    expect(first(record)).toEqual({
      id: 'claim',
      state: 'denied',
      because: ['a', 'b'],
      origins: 1,
      outlets: 0,
      positions: [
        {
          principalId: 'ro',
          position: 'denies',
          because: ['b'],
          voices: [
            { speakerId: 'mfa', statementId: 'c', stance: 'doubts', utteredAt: 3 * HOUR },
            { speakerId: 'mod', statementId: 'b', stance: 'denies', utteredAt: 2 * HOUR },
          ],
        },
        {
          principalId: 'ua',
          position: 'asserts',
          because: ['a'],
          voices: [{ speakerId: 'ua', statementId: 'a', stance: 'asserts', utteredAt: HOUR }],
        },
      ],
    });
  });

  it('keeps apart what one speaker says for two principals', () => {
    const record = new RecordBuilder()
      .say('a', 1, 'state/her', 'denies')
      .say('b', 2, 'her', 'asserts')
      .build();
    expect(first(record)?.positions.map(({ principalId, position }) => [principalId, position])).toEqual([
      ['her', 'asserts'],
      ['state', 'denies'],
    ]);
  });
});

describe('origins', () => {
  const relayed = (more = {}, tie = {}) =>
    new RecordBuilder()
      .say('a', 1, 'ua', 'asserts', { outletId: 'wire', ...more })
      .say('b', 2, 'us', 'qualifies', { outletId: 'wire' })
      .tie('relays', 'b', 'a', { endorsed: true, ...tie })
      .build();

  it('leave out a relay of another on record, and count an outlet once', () => {
    expect(first(relayed())).toMatchObject({ origins: 1, outlets: 1 });
  });
  it('count a relay whose original is voided, not yet said, or no longer linked', () => {
    expect(first(relayed({ voidedAt: 5 * HOUR }))).toMatchObject({ origins: 1, because: ['b'] });
    expect(first(relayed({ utteredAt: 9 * HOUR }), 5)).toMatchObject({ origins: 1, because: ['b'] });
    expect(first(relayed({}, { voidedAt: 5 * HOUR }))).toMatchObject({ origins: 2 });
  });
  it('leave out a relay of one that does not count itself', () => {
    const record = relayed();
    const unusable = { kind: 'relays', from: 'a', to: 'elsewhere', recordedAt: 0 } as const;
    const links = [...record.statementLinks, unusable];
    expect(first({ ...record, statementLinks: links })).toMatchObject({
      origins: 0,
      outlets: 1,
      because: ['b'],
    });
  });
  it('count what was superseded, and what only follows, but no denial', () => {
    const record = new RecordBuilder(['claim', 'more'])
      .link('entails', 'more', 'claim')
      .say('a', 1, 'ua', { more: 'asserts' }, { outletId: 'x' })
      .say('b', 2, 'ua', 'denies', { outletId: 'y' })
      .tie('supersedes', 'b', 'a')
      .build();
    expect(first(record)).toMatchObject({ state: 'withdrawn', origins: 1, outlets: 1 });
  });
});

describe('transitions', () => {
  const split = () =>
    new RecordBuilder()
      .say('a', 1, 'ro/mod', 'asserts')
      .say('b', 2, 'ro/mfa', 'denies')
      .say('c', 3, 'ro/president', 'denies');
  const told = (builder: RecordBuilder) =>
    transitions(builder.build(), at(1000)).map(
      ({ statementId, from, to, kind }) => `${statementId}: ${from} → ${to} ${kind}`,
    );

  it('take speaking again while split as holding, and taking one of two denials back as nothing', () => {
    expect(told(split().say('d', 4, 'ro/president', {}).tie('retracts', 'd', 'c'))).toEqual([
      'b: asserts → split splits',
      'c: split → split holds',
    ]);
  });

  it('tell that a split ended, even by taking back alone', () => {
    const healed = split().say('d', 4, 'ro', {}).tie('retracts', 'd', 'b').tie('retracts', 'd', 'c');
    expect(told(healed).at(-1)).toBe('d: split → asserts holds');
  });

  it('have no first position, not even a split one, and leave that by how firm the way out is', () => {
    const born = (stance: 'asserts' | 'qualifies') =>
      new RecordBuilder()
        .say('a', 1, 'ro/mod', 'asserts')
        .say('b', 1, 'ro/mfa', 'denies')
        .say('c', 2, 'ro/mfa', stance)
        .say('d', 2, 'ro/mod', stance);
    expect(told(born('asserts'))).toEqual(['d: split → asserts hardens']);
    expect(told(born('qualifies'))).toEqual(['d: split → qualifies softens']);
  });

  it('come by moment, then claim, then principal', () => {
    const record = new RecordBuilder(['y', 'x'])
      .say('c', 2, 'ua', { y: 'denies', x: 'denies' })
      .say('d', 2, 'ro', { y: 'denies', x: 'denies' })
      .say('a', 1, 'ua', { y: 'asserts', x: 'asserts' })
      .say('b', 1, 'ro', { y: 'asserts', x: 'asserts' });
    const order = transitions(record.build(), at(9)).map(
      (t) => `${t.claimId} ${t.principalId} ${t.statementId}`,
    );
    expect(order).toEqual(['x ro d', 'x ua c', 'y ro d', 'y ua c']);
  });
});

describe('words', () => {
  it('are the ones on screen', () => {
    expect(Object.entries(disputeStateLabels)).toEqual([
      ['split', 'Split: one side contradicts itself'],
      ['contested', 'Contested'],
      ['denied', 'Denied'],
      ['partly_conceded', 'Partly conceded'],
      ['questioned', 'Questioned'],
      ['unanswered', 'Unanswered'],
      ['withdrawn', 'Withdrawn'],
      ['pre_empted', 'Denied before it was claimed'],
      ['conceded', 'Conceded'],
      ['uncontested', 'Uncontested'],
      ['no_position', 'No position'],
    ]);
  });
  it('stand in the headline in the order of severity', () => {
    expect(Object.keys(disputeStateLabels)).toEqual([...DISPUTE_STATES]);
    DISPUTE_STATES.forEach((state, i) => {
      expect(headlineOf([...DISPUTE_STATES.slice(i)].reverse())).toBe(state);
    });
    expect(headlineOf([])).toBe('no_position');
  });
  it('are named once each', () => {
    for (const words of [STANCES, HEDGES, BASES, POSITIONS, DISPUTE_STATES, TRANSITION_KINDS])
      expect(new Set(words).size).toBe(words.length);
  });
});
