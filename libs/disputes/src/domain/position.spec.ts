import { type Said, positionOf, standing } from './position.js';
import type { EffectiveStance, Position } from './vocabulary.js';

/** One speaker each, an hour apart: the last is the newest. */
const voices = (...stances: readonly EffectiveStance[]): Said[] =>
  stances.map((stance, i) => ({
    stance,
    statement: {
      id: `s${i}`,
      speakerId: `speaker${i}`,
      principalId: 'ro',
      utteredAt: i * 3_600_000,
      recordedAt: 0,
      stances: [],
    },
  }));

describe('where a principal stands, and the statements behind it', () => {
  it.each<[Position, string[], EffectiveStance[]]>([
    ['split', ['s0', 's2'], ['asserts', 'doubts', 'denies']],
    ['split', ['s0', 's1', 's2'], ['counters', 'qualifies', 'denies']],
    ['counters', ['s0', 's1'], ['counters', 'denies']],
    ['counters', ['s0', 's2'], ['denies', 'declines', 'counters']],
    ['denies', ['s0'], ['denies', 'doubts']],
    ['asserts', ['s0', 's1'], ['asserts', 'qualifies']],
    ['asserts', ['s0', 's1'], ['qualifies', 'asserts']],
    ['qualifies', ['s0'], ['qualifies', 'declines']],
    ['declines', ['s1'], ['doubts', 'declines']],
    ['doubts', ['s1'], ['declines', 'doubts']],
  ])('%s, because of %j, when its voices are %j', (position, because, stances) => {
    expect(standing(voices(...stances))).toMatchObject({ position, because });
    expect(standing(voices(...stances).reverse())).toMatchObject({ position, because });
    expect(positionOf(voices(...stances))).toBe(position);
  });

  it('nowhere, without a voice', () => {
    expect(standing([])).toBeUndefined();
    expect(positionOf([])).toBeUndefined();
  });
});
