import { Transactor } from '#persistence';
import { RefreshPublications } from '#publishing';
import { openDesk } from '../support/desk-client.js';
import { staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';

let reader: PublicReader;

beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

it('derives anew from the documents what an older version did not, and nothing twice', async () => {
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const { slug, review } = await reader.publish(desk, people, 'The depot burned.');
  const counter = await people.checker.post('/sources', { kind: 'state', name: 'Ruritania' });
  await people.checker.post('/statements', {
    speakerId: counter.id,
    paraphrase: 'It did not burn.',
    utteredAt: '2023-09-05T10:00:00Z',
    stances: [{ claimId: review.claimId, stance: 'denies' }],
  });
  const moved = await people.checker.post('/statements', {
    speakerId: counter.id,
    paraphrase: 'It burned after all.',
    utteredAt: '2023-09-06T10:00:00Z',
    stances: [{ claimId: review.claimId, stance: 'asserts' }],
  });
  await people.editor.act(review.id, 'reopen', { reason: 'A party has moved.' });
  await reader.publishAgain(review.id, people);
  await reader.publish(desk, people, 'The mill burned.');

  const transactor = reader.api.app.get(Transactor);
  const inDesk = <Row>(sql: string): Promise<Row[]> =>
    transactor.run({ system: true, deskId: desk.id }, (tx) => tx.query<Row>(sql, [desk.id]));
  const derived = async () => ({
    claims: await inDesk(
      'SELECT slug, words::text, claimed_at, dispute_id, projection FROM published.claim WHERE desk_id = $1 ORDER BY 1',
    ),
    records: await inDesk(
      'SELECT * FROM published.dispute_record WHERE desk_id = $1 ORDER BY claim_id, version',
    ),
    statements: await inDesk(
      'SELECT * FROM published.told_statement WHERE desk_id = $1 ORDER BY uttered_at, claim_id',
    ),
    moves: await inDesk<{ kind: string; body: string }>(
      'SELECT * FROM published.move WHERE desk_id = $1 ORDER BY at',
    ),
    claimants: await inDesk(
      'SELECT * FROM published.claimant WHERE desk_id = $1 ORDER BY claim_id, source_id',
    ),
    facets: await inDesk(
      'SELECT * FROM published.facet WHERE desk_id = $1 AND claims > 0 ORDER BY kind, value',
    ),
    sources: await inDesk('SELECT * FROM published.named_source WHERE desk_id = $1 ORDER BY source_id'),
  });
  const before = await derived();
  expect(before.claims).toMatchObject([{ slug, claimed_at: expect.any(Date) }, { slug: 'the-mill-burned' }]);
  expect(before.moves).toMatchObject([{ kind: 'concedes', body: expect.stringContaining(moved.id) }]);
  expect(before.statements).toHaveLength(4);
  expect(before.claimants).toMatchObject([{ normalised: 'true' }, { normalised: 'true' }]);

  expect(before.facets).toMatchObject([
    { kind: 'claimant', claims: 1 },
    { kind: 'claimant', claims: 1 },
    { kind: 'language', value: 'en', claims: 2 },
    { kind: 'topic', value: 'war', claims: 2 },
  ]);

  await inDesk(`UPDATE published.claim SET projection = 0, words = '', claimed_at = NULL WHERE desk_id = $1`);
  await inDesk('DELETE FROM published.told_statement WHERE desk_id = $1');
  await inDesk('DELETE FROM published.move WHERE desk_id = $1');
  await inDesk('DELETE FROM published.claimant WHERE desk_id = $1');
  await inDesk('DELETE FROM published.claim_facet WHERE desk_id = $1');
  await inDesk('UPDATE published.facet SET claims = 0 WHERE desk_id = $1');
  const refresh = reader.api.app.get(RefreshPublications);
  expect(await refresh.run()).toBe(2);
  expect(await derived()).toEqual(before);
  expect(await refresh.run()).toBe(0);
});
