import { openDesk } from '../support/desk-client.js';
import { reviewIn, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';
import { misfits } from '../support/public-schemas.js';

let reader: PublicReader;

beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

it('what is answered is what is described, to the letter', async () => {
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const { checker } = people;
  const state = await checker.post('/sources', { kind: 'state', name: 'Ruritania' });
  const outlet = await checker.post('/sources', { kind: 'outlet', name: 'Daily News' });
  const minister = await checker.post('/sources', { kind: 'person', name: 'Ana Vlad' });
  await checker.post(`/sources/${minister.id}/tenures`, {
    office: 'Minister of Defence',
    institutionId: state.id,
    speaksForId: state.id,
    from: '2023-01-01T00:00:00Z',
  });
  const dispute = await checker.post('/disputes', { question: 'Was the bridge hit?', language: 'en' });
  const claim = await checker.post('/claims', {
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    eventFrom: '2023-09-04T08:00:00Z',
    eventTo: '2023-09-04T09:00:00Z',
    place: { name: 'Strelsau', lat: 49.5, lon: 14.5, radiusM: 300 },
    disputeId: dispute.id,
  });
  const counter = await checker.post('/claims', { wording: 'The bridge is whole.', language: 'en' });
  await checker.post(`/claims/${claim.id}/links`, {
    kind: 'contradicts',
    toId: counter.id,
    rationale: 'A bridge that was hit is not whole.',
  });
  await checker.post('/statements', {
    speakerId: minister.id,
    quote: { text: 'It was hit.', language: 'en' },
    paraphrase: 'Says that it was hit.',
    utteredAt: '2023-09-04T10:00:00Z',
    outletId: outlet.id,
    url: 'https://example.org/briefing',
    locator: 'minute 3',
    stances: [{ claimId: claim.id, stance: 'asserts' }],
  });
  for (const [stance, utteredAt] of [
    ['denies', '2023-09-04T12:00:00Z'],
    ['asserts', '2023-09-05T12:00:00Z'],
  ])
    await checker.post('/statements', {
      speakerId: state.id,
      paraphrase: 'Speaks again.',
      utteredAt,
      stances: [{ claimId: claim.id, stance }],
    });
  await checker.post('/statements', {
    speakerId: outlet.id,
    paraphrase: 'Says that it is whole.',
    utteredAt: '2023-09-04T11:00:00Z',
    stances: [{ claimId: counter.id, stance: 'asserts', hedge: 'reported', basis: 'witnessed' }],
  });
  await reviewIn('published', people, { claim });

  const schemas = ((await reader.ask('/openapi.json')).body as { components: { schemas: object } }).components
    .schemas;
  const slug = await reader.slugOf(desk, claim.id);
  for (const [path, name, status] of [
    [`/claims?desk=${desk.slug}`, 'FactCheckPage', 200],
    [`/claims/${slug}`, 'FactCheck', 200],
    [`/claims/${slug}?version=1`, 'FactCheck', 200],
    [`/claims/${slug}/dispute`, 'Dispute', 200],
    [`/claims/${slug}/dispute?asOf=2023-09-04T11:30:00Z`, 'Dispute', 200],
    [`/sources/${state.id}`, 'Source', 200],
    [`/sources/${minister.id}`, 'Source', 200],
    [`/sources/${state.id}/statements?limit=1`, 'SourceStatementPage', 200],
    [`/sources/${state.id}/moves`, 'SourceMovePage', 200],
    [`/sources/${state.id}/verdicts`, 'FactCheckPage', 200],
    [`/sources/${state.id}/carried`, 'SourceStatementPage', 200],
    ['/changes', 'Changes', 200],
    ['/export', 'ExportManifest', 200],
    ['/export?at=1', 'Problem', 422],
    ['/export.ndjson?at=1000000', 'Problem', 422],
    ['/claims?limit=1000', 'Problem', 422],
    ['/claims?cursor=none', 'Problem', 400],
    ['/claims/none', 'Problem', 404],
    ['/claims/none/dispute', 'Problem', 404],
    [`/claims/${slug}/dispute?asOf=now`, 'Problem', 422],
    ['/sources/none', 'Problem', 404],
    [`/sources/${state.id}/moves?kind=leaps`, 'Problem', 422],
  ] as const) {
    const answer = await reader.ask(path);
    expect([path, answer.status, misfits(schemas, name, answer.body)]).toEqual([path, status, []]);
  }
  const { text } = await reader.ask(`/export.ndjson`).buffer(true);
  const lines = text.split('\n').slice(0, -1);
  expect(lines).toHaveLength(1);
  for (const line of lines) expect(misfits(schemas, 'FactCheck', JSON.parse(line))).toEqual([]);
});
