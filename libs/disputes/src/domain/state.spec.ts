import { type ClaimFacts, type Party, stateOf } from './state.js';
import type { DisputeState, Position } from './vocabulary.js';

const now = (position: Position, onceOpposed = false): Party => ({ position, onceOpposed });
const facts = (parties: readonly Party[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  parties,
  everAffirmed: parties.some(({ position }) => position === 'asserts' || position === 'qualifies'),
  awaitsAnswer: false,
  ...more,
});

// Each case fits several rows: it says which of them goes first.
describe('of two rows that fit, the upper one is the state', () => {
  it.each<[DisputeState, string, ClaimFacts]>([
    ['no_position', 'an unanswered address', facts([], { awaitsAnswer: true })],
    ['split', 'withdrawn', facts([now('split'), now('denies')], { everAffirmed: true })],
    ['split', 'contested and denied', facts([now('asserts'), now('split'), now('counters'), now('denies')])],
    ['split', 'conceded', facts([now('asserts', true), now('split')])],
    ['withdrawn', 'pre_empted', facts([now('denies')], { everAffirmed: true })],
    ['withdrawn', 'questioned', facts([now('doubts')], { everAffirmed: true })],
    ['pre_empted', 'questioned', facts([now('doubts'), now('counters')])],
    ['contested', 'denied', facts([now('asserts'), now('denies'), now('counters')])],
    ['contested', 'conceded', facts([now('asserts', true), now('counters')])],
    ['denied', 'partly_conceded', facts([now('qualifies', true), now('denies')])],
    ['denied', 'questioned', facts([now('asserts'), now('denies'), now('doubts')])],
    ['partly_conceded', 'conceded', facts([now('asserts', true), now('qualifies', true)])],
    ['partly_conceded', 'questioned', facts([now('asserts', true), now('declines', true)])],
    ['conceded', 'questioned', facts([now('asserts', true), now('doubts')])],
    ['conceded', 'unanswered', facts([now('asserts', true)], { awaitsAnswer: true })],
    ['questioned', 'unanswered', facts([now('asserts'), now('declines')], { awaitsAnswer: true })],
  ])('%s before %s', (state, _lower, given) => {
    expect(stateOf(given)).toBe(state);
    expect(stateOf({ ...given, parties: [...given.parties].reverse() })).toBe(state);
  });

  it('a party that affirms and never opposed concedes nothing, whoever else doubts after opposing', () => {
    expect(stateOf(facts([now('qualifies'), now('doubts', true)]))).toBe('questioned');
  });
});
