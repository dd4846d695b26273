import { type Candidate, type Criterion, CRITERIA, choose } from './assignment.js';

const candidate = (memberId: string, change: Partial<Candidate> = {}): Candidate => ({
  memberId,
  family: false,
  topicLevel: 0,
  languageLevel: 0,
  held: 0,
  limit: 10,
  balance: 0,
  lastAssignedAt: null,
  ...change,
});

/** What makes somebody better by one criterion. */
const BETTER: Readonly<Record<Criterion, Partial<Candidate>>> = {
  family: { family: true },
  topic: { topicLevel: 3 },
  language: { languageLevel: 2 },
  load: { held: 1, limit: 40 },
  balance: { balance: -1 },
  turn: { lastAssignedAt: new Date('2026-01-01T00:00:00Z') },
};
/** And worse. */
const WORSE: Readonly<Record<Criterion, Partial<Candidate>>> = {
  family: { family: false },
  topic: { topicLevel: 1 },
  language: { languageLevel: 1 },
  load: { held: 3, limit: 40 },
  balance: { balance: 1 },
  turn: { lastAssignedAt: new Date('2026-02-01T00:00:00Z') },
};

describe('who is chosen', () => {
  it.each(CRITERIA)('is the better by %s, though the other is better by all that count less', (criterion) => {
    const after = CRITERIA.slice(CRITERIA.indexOf(criterion) + 1);
    const all = (values: typeof BETTER) =>
      Object.assign({}, ...after.map((later) => values[later])) as object;
    const winner = candidate('b', { ...all(WORSE), ...BETTER[criterion] });
    const loser = candidate('a', { ...all(BETTER), ...WORSE[criterion] });
    const chosen = choose([loser, winner]);
    expect(chosen?.memberId).toBe('b');
    expect(chosen?.why).toMatchObject({ candidates: 2, decidedBy: criterion });
  });

  it('is whoever was never given anything, before those who were', () =>
    expect(choose([candidate('a', BETTER.turn), candidate('b')])?.memberId).toBe('b'));

  it('is the same whatever the order, where all are equal', () => {
    const equals = [candidate('b'), candidate('a'), candidate('c')];
    expect(choose(equals)?.memberId).toBe('a');
    expect(choose([...equals].reverse())?.memberId).toBe('a');
    expect(choose(equals)?.why).not.toHaveProperty('decidedBy');
  });

  it('is nobody where there is none', () => expect(choose([])).toBeUndefined());
});
