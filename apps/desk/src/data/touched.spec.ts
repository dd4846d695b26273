import { keyOf } from './keys.js';
import { olderThan } from './touched.js';

const [MINE, OTHER] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];

const told = (type: string, reviewId?: string) => ({ type, ...(reviewId && { reviewId }) });

describe('What an event makes old', () => {
  it('is the review that it happened to, and lists of reviews, but no other review', () => {
    const isOld = olderThan([told('review.accepted', OTHER)]);
    expect(isOld(keyOf('demo', 'review', OTHER))).toBe(true);
    expect(isOld(keyOf('demo', 'review', 'list', {}))).toBe(true);
    expect(isOld(keyOf('demo', 'worklist', 'rows', {}))).toBe(true);
    expect(isOld(keyOf('demo', 'history', 'reviews', OTHER))).toBe(true);
    expect(isOld(keyOf('demo', 'history', 'claims', MINE))).toBe(true);
    expect(isOld(keyOf('demo', 'review', MINE))).toBe(false);
    expect(isOld(keyOf('demo', 'review', MINE, 'conflict-overrides'))).toBe(false);
    expect(isOld(keyOf('demo', 'history', 'reviews', MINE))).toBe(false);
    expect(isOld(keyOf('demo', 'source', MINE))).toBe(false);
  });

  it.each([
    [told('claim.reworded')],
    [told('policy.changed')],
    // The one that it goes on in is changed as well.
    [told('review.merged', OTHER)],
  ])('is every review where it does not tell of which: $type', (event) => {
    expect(olderThan([told('review.accepted', OTHER), event])(keyOf('demo', 'review', MINE))).toBe(true);
    expect(olderThan([event, told('review.accepted', OTHER)])(keyOf('demo', 'review', MINE))).toBe(true);
  });

  it.each(['review.commented', 'review.comment_voided'])('is what was said in a review: %s', (type) => {
    const isOld = olderThan([told(type, OTHER)]);
    expect(isOld(keyOf('demo', 'comment', OTHER))).toBe(true);
    expect(isOld(keyOf('demo', 'comment', MINE))).toBe(false);
    expect(olderThan([told('review.passed', OTHER)])(keyOf('demo', 'comment', OTHER))).toBe(false);
  });

  it('is what is captured of a statement', () => {
    for (const type of ['statement.captured', 'statement.not_capturable'])
      expect(olderThan([told(type)])(keyOf('demo', 'capture', 'statement', MINE))).toBe(true);
  });

  it('is no name of a source where something was said', () => {
    expect(olderThan([told('statement.recorded')])(keyOf('demo', 'source_name', MINE))).toBe(false);
    expect(olderThan([told('source.changed')])(keyOf('demo', 'source_name', MINE))).toBe(true);
  });
});
