import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, reviewIn, staffOf } from '../support/factories.js';
import { Receiver } from '../support/receiver.js';

const SITE = 'http://127.0.0.1:3000';

let receiver: Receiver;
let api: TestApi;
let desk: TestDesk;
let people: People;

const open = async (settings: Record<string, string>) => {
  api = await openApi({ settings });
  desk = await openDesk(api);
  people = await staffOf(desk);
};

beforeAll(async () => {
  receiver = await Receiver.start();
});
afterEach(() => api.close());
afterAll(() => receiver.stop());

/** On loopback itself: the operator's own address is asked wherever it lies. */
const purgeUrl = (path: string) => `http://127.0.0.97:${receiver.port}${path}`;
const purged = (path: string): readonly string[] => {
  const { body = '{}' } = receiver.all(path).at(-1) ?? {};
  return (JSON.parse(body) as { urls: string[] }).urls;
};

it('are told of every address that a change touches, with the token', async () => {
  await open({ PURGE_URL: purgeUrl('/purge'), PURGE_TOKEN: 'the-token' });
  const dispute = await people.checker.post('/disputes', { question: 'Did they?', language: 'en' });
  const claim = await makeClaim(people.checker, 'Drones fell over there.');
  await people.checker.patch(`/claims/${claim.id}`, 1, { disputeId: dispute.id });
  const source = await people.checker.get<{ data: { id: string }[] }>('/sources');
  const review = await reviewIn('published', people, { claim });
  await api.runJobs(desk.id);

  const [first] = receiver.all('/purge');
  expect(first?.headers).toMatchObject({
    authorization: 'Bearer the-token',
    'content-type': 'application/json',
  });
  const [{ slug } = { slug: '' }] = await api.app
    .get(Transactor)
    .read({ system: true, deskId: desk.id }, (tx) =>
      tx.query<{ slug: string }>('SELECT slug FROM published.claim'),
    );
  const [front, page] = [`${SITE}/${desk.slug}`, `${SITE}/${desk.slug}/claims/${slug}`];
  const native = `${SITE}/api/public/v1`;
  const ofPage = (url: string) => [url, `${url}/feed.atom`, `${url}/feed.json`];
  const expected = [
    `${SITE}/`,
    `${SITE}/sitemap.xml`,
    `${SITE}/news-sitemap.xml`,
    `${native}/claims`,
    `${native}/changes`,
    `${native}/export`,
    `${native}/export.ndjson`,
    `${native}/claims/${slug}`,
    `${native}/claims/${slug}?version=1`,
    `${native}/claims/${slug}/dispute`,
    ...['', '/statements', '/moves', '/verdicts'].map(
      (list) => `${native}/sources/${source.data[0]?.id}${list}`,
    ),
    page,
    `${page}?version=1`,
    `${page}/image.png`,
    `${page}/card`,
    ...ofPage(front),
    ...ofPage(`${front}/topics/war`),
    ...ofPage(`${front}/sources/${source.data[0]?.id}`),
    `${front}/datafeed.json`,
    `${front}/corrections`,
    `${front}/disputes/${dispute.id}`,
  ];
  expect([...purged('/purge')].sort()).toEqual(expected.sort());

  // What an earlier version had is touched as well, and so is every version.
  await people.checker.patch(`/claims/${claim.id}`, 2, { topics: ['air'] });
  await people.editor.act(review.id, 'correct', {
    class: 'clarification',
    note: 'Better.',
    rating: 'true',
    summary: 'So.',
  });
  await api.runJobs(desk.id);
  expect(receiver.all('/purge')).toHaveLength(2);
  expect(purged('/purge')).toEqual(
    expect.arrayContaining([`${page}?version=1`, `${page}?version=2`, `${front}/topics/war`]),
  );
});

it('are told again where they failed, and never by a redirect', async () => {
  await open({ PURGE_URL: purgeUrl('/moved') });
  receiver.answers('/moved', 307, { location: purgeUrl('/thief') });
  await reviewIn('published', people);
  await expect(api.runJobs(desk.id)).rejects.toThrow('PURGE_URL answered with status 307');
  expect(receiver.all('/thief')).toEqual([]);
  receiver.takes('/moved');
  await api.runJobs(desk.id);
  expect(receiver.all('/moved')).toHaveLength(2);
  expect(receiver.all('/moved')[0]?.headers).not.toHaveProperty('authorization');
});

it('are told nothing where there are none', async () => {
  await open({});
  await reviewIn('published', people);
  expect(await api.runJobs(desk.id)).toEqual([]);
});
