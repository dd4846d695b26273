import { type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { type RiverCase, WORDS, publishRiverCase } from '../support/river-case.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;
let river: RiverCase;
let paper: Json;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  river = await publishRiverCase(reader, desk, people);
  paper = await sourceNamed('The River Post');
}, 60_000);
afterAll(() => reader.close());

const sourceNamed = async (name: string): Promise<Json> => {
  const { data } = await people.checker.get<{ data: Json[] }>('/sources?limit=100');
  const found = data.find((source) => source['name'] === name);
  if (found === undefined) throw new Error(`There is no source ${name}`);
  return found;
};
const page = async (path: string): Promise<string> => {
  const { status, text } = await reader.outlet('get', `/${desk.slug}${path}`);
  expect([path, status]).toEqual([path, 200]);
  return text;
};
const sourceLinks = (markup: string): string[] => [
  ...new Set([...markup.matchAll(/href="([^"]*\/sources\/[^"/]+)"/g)].map(([, href = '']) => href)),
];

it('an outlet that never spoke has a record of what appeared in it', async () => {
  const { status, body } = await reader.ask(`/sources/${paper.id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: paper.id,
    name: 'The River Post',
    url: `${SITE}/${desk.slug}/sources/${paper.id}`,
    counts: { statements: 0, claims: 0, carried: 3, moves: {}, verdicts: {} },
    statements: { data: [] },
  });
  const times = (body.carried.data as Json[]).map(({ utteredAt }) => utteredAt);
  expect(times).toEqual(['2023-09-09T09:00:00.000Z', '2023-09-05T00:00:00.000Z', '2023-09-04T05:00:00.000Z']);
  const first = await reader.ask(`/sources/${paper.id}/carried?limit=2`);
  expect(first.headers['link']).toContain(`/sources/${paper.id}/carried?`);
  const rest = await reader.ask(`/sources/${paper.id}/carried?limit=2&cursor=${first.body.nextCursor}`);
  expect([...first.body.data, ...rest.body.data]).toEqual(body.carried.data);
  // Its lists are not one another's.
  const other = await reader.ask(`/sources/${paper.id}/statements?cursor=${first.body.nextCursor}`);
  expect(other.status).toBe(400);
});

it('its page shows who said what in it, and takes it for no party', async () => {
  const markup = await page(`/sources/${paper.id}`);
  expect(markup).toContain('<p class="kicker">Outlet</p>');
  for (const text of ['What appeared in it', 'Олена Ковальчук', WORDS.claim, 'Says so again'])
    expect(markup).toContain(text);
  for (const text of ['id="moves"', 'id="verdicts"', 'id="statements"', 'feed.atom'])
    expect(markup).not.toContain(text);
});

it('who is told of in pages is linked where there is something to see', async () => {
  const asked = await people.checker.post('/sources', { kind: 'institution', name: 'The Silent Office' });
  const { review, slug } = await reader.publish(desk, people, 'A weir broke.');
  const request = await people.checker.post(`/claims/${review.claimId}/reply-requests`, {
    sourceId: asked.id,
    channel: 'press_office',
    sentAt: '2023-09-05T08:00:00Z',
  });
  await people.checker.patch(`/reply-requests/${request.id}`, 1, { outcome: 'declined' });
  await people.editor.act(review.id, 'reopen', { reason: 'Somebody else was asked.' });
  await reader.publishAgain(review.id, people);
  const silent = await page(`/claims/${slug}`);
  expect(silent).toContain('The Silent Office');
  expect(silent).not.toContain(asked.id);

  const paths = [
    `/claims/${slug}`,
    `/claims/${river.slug}`,
    `/claims/${river.slug}?version=1`,
    `/disputes/${river.disputeId}`,
  ];
  const links = [...new Set((await Promise.all(paths.map(page))).flatMap(sourceLinks))];
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) await page(link.slice(`${SITE}/${desk.slug}`.length));

  await withdraw(desk, people, review.id, 'It holds.');
  const withdrawn = await page(`/claims/${slug}?version=1`);
  expect(withdrawn).toContain('A weir broke.');
  expect(sourceLinks(withdrawn)).toEqual([]);
});
