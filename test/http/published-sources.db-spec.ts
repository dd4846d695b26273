import { arrange } from '../support/arrange.js';
import { type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';

interface Page<Row> {
  readonly data: readonly Row[];
  readonly nextCursor?: string;
}
interface Told {
  readonly id: string;
  readonly utteredAt: string;
  readonly stances: readonly {
    readonly claim: { readonly id: string };
    readonly stance: string;
    readonly factCheck: { readonly slug: string; readonly url: string };
  }[];
}

let reader: PublicReader;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
}, 60_000);
afterAll(() => reader.close());

const state = (name: string): Promise<Json> => people.checker.post('/sources', { kind: 'state', name });
const say = (
  speakerId: string,
  utteredAt: string,
  ...stances: readonly (readonly [claimId: string, stance: string])[]
): Promise<Json> =>
  people.checker.post('/statements', {
    speakerId,
    paraphrase: `Said at ${utteredAt}.`,
    utteredAt,
    stances: stances.map(([claimId, stance]) => ({ claimId, stance })),
  });
const claimOf = (wording: string): Promise<Json> =>
  people.checker.post('/claims', { wording, language: 'en' });
const publish = async (claim: Json, rating = 'true'): Promise<string> => {
  await reviewIn('published', people, { claim, rating });
  return reader.slugOf(desk, claim.id);
};
const all = async <Row>(path: string, limit: number): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const sign = path.includes('?') ? '&' : '?';
    const answer = await reader.ask(
      `${path}${sign}limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    const { data, nextCursor } = answer.body as Page<Row>;
    expect(answer.headers['link']).toEqual(
      nextCursor === undefined ? undefined : expect.stringContaining(`cursor=${nextCursor}>; rel="next"`),
    );
    rows.push(...data);
    cursor = nextCursor;
  }
  return rows;
};

it('tells what a source said, how it moved, and what its claims came to', async () => {
  const [ruritania, minister] = [
    await state('Ruritania'),
    await people.checker.post('/sources', { kind: 'person', name: 'Ana Vlad' }),
  ];
  await people.checker.post(`/sources/${minister.id}/tenures`, {
    office: 'Minister',
    institutionId: ruritania.id,
    speaksForId: ruritania.id,
    from: '2020-01-01T00:00:00Z',
  });
  const [hit, whole] = [await claimOf('The bridge was hit.'), await claimOf('The bridge is whole.')];
  await people.checker.post(`/claims/${hit.id}/links`, { kind: 'contradicts', toId: whole.id });
  const other = await state('Graustark');
  await say(other.id, '2023-09-04T08:00:00Z', [hit.id, 'asserts']);
  const denial = await say(minister.id, '2023-09-04T10:00:00Z', [hit.id, 'denies'], [whole.id, 'asserts']);
  const admission = await say(minister.id, '2023-09-06T10:00:00Z', [hit.id, 'asserts']);
  // Both fact-checks tell of the same words: of these there is one record.
  const [slug, counterSlug] = [await publish(hit), await publish(whole, 'false')];

  const { body, status } = await reader.ask(`/sources/${ruritania.id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: ruritania.id,
    name: 'Ruritania',
    desk: { slug: desk.slug, name: 'Test desk' },
    url: `${SITE}/${desk.slug}/sources/${ruritania.id}`,
    counts: {
      statements: 2,
      claims: 2,
      moves: expect.objectContaining({ concedes: 1 }),
      verdicts: { false: 1 },
    },
    verdicts: { data: [{ slug: counterSlug, verdict: { label: 'False', normalised: 'false' } }] },
  });
  const [last, first] = (body.statements as Page<Told>).data;
  expect(last).toMatchObject({
    id: admission.id,
    speaker: { id: minister.id, name: 'Ana Vlad', office: 'Minister' },
    principal: { id: ruritania.id },
    stances: [{ claim: { id: hit.id }, stance: 'asserts', factCheck: { slug } }],
  });
  expect(last?.stances).toHaveLength(1);
  expect(first?.id).toBe(denial.id);
  // Each by the fact-check of the very claim.
  expect(
    first?.stances.map(({ claim, stance, factCheck }) => [claim.id, stance, factCheck.slug]).sort(),
  ).toEqual(
    [
      [hit.id, 'denies', slug],
      [whole.id, 'asserts', counterSlug],
    ].sort(),
  );
  expect((body.moves as Page<Json>).data).toContainEqual(
    expect.objectContaining({
      at: '2023-09-06T10:00:00.000Z',
      kind: 'concedes',
      statementId: admission.id,
      claim: expect.objectContaining({ id: hit.id, wording: 'The bridge was hit.' }),
      factCheck: { slug, url: `${SITE}/api/public/v1/claims/${slug}` },
    }),
  );
  // The minister spoke, and the state is bound: only the state moved.
  const { body: person } = await reader.ask(`/sources/${minister.id}`);
  expect(person).toMatchObject({ name: 'Ana Vlad', kind: 'person', counts: { statements: 2, moves: {} } });
  expect(await all(`/sources/${ruritania.id}/moves?kind=reverses`, 1)).toEqual(
    (body.moves as Page<Json>).data.filter(({ kind }) => kind === 'reverses'),
  );
  expect(await all(`/sources/${ruritania.id}/moves`, 1)).toEqual((body.moves as Page<Json>).data);
  expect(await all(`/sources/${ruritania.id}/verdicts?normalised=true`, 1)).toEqual([]);
  const etag = (await reader.ask(`/sources/${ruritania.id}`)).headers['etag'] ?? '';
  expect((await reader.ask(`/sources/${ruritania.id}`, { 'If-None-Match': etag })).status).toBe(304);
});

it('is of what is public now: what was withdrawn is told of nobody, and who is only in that is unknown', async () => {
  const [quiet, loud] = [await state('Quietland'), await state('Loudland')];
  const [first, second] = [await claimOf('The mill burned.'), await claimOf('The barn burned.')];
  await say(quiet.id, '2023-09-04T08:00:00Z', [first.id, 'asserts']);
  await say(loud.id, '2023-09-04T09:00:00Z', [first.id, 'denies']);
  await say(loud.id, '2023-09-04T10:00:00Z', [second.id, 'asserts']);
  expect((await reader.ask(`/sources/${quiet.id}`)).body).toMatchObject({
    code: 'source.not_found',
    status: 404,
  });
  const review = await reviewIn('published', people, { claim: first });
  await publish(second);
  const told = (await reader.ask(`/sources/${quiet.id}/statements`)).text;
  expect(told).toContain('Quietland');
  expect((await reader.ask(`/sources/${loud.id}`)).body.counts).toMatchObject({ statements: 2 });

  // Said after the verdict was published: nobody has published that.
  await say(quiet.id, '2023-09-05T08:00:00Z', [first.id, 'denies']);
  expect((await reader.ask(`/sources/${quiet.id}/statements`)).text).toBe(told);

  const editor = await desk.join('editor');
  for (const by of [people.editor, editor]) await by.act(review.id, 'withdraw', { reason: 'It stands.' });
  for (const path of ['', '/statements', '/moves', '/verdicts'])
    expect([path, (await reader.ask(`/sources/${quiet.id}${path}`)).body.code]).toEqual([
      path,
      'source.not_found',
    ]);
  expect((await reader.ask(`/sources/${loud.id}`)).body).toMatchObject({
    counts: { statements: 1, verdicts: { true: 1 } },
  });
});

it('refuses a cursor of another list, and what is no source', async () => {
  const source = await state('Borduria');
  const claim = await claimOf('The dam broke.');
  for (const hour of ['08', '09', '10'])
    await say(source.id, `2023-09-04T${hour}:00:00Z`, [claim.id, 'asserts']);
  await publish(claim);
  const { body } = await reader.ask(`/sources/${source.id}/statements?limit=1`);
  const { nextCursor } = body as Page<Told>;
  const forged = (key: unknown): string =>
    Buffer.from(JSON.stringify([key, JSON.stringify([['statementsOf', source.id]])])).toString('base64url');
  expect((await reader.ask(`/sources/${source.id}/statements?cursor=${forged([0, source.id])}`)).status).toBe(
    200,
  );
  for (const [path, status, pointer] of [
    [`/sources/${source.id}/moves?cursor=${nextCursor}`, 400, '/cursor'],
    [`/sources/${source.id}/verdicts?cursor=${nextCursor}`, 400, '/cursor'],
    [`/sources/${source.id}/statements?cursor=${forged([9e15, source.id])}`, 400, '/cursor'],
    [`/sources/${source.id}/statements?cursor=${forged([-9e15, source.id])}`, 400, '/cursor'],
    [`/sources/${source.id}/statements?cursor=${forged([0, 'x'])}`, 400, '/cursor'],
    [`/sources/${source.id}/statements?cursor=none`, 400, '/cursor'],
    [`/sources/${source.id}/statements?limit=-1`, 422, '/limit'],
    [`/sources/${source.id}?limit=101`, 422, '/limit'],
    [`/sources/${source.id}?cursor=${nextCursor}`, 422, '/cursor'],
    [`/sources/${source.id}/verdicts?normalised=maybe`, 422, '/normalised'],
    ['/sources/nobody', 404, undefined],
    [`/sources/${claim.id}`, 404, undefined],
  ] as const) {
    const { status: answered, body: problem } = await reader.ask(path);
    expect([path, answered, problem.errors?.[0]?.pointer]).toEqual([path, status, pointer]);
  }
  expect((await reader.ask(`/sources/${source.id.toUpperCase()}`)).body).toMatchObject({ id: source.id });
});

it('goes through 10,000 statements of one source, each once, though five fact-checks tell of each', async () => {
  const source = await state('Loquacia');
  const claims: Json[] = [];
  for (let n = 0; n < 5; n += 1) {
    const claim = await claimOf(`It talked ${n} times.`);
    await say(source.id, '2023-09-04T08:00:00Z', [claim.id, 'asserts']);
    await publish(claim);
    claims.push(claim);
  }
  await arrange(reader.api.database.appUrl, desk.id, (client) =>
    client.query(
      `WITH said AS (SELECT n, uuidv7() AS id, date_trunc('milliseconds', now()) - n % 3000 * interval '1 minute' AS at FROM generate_series(1, 10000) AS n)
       INSERT INTO published.told_statement (desk_id, claim_id, statement_id, about_id, speaker_id, principal_id, uttered_at, body)
       SELECT $1, claim_id, said.id, $3, $2, $2, said.at, json_build_object('id', said.id, 'utteredAt', said.at,
         'claim', json_build_object('id', $3::uuid), 'stance', 'asserts')::text
       FROM said, unnest($4::uuid[]) AS claim_id`,
      [desk.id, source.id, claims[0]?.id, claims.map(({ id }) => id)],
    ),
  );
  const told = await all<Told>(`/sources/${source.id}/statements`, 100);
  expect(told).toHaveLength(10_005);
  expect(new Set(told.map(({ id }) => id)).size).toBe(10_005);
  const times = told.map(({ utteredAt }) => Date.parse(utteredAt));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect((await reader.ask(`/sources/${source.id}`)).body.counts).toMatchObject({ statements: 10_005 });
}, 120_000);
