import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, reviewIn, staffOf } from '../support/factories.js';
import { type Listed, PublicReader } from '../support/public-reader.js';

let reader: PublicReader;
let own: TestDesk;
let people: People;
/** Slugs, by a name. */
const slugs: Record<string, string> = {};
const ids: Record<string, string> = {};

interface Spoken {
  readonly wording: string;
  readonly language: string;
  readonly topics?: readonly string[];
  /** Who asserts it, and for whom. */
  readonly speaker: string;
}

const publish = async (name: string, { speaker, ...claim }: Spoken): Promise<void> => {
  const made = await people.checker.post('/claims', claim);
  ids[speaker] ??= (await people.checker.post('/sources', { kind: 'state', name: speaker })).id;
  await people.checker.post('/statements', {
    speakerId: ids[speaker],
    paraphrase: 'It says so.',
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [{ claimId: made.id, stance: 'asserts' }],
  });
  ids[name] = made.id;
  await reviewIn('published', people, { claim: made, rating: name === 'ro' ? 'false' : 'true' });
  slugs[name] = await reader.slugOf(own, made.id);
};

beforeAll(async () => {
  reader = await PublicReader.start();
  own = await openDesk(reader.api);
  people = await staffOf(own);
  await publish('plural', {
    wording: 'Two drones were declared missing.',
    language: 'en-GB',
    topics: ['war', 'Cluj-Napoca'],
    speaker: 'Ruritania',
  });
  await publish('beginning', { wording: 'A dronemaker went bankrupt.', language: 'en', speaker: 'Strelsau' });
  await publish('singular', {
    wording: 'The drone came from the east.',
    language: 'en',
    speaker: 'Ruritania',
  });
  await publish('ro', { wording: 'Dronele au fost văzute la Galați.', language: 'ro', speaker: 'Strelsau' });
  await publish('ar', { wording: 'أُسْقِطَتْ المسيّرة فوق البحر', language: 'ar', speaker: 'Zenda' });
  await publish('ceb', { wording: 'Usa ka gubat sa Zamboanga.', language: 'ceb', speaker: 'Zenda' });
}, 120_000);
afterAll(() => reader.close());

const found = async (query: string): Promise<string[]> => {
  const { body, status } = await reader.ask(`/claims?desk=${own.slug}&${query}`);
  expect([query, status]).toEqual([query, 200]);
  const names = Object.entries(slugs);
  return (body.data as Listed[]).map(({ slug }) => names.find(([, one]) => one === slug)?.[0] ?? slug);
};

it.each<[what: string, query: string, names: string[]]>([
  [
    'the whole word first, then other forms, then beginnings',
    'q=drone',
    ['singular', 'ro', 'plural', 'beginning'],
  ],
  [
    'other forms of the word, in the language that is asked for',
    'q=droning&language=en',
    ['singular', 'plural'],
  ],
  ['no other language', 'q=drones&language=ro', []],
  ['other forms in Romanian', 'q=dronelor', ['ro']],
  ['words without their accents', 'q=vazute%20galati', ['ro']],
  [
    'words with their accents, however they are put on',
    `q=${encodeURIComponent('GALAȚI'.normalize('NFD'))}`,
    ['ro'],
  ],
  ['Arabic without its points', `q=${encodeURIComponent('اسقطت')}`, ['ar']],
  ['other forms in Arabic', `q=${encodeURIComponent('مسيرة بحر')}&language=ar`, ['ar']],
  ['words of a language that has no stemmer, as they are and begun', 'q=gubat%20zambo', ['ceb']],
  ['names', 'q=ruritan', ['singular', 'plural']],
  ['all words, wherever they are', 'q=strelsau%20dronemaker', ['beginning']],
  ['words that say nothing only where they do', 'q=the%20east%20drones', ['singular']],
  ['nothing but such words, as they are', 'q=the&language=en', ['singular']],
  [
    'the newest first, if that is asked for',
    'q=drone&sort=published',
    ['ro', 'singular', 'beginning', 'plural'],
  ],
])('finds %s', async (_what, query, names) => {
  expect(await found(query)).toEqual(names);
});

it.each<[query: string, names: string[]]>([
  ['language=en', ['singular', 'beginning', 'plural']],
  ['language=en-GB', ['plural']],
  ['topic=war', ['plural']],
  ['topic=Cluj-Napoca', ['plural']],
  ['topic=cluj', []],
  ['from=2000-01-01&to=2001-01-01', []],
  ['from=2024-01-01&to=2999-01-01T00:00:00%2B02:00&rating=false', ['ro']],
  ['updatedSince=2999-01-01', []],
])('%s has the ones meant', async (query, names) => {
  expect(await found(query)).toEqual(names);
});

it('has whoever speaks or is spoken for, also on a counterclaim, and of claimants only those of the claim', async () => {
  expect(await found(`source=${ids['Zenda']}`)).toEqual(['ceb', 'ar']);
  expect(await found(`claimant=${ids['Zenda']?.toUpperCase()}&q=gubat`)).toEqual(['ceb']);
  const counter = await people.checker.post('/claims', { wording: 'Nothing fell at all.', language: 'en' });
  const { id: denier } = await people.checker.post('/sources', { kind: 'state', name: 'Hentzau' });
  await people.checker.post('/statements', {
    speakerId: denier,
    paraphrase: 'Nothing fell.',
    utteredAt: '2023-09-04T11:00:00Z',
    stances: [{ claimId: counter.id, stance: 'asserts' }],
  });
  const claim = await makeClaim(people.checker, 'Something fell.');
  await people.checker.post(`/claims/${claim.id}/links`, {
    kind: 'contradicts',
    toId: counter.id,
    rationale: 'They cannot both be true.',
  });
  await reviewIn('published', people, { claim });
  slugs['countered'] = await reader.slugOf(own, claim.id);
  expect(await found(`source=${denier}`)).toEqual(['countered']);
  expect(await found(`claimant=${denier}`)).toEqual([]);
  expect(await found('q=nothing%20fell')).toEqual(['countered']);
});

it('a moment of publication is in the span that begins with it, and not in the one that ends with it', async () => {
  const { body } = await reader.ask(`/claims?desk=${own.slug}&rating=false`);
  const { firstPublishedAt } = body.data[0] as { firstPublishedAt: string };
  const at = encodeURIComponent(firstPublishedAt);
  expect(await found(`from=${at}&rating=false`)).toEqual(['ro']);
  expect(await found(`to=${at}&rating=false`)).toEqual([]);
  const later = encodeURIComponent(new Date(Date.parse(firstPublishedAt) + 1).toISOString());
  expect(await found(`from=${later}&rating=false`)).toEqual([]);
  expect(await found(`updatedSince=${at}&rating=false`)).toEqual(['ro']);
});

it('a dispute that moves on keeps what the claim is found by', async () => {
  const { id: speakerId } = await people.checker.post('/sources', { kind: 'state', name: 'Grausark' });
  await people.checker.post('/statements', {
    speakerId,
    paraphrase: 'It was not.',
    utteredAt: '2023-09-05T10:00:00Z',
    stances: [{ claimId: ids['ar'], stance: 'denies' }],
  });
  expect(await found(`disputeState=denied&language=ar&claimant=${ids['Zenda']}`)).toEqual(['ar']);
  expect(await found(`disputeState=uncontested&language=ar`)).toEqual([]);
  expect(await found(`q=${encodeURIComponent('مسيرة')}&language=ar&disputeState=denied`)).toEqual(['ar']);
});

it.each([
  `' | ! & :* ( \\`,
  '"drone" OR -east AND (NOT *)',
  '🚁🚁 !!!',
  '<->',
  'a:b:*c',
  '\u202bالمسيّرة\u202c',
  '%',
  '~en~drone',
  '=',
  '\t\n',
])('takes any text for words: %j', async (q) => {
  const { status, body } = await reader.ask(`/claims?q=${encodeURIComponent(`x${q}`)}`);
  expect([status, Array.isArray(body.data)]).toEqual([200, true]);
});

const pointers = async (query: string): Promise<unknown> => {
  const { status, headers, body } = await reader.ask(`/claims?${query}`);
  expect([status, body.code]).toEqual([422, 'request.invalid']);
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  return (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
};

it.each([
  [`q=${'x'.repeat(201)}`, '/q'],
  [`q=${'x'.repeat(10_000)}`, '/q'],
  ['q=a&q=b', '/q'],
  ['limit=-1', '/limit'],
  ['limit=1e2', '/limit'],
  ['sort=relevance', '/sort'],
  ['sort=newest&q=x', '/sort'],
  ['language=xx', '/language'],
  ['language=english', '/language'],
  ['source=Ruritania', '/source'],
  ['claimant=1', '/claimant'],
  ['topic=', '/topic'],
  ['from=yesterday', '/from'],
  ['from=2024-02-30', '/from'],
  ['to=2024-01-01T00:00:00', '/to'],
  ['updatedSince=1700000000', '/updatedSince'],
  ['desk=No%20Desk', '/desk'],
])('refuses %.40s', async (query, pointer) => {
  expect(await pointers(query)).toEqual([pointer]);
});

it('names every fault at once', async () => {
  expect(await pointers('limit=0&from=x&source=y&colour=red')).toEqual(
    expect.arrayContaining(['/limit', '/from', '/source', '/colour']),
  );
});

it.each(['q=%00', 'q=%ED%A0%80', 'q=%', 'topic=%FF'])('%s is no text', async (query) => {
  const { status, body } = await reader.ask(`/claims?${query}`);
  expect([status, body.code]).toEqual([422, 'request.malformed']);
});
