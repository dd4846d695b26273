import { claimGraph, closure } from './closure.js';
import type { ClaimLinkRecord, ClaimRecord } from './record.js';
import type { Stance } from './vocabulary.js';

const claim = (id: string, more: Partial<ClaimRecord> = {}): ClaimRecord => ({ id, addresses: [], ...more });
const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => claim(id));

/** «a→b» entails, «a×b» contradicts, «a=b» is the same as. */
const KINDS = { '→': 'entails', '×': 'contradicts', '=': 'same_as' } as const;
const links = (...drawn: readonly string[]): ClaimLinkRecord[] =>
  drawn.map((text) => {
    const [from = '', sign = '', to = ''] = text;
    return { kind: KINDS[sign as keyof typeof KINDS], from, to };
  });

const closed = (
  stances: Readonly<Record<string, Stance>>,
  claimLinks: readonly ClaimLinkRecord[],
  { claims = FIVE, knownAt = 0 }: { claims?: readonly ClaimRecord[]; knownAt?: number } = {},
) =>
  Object.fromEntries(
    closure(
      Object.entries(stances).map(([claimId, stance]) => ({ claimId, stance })),
      claimGraph({ claims, claimLinks, statements: [], statementLinks: [] }, knownAt),
    ),
  );

describe('what one statement says of each claim', () => {
  it.each<[string, Record<string, Stance>, string[], Record<string, string>]>([
    [
      'asserts what follows in steps',
      { a: 'asserts' },
      ['a→b', 'b→c'],
      { a: 'asserts', b: 'asserts', c: 'asserts' },
    ],
    [
      'qualifies what follows from what it qualifies',
      { a: 'qualifies' },
      ['a→b'],
      { a: 'qualifies', b: 'qualifies' },
    ],
    [
      'asserts what both reach, although the qualified one is nearer',
      { a: 'qualifies', b: 'asserts' },
      ['a→e', 'b→c', 'c→e'],
      { a: 'qualifies', b: 'asserts', c: 'asserts', e: 'asserts' },
    ],
    [
      'reaches beyond a claim that it doubts outright',
      { a: 'asserts', b: 'doubts' },
      ['a→b', 'b→c'],
      { a: 'asserts', b: 'doubts', c: 'asserts' },
    ],
    [
      'does not counter in the name of a claim that it denies outright, though it follows',
      { a: 'asserts', b: 'denies' },
      ['a→b', 'b×c'],
      { a: 'asserts', b: 'denies' },
    ],
    [
      'counters on either end of a contradiction',
      { a: 'asserts' },
      ['a×b', 'c×a'],
      { a: 'asserts', b: 'counters', c: 'counters' },
    ],
    [
      'counters what contradicts a claim that only follows',
      { a: 'qualifies' },
      ['a→b', 'b×c'],
      { a: 'qualifies', b: 'qualifies', c: 'counters' },
    ],
    [
      'affirms rather than counters where both reach',
      { a: 'asserts' },
      ['a→b', 'a×b'],
      { a: 'asserts', b: 'asserts' },
    ],
    [
      'counters rather than denies where both reach',
      { a: 'asserts', c: 'denies' },
      ['a×b', 'b→c'],
      { a: 'asserts', b: 'counters', c: 'denies' },
    ],
    [
      'denies in steps what entails a denied claim',
      { c: 'denies' },
      ['a→b', 'b→c'],
      { a: 'denies', b: 'denies', c: 'denies' },
    ],
    [
      'denies what entails a countered claim',
      { a: 'asserts' },
      ['a×b', 'c→b', 'd→c'],
      { a: 'asserts', b: 'counters', c: 'denies', d: 'denies' },
    ],
    [
      'denies beyond a claim that it declines outright',
      { b: 'declines', c: 'denies' },
      ['a→b', 'b→c'],
      { a: 'denies', b: 'declines', c: 'denies' },
    ],
    [
      'derives nothing from doubts or declines',
      { b: 'doubts', c: 'declines' },
      ['a→b', 'b→d', 'c×d', 'c→e'],
      { b: 'doubts', c: 'declines' },
    ],
    ['does not go down from a denial', { a: 'denies' }, ['a→b'], { a: 'denies' }],
    ['does not affirm what contradicts a denied claim', { a: 'denies' }, ['a×b'], { a: 'denies' }],
    [
      'goes round a circle once',
      { a: 'qualifies' },
      ['a→b', 'b→c', 'c→a'],
      { a: 'qualifies', b: 'qualifies', c: 'qualifies' },
    ],
    ['takes nothing from same_as', { a: 'asserts' }, ['a=b'], { a: 'asserts' }],
    [
      'does not say anything of unknown claims',
      { z: 'asserts', a: 'asserts' },
      ['z→b', 'a→z'],
      { a: 'asserts' },
    ],
  ])('%s', (_rule, stances, drawn, expected) => {
    expect(closed(stances, links(...drawn))).toEqual(expected);
  });

  it('does not lead through a claim that is voided, from that moment on', () => {
    const claims = [claim('a'), claim('b', { voidedAt: 10 }), claim('c')];
    const at = (knownAt: number) => closed({ a: 'asserts' }, links('a→b', 'b→c'), { claims, knownAt });
    expect(at(9)).toEqual({ a: 'asserts', b: 'asserts', c: 'asserts' });
    expect(at(10)).toEqual({ a: 'asserts' });
  });

  it('follows a link from the moment it is known until the moment it is dismissed', () => {
    const known: ClaimLinkRecord[] = [
      { kind: 'contradicts', from: 'a', to: 'b', knownFrom: 5, knownUntil: 8 },
    ];
    const counted = [4, 5, 7, 8].map((knownAt) => 'b' in closed({ a: 'asserts' }, known, { knownAt }));
    expect(counted).toEqual([false, true, true, false]);
  });
});
