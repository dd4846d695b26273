import { rebased } from './editing.js';

describe('What somebody else saved meanwhile', () => {
  const base = { wording: 'Drones fell.', language: 'en', topics: ['war'] };

  it('takes the place of what I left alone, and leaves what I changed', () => {
    const mine = { ...base, topics: ['war', 'borders'] };
    const theirs = { ...base, language: 'ro' };
    expect(rebased({ base, draft: mine, version: 1 }, theirs, 2)).toEqual({
      base: theirs,
      version: 2,
      draft: { wording: 'Drones fell.', language: 'ro', topics: ['war', 'borders'] },
      both: { mine: {}, theirs: {} },
    });
  });

  it('is beside mine where both of us changed the same field, and mine is kept', () => {
    const mine = { ...base, wording: 'Drones fell near the town.', language: 'ro' };
    const theirs = { ...base, wording: 'Drones fell on the town.', language: 'ro' };
    const { draft, both } = rebased({ base, draft: mine, version: 1 }, theirs, 2);
    expect(draft).toEqual(mine);
    // The language is the same in both: there is nothing to choose.
    expect(both).toEqual({ mine: { wording: mine.wording }, theirs: { wording: theirs.wording } });
  });
});
