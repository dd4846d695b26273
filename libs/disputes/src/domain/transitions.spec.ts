import { HOUR, RecordBuilder } from './record-builder.spec-support.js';
import { stateSince } from './since.js';
import { transitions } from './transitions.js';
import type { Stance, TransitionKind } from './vocabulary.js';

const NOW = { asOf: 1000 * HOUR, knownAt: 1000 * HOUR };
const kindsOf = (builder: RecordBuilder): TransitionKind[] =>
  transitions(builder.build(), NOW).map(({ kind }) => kind);

describe('transitions', () => {
  it.each<[Stance, Stance, TransitionKind]>([
    ['asserts', 'asserts', 'holds'],
    ['doubts', 'asserts', 'hardens'],
    ['qualifies', 'asserts', 'hardens'],
    ['doubts', 'denies', 'hardens'],
    ['asserts', 'doubts', 'softens'],
    ['asserts', 'qualifies', 'softens'],
    ['denies', 'doubts', 'softens'],
    ['denies', 'qualifies', 'concedes_in_part'],
    ['denies', 'asserts', 'concedes'],
    ['asserts', 'denies', 'reverses'],
    ['qualifies', 'denies', 'reverses'],
  ])('from %s to %s is: %s', (from, to, kind) => {
    expect(kindsOf(new RecordBuilder().say('a', 1, 'ro', from).say('b', 2, 'ro', to))).toEqual([kind]);
  });

  it('a retraction, and a new position after it, which is none', () => {
    const builder = new RecordBuilder()
      .say('a', 1, 'ro', 'denies')
      .say('b', 2, 'ro', {})
      .tie('retracts', 'b', 'a')
      .say('c', 3, 'ro', 'asserts');
    expect(transitions(builder.build(), NOW)).toMatchObject([
      { kind: 'retracts', at: 2 * HOUR, statementId: 'b' },
    ]);
  });

  it('a split, which is left towards the position before it', () => {
    const builder = new RecordBuilder()
      .say('a', 1, 'ro/mod', 'denies')
      .say('b', 2, 'ro/mfa', 'qualifies')
      .say('c', 3, 'ro/mod', 'qualifies');
    expect(kindsOf(builder)).toEqual(['splits', 'concedes_in_part']);
  });

  it('of what is known by then', () => {
    const builder = new RecordBuilder()
      .say('a', 1, 'ro', 'denies')
      .say('b', 2, 'ro', 'asserts', { recordedAt: 50 * HOUR });
    expect(transitions(builder.build(), { asOf: NOW.asOf, knownAt: 49 * HOUR })).toEqual([]);
  });

  it('by the claim links that are known by then', () => {
    const builder = new RecordBuilder(['claim', 'more'])
      .say('a', 1, 'ro', 'denies')
      .say('b', 2, 'ro', { more: 'asserts' });
    const claimLinks = [{ kind: 'entails', from: 'more', to: 'claim', knownFrom: 50 * HOUR }] as const;
    const onClaim = (knownAt: number) =>
      transitions({ ...builder.build(), claimLinks }, { asOf: NOW.asOf, knownAt: knownAt * HOUR })
        .filter(({ claimId }) => claimId === 'claim')
        .map(({ kind }) => kind);
    expect([49, 50].map(onClaim)).toEqual([[], ['concedes']]);
  });
});

it('stateSince is the first moment from which on the state was no other', () => {
  const builder = new RecordBuilder()
    .say('a', 1, 'ua', 'asserts')
    .say('b', 2, 'ro', 'denies')
    .say('c', 3, 'ua', 'asserts');
  expect(stateSince(builder.build(), 'claim', NOW)).toBe(2 * HOUR);
  expect(stateSince(new RecordBuilder().build(), 'claim', NOW)).toBeUndefined();
});
