import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { markupFaults } from '../support/schema-org.js';

const LINKED = { Accept: 'application/ld+json' };

let reader: PublicReader;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
}, 60_000);
afterAll(() => reader.close());

it('is ClaimReview for who accepts that, with a tag of its own', async () => {
  const { slug } = await reader.publish(desk, people, 'The bridge was hit.');
  const plain = await reader.ask(`/claims/${slug}`);
  const { body, headers, status } = await reader.ask(`/claims/${slug}`, LINKED);
  expect([status, headers['content-type'], headers['vary']]).toEqual([
    200,
    'application/ld+json; charset=utf-8',
    'Accept',
  ]);
  expect(plain.headers['vary']).toBe('Accept');
  expect(body).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${SITE}/${desk.slug}/claims/${slug}`,
    claimReviewed: 'The bridge was hit.',
    datePublished: plain.body.firstPublishedAt,
    reviewRating: { alternateName: 'True', ratingValue: 5, bestRating: 5, worstRating: 1 },
    itemReviewed: { '@type': 'Claim', '@id': `urn:uuid:${plain.body.claim.id}` },
  });

  expect(markupFaults('ClaimReview', body)).toEqual([]);

  const { etag = '' } = headers;
  expect(etag).not.toBe(plain.headers['etag']);
  const again = await reader.ask(`/claims/${slug}`, { ...LINKED, 'If-None-Match': etag });
  expect([again.status, again.headers['vary']]).toEqual([304, 'Accept']);
  expect((await reader.ask(`/claims/${slug}`, { 'If-None-Match': etag })).status).toBe(200);
});

it('is 406 for who accepts neither, and says what there is', async () => {
  const { slug } = await reader.publish(desk, people, 'The bridge stands.');
  const { status, body, headers } = await reader.ask(`/claims/${slug}`, { Accept: 'text/csv' });
  expect([status, body.code, headers['vary']]).toEqual([406, 'request.not_acceptable', 'Accept']);
  expect(body.detail).toContain('application/ld+json');
});

it('is an older version, until the fact-check is withdrawn: then there is no ClaimReview of it', async () => {
  const { slug, review } = await reader.publish(desk, people, 'The bridge fell.');
  await people.editor.act(review.id, 'correct', { class: 'typo', summary: 'It is so!' });
  const old = await reader.ask(`/claims/${slug}?version=1`, LINKED);
  expect(old.body).toMatchObject({ url: `${SITE}/${desk.slug}/claims/${slug}?version=1` });
  expect((await reader.ask(`/claims/${slug}?version=9`, LINKED)).status).toBe(404);

  await withdraw(desk, people, review.id, 'The recording is forged.');
  for (const path of [`/claims/${slug}`, `/claims/${slug}?version=1`]) {
    const gone = await reader.ask(path, LINKED);
    expect([path, gone.status, gone.body.code, gone.body.current?.reason]).toEqual([
      path,
      410,
      'claim.withdrawn',
      'The recording is forged.',
    ]);
  }
});
