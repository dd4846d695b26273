import { FieldsError, masked, readMask } from './fields.js';
import { ANSWER } from './found-claims.js';

const review = {
  publisher: { name: 'Demo desk', site: 'facts.example.org' },
  url: 'https://facts.example.org/demo/claims/a',
  title: 'True: A.',
};
const answer = { claims: [{ text: 'A.', claimant: 'Ana', claimReview: [review] }], nextPageToken: 'next' };

const select = (fields: string): unknown => masked(answer, readMask(fields, ANSWER));

it.each([
  ['*', answer],
  ['claims', { claims: answer.claims }],
  ['nextPageToken', { nextPageToken: 'next' }],
  ['claims/text', { claims: [{ text: 'A.' }] }],
  ['claims.text', { claims: [{ text: 'A.' }] }],
  [
    'claims(text,claimReview/url),nextPageToken',
    { claims: [{ text: 'A.', claimReview: [{ url: review.url }] }], nextPageToken: 'next' },
  ],
  [
    'claims( text , claimReview(publisher(site)) )',
    { claims: [{ text: 'A.', claimReview: [{ publisher: { site: review.publisher.site } }] }] },
  ],
  ['claims/text,claims/claimant', { claims: [{ text: 'A.', claimant: 'Ana' }] }],
  ['claims/claimReview/url,claims/claimReview', { claims: [{ claimReview: [review] }] }],
  ['claims/*/title', { claims: [{ claimReview: [{ title: review.title }] }] }],
  ['claims/*', { claims: answer.claims }],
  ['*/claimant', { claims: [{ claimant: 'Ana' }] }],
  ['claims/claimDate', { claims: [{}] }],
])('%s', (fields, expected) => expect(select(fields)).toEqual(expected));

it.each([
  ['claim', "Cannot find matching fields for path 'claim'."],
  ['claims/review', "Cannot find matching fields for path 'claims.review'."],
  [
    'claims(text,claimReview(publisher(host)))',
    "Cannot find matching fields for path 'claims.claimReview.publisher.host'.",
  ],
  ['claims/text/a', "Cannot find matching fields for path 'claims.text.a'."],
  ['claims/*/nothing', "Cannot find matching fields for path 'claims.*'."],
  ['constructor', "Cannot find matching fields for path 'constructor'."],
  ['claims(text', 'a «)» is missing.'],
  ['claims)', '«)» is not expected.'],
  ['claims,', 'it ends where a field’s name should be.'],
  [',claims', 'a field’s name is missing before «,».'],
  ['claims()', 'a field’s name is missing before «)».'],
  ['claims text', '«text» is not expected.'],
  [' ', 'it ends where a field’s name should be.'],
])('%s is refused: %s', (fields, message) => {
  expect(() => select(fields)).toThrow(new FieldsError(message));
});
