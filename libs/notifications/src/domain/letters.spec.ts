import { type Addressee, type Told, letterOfDay, letterOfOne } from './letters.js';
import { MESSAGES, titleOf } from './messages.js';

const BASE = 'https://facts.example.org';
const TO: Addressee = { name: 'Ana', email: 'ana@desk.example', deskName: 'News', deskSlug: 'news' };
const told = (id: string, rest: Partial<Told> = {}): Told => ({
  id,
  type: 'review.held',
  reviewId: null,
  payload: {},
  ...rest,
});

it('breaks no line in what becomes a header', () => {
  const { to, subject } = letterOfOne(
    BASE,
    { ...TO, name: 'Ana\r\nBcc: a@b', deskName: 'News\n\u2028desk' },
    told('1', { type: 'review.reminded', payload: { dueAt: 'now\r\nX: y' } }),
  );
  expect([to.name, subject]).toEqual(['Ana Bcc: a@b', '[News desk] A review of yours is due (now X: y)']);
});

it('leads to the review, or to the list where there is none', () => {
  expect(letterOfOne(BASE, TO, told('1', { reviewId: 'r' })).text).toContain(
    `${BASE}/desks/news/reviews/r\n`,
  );
  expect(letterOfOne(BASE, TO, told('1')).text).toContain(`${BASE}/desks/news/notifications\n`);
});

it('names fifty in a digest, and counts the others', () => {
  const all = Array.from({ length: 53 }, (_, i) => told(String(i)));
  const { subject, text, messageId } = letterOfDay(BASE, TO, { memberId: 'm', day: '2026-03-29' }, all);
  expect(subject).toBe('[News] 53 things that you have not read');
  expect(text.match(/^- /gm)).toHaveLength(50);
  expect(text).toContain('… and 3 more.');
  expect(messageId).toBe('<digest.m.2026-03-29@facts.example.org>');
});

it.each(Object.keys(MESSAGES))('says nothing of what somebody wrote, for %s', (type) => {
  const words = Object.fromEntries(
    ['reason', 'note', 'comment', 'summary', 'kind', 'wording', 'name'].map((key) => [key, 'canary']),
  );
  expect(titleOf(type, words)).not.toContain('canary');
});
