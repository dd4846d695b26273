import { Product, Visitor } from '../support/product.js';

/** The whole story over HTTP, against the product as a user starts it. Each step rests on the one before. */
let product: Product;
let checker: Visitor;
let second: Visitor;
let editor: Visitor;
let consumer: Visitor;

const DESK = '/api/v1/desks/demo';

interface Review {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly lease?: { readonly fence: number };
  readonly suggestion?: object;
}

interface Changes {
  readonly data: { readonly type: string; readonly slug: string }[];
  readonly position: number;
}

beforeAll(async () => {
  product = await Product.prepare();
  await product.start();
  [checker, second, editor] = (await Promise.all(
    ['checker', 'checker2', 'editor'].map((name) => Visitor.signIn(product, name)),
  )) as [Visitor, Visitor, Visitor];
  consumer = new Visitor(product);
}, 60_000);
afterAll(() => product.remove());

const make = async (path: string, body: object): Promise<string> => {
  const answer = await checker.send<{ id: string }>('POST', DESK + path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body.id;
};
const act = async (by: Visitor, id: string, action: string, body: object = {}): Promise<Review> => {
  const { body: seen } = await by.send<Review>('GET', `${DESK}/reviews/${id}`);
  const answer = await by.send<Review>('POST', `${DESK}/reviews/${id}/actions/${action}`, body, {
    'if-match': `"${seen.version}"`,
  });
  if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const stateOf = async (claimId: string): Promise<unknown> =>
  (await checker.send<{ disputeState: string }>('GET', `${DESK}/claims/${claimId}`)).body.disputeState;

it('from what was said to a verified claim that a program pulls, and to what puts it in question', async () => {
  // A desk records a claim, its source, and the statement that contradicts it.
  const [army, ministry] = [
    await make('/sources', { kind: 'state', name: 'Northland' }),
    await make('/sources', { kind: 'state', name: 'Southland' }),
  ];
  const minister = await make('/sources', { kind: 'person', name: 'A. Minister' });
  await make(`/sources/${minister}/tenures`, {
    office: 'Minister of Defence',
    institutionId: ministry,
    speaksForId: ministry,
    from: '2023-01-01T00:00:00Z',
  });
  const dispute = await make('/disputes', { question: 'Was the bridge hit?', language: 'en' });
  const claim = await make('/claims', {
    wording: 'The bridge over the Tila was hit on 4 September 2023.',
    language: 'en',
    topics: ['war'],
    addressesIds: [ministry],
    disputeId: dispute,
  });
  const counterclaim = await make('/claims', {
    wording: 'The bridge over the Tila is whole.',
    language: 'en',
    disputeId: dispute,
  });
  await make(`/claims/${counterclaim}/links`, {
    kind: 'contradicts',
    toId: claim,
    rationale: 'What was hit is not whole.',
  });
  await make('/statements', {
    speakerId: army,
    paraphrase: 'Says that the bridge was hit.',
    utteredAt: '2023-09-04T08:00:00Z',
    stances: [{ claimId: claim, stance: 'asserts', basis: 'witnessed' }],
  });
  expect(await stateOf(claim)).toBe('unanswered');
  await make('/statements', {
    speakerId: minister,
    quote: { text: 'The bridge stands.', language: 'en' },
    utteredAt: '2023-09-04T12:00:00Z',
    stances: [{ claimId: counterclaim, stance: 'asserts' }],
  });
  // The minister speaks for Southland, and the state is derived.
  const { body: contested } = await checker.send<{
    headline: string;
    claims: { positions: { principalId: string }[] }[];
  }>('GET', `${DESK}/disputes/${dispute}`);
  expect(contested.headline).toBe('contested');
  expect(contested.claims[0]?.positions.map(({ principalId }) => principalId).sort()).toEqual(
    [army, ministry].sort(),
  );

  // A fact-checker takes the review from the queue, and proposes a verdict.
  const review = await make(`/claims/${claim}/review`, {});
  await act(editor, review, 'accept', { priority: 'urgent' });
  const { body: next } = await second.send<{ review: Review; lease: { fence: number } }>(
    'POST',
    `${DESK}/queue/next`,
  );
  expect(next.review.id).toBe(review);
  const { fence } = next.lease;
  await second.send('PATCH', `${DESK}/reviews/${review}/draft`, { fence, summary: 'Pictures show' });
  await second.send('POST', `${DESK}/claims/${claim}/evidence`, {
    title: 'Satellite picture',
    kind: 'observation',
    url: 'https://example.org/picture',
    note: 'Two spans are down.',
    direction: 'supports',
  });
  await act(second, review, 'propose', { fence, rating: 'true', summary: 'Pictures show two spans down.' });

  // Nobody judges their own; a second person reads, a third signs; the verdict is public.
  const { body: own } = await second.send<Review>('GET', `${DESK}/reviews/${review}`);
  const self = await second.send<{ code: string }>(
    'POST',
    `${DESK}/reviews/${review}/actions/pass`,
    {},
    { 'if-match': `"${own.version}"` },
  );
  expect([self.status, self.body.code]).toEqual([403, 'review.four_eyes']);
  const before = (await consumer.send<Changes>('GET', '/api/public/v1/changes?limit=1000')).body.position;
  await act(checker, review, 'pass');
  await act(editor, review, 'vote', { approve: true, rating: 'true', rationale: 'The picture is dated.' });
  await act(editor, review, 'publish');

  // A consumer pulls it.
  const { body: changes } = await consumer.send<Changes>('GET', `/api/public/v1/changes?after=${before}`);
  expect(changes.data).toMatchObject([
    { type: 'published', slug: 'the-bridge-over-the-tila-was-hit-on-4-september-2023' },
  ]);
  const path = `/api/public/v1/claims/${changes.data[0]?.slug}`;
  const document = await consumer.send('GET', path);
  expect(document.body).toMatchObject({
    verdict: { rating: 'true', label: 'True', signatures: 1 },
    claim: { claimant: { speaker: { name: 'Northland' } } },
    dispute: { state: 'contested', label: 'Contested' },
    counterclaims: [
      {
        id: counterclaim,
        statements: [{}, { speaker: { office: 'Minister of Defence' }, stance: 'asserts' }],
      },
    ],
    evidence: [{ title: 'Satellite picture' }],
    disputeNow: { state: 'contested' },
  });
  const etag = document.headers.get('etag') ?? '';
  expect((await consumer.send('GET', path, undefined, { 'if-none-match': etag })).status).toBe(304);

  // A new counter-statement arrives, and the desk is told that its verdict needs another look.
  await make('/statements', {
    speakerId: minister,
    paraphrase: 'Denies it outright.',
    utteredAt: '2023-09-09T12:00:00Z',
    stances: [{ claimId: claim, stance: 'denies' }],
  });
  const { body: told } = await editor.send<{ data: Review[] }>('GET', `${DESK}/reviews?suggested=true`);
  expect(told.data.find(({ id }) => id === review)).toMatchObject({
    state: 'published',
    suggestion: { reason: 'dispute_changed' },
  });
  const moved = await consumer.send('GET', path, undefined, { 'if-none-match': etag });
  expect(moved.status).toBe(200);
  expect(moved.body).toMatchObject({
    version: 1,
    dispute: { state: 'contested' },
    disputeNow: { state: 'denied' },
  });
}, 60_000);

it('the demo desk shows a review in every state, and what makes each claim different', async () => {
  const { body } = await editor.send<{ data: { state: string }[] }>('GET', `${DESK}/reviews?limit=100`);
  const states = new Set(body.data.map(({ state }) => state));
  for (const state of [
    'inbox',
    'queued',
    'researching',
    'second_read',
    'sign_off',
    'approved',
    'published',
    'declined',
  ])
    expect(states).toContain(state);
  const { body: claims } = await editor.send<{ data: { wording: string; disputeState: string }[] }>(
    'GET',
    `${DESK}/claims?limit=100`,
  );
  const state = (part: string) => claims.data.find(({ wording }) => wording.includes(part))?.disputeState;
  expect([
    state('sabotage'),
    state('genuine'),
    state('Umerov'),
    state('fell on Romanian territory during'),
  ]).toEqual(['unanswered', 'contested', 'uncontested', 'conceded']);
});

it('every document of the docs is there, and only for those who may see it', async () => {
  for (const path of [
    '/docs',
    '/api/v1/openapi.json',
    '/api/public/v1/openapi.json',
    '/health/live',
    '/metrics',
  ])
    expect((await fetch(product.url + path)).status).toBe(200);
  expect((await new Visitor(product).send('GET', `${DESK}/claims`)).status).toBe(401);
});

it('the command line works beside it', async () => {
  expect(await product.run(['verify', 'states'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('0 differences'),
  });
  const added = await product.run(
    ['user', 'add', '--email', 'ana@demo.example', '--name', 'Ana', '--desk', 'demo', '--roles', 'reader'],
    'a long enough password\n',
  );
  expect(added).toMatchObject({ code: 0, output: expect.stringContaining('reader') });
  const token = await product.run(['token', 'add', '--email', 'ana@demo.example', '--name', 'journey']);
  const read = await consumer.send('GET', `${DESK}/claims`, undefined, {
    authorization: `Bearer ${token.output.trim()}`,
  });
  expect(read.status).toBe(200);
  expect(await product.run(['import', 'case', 'no-such-file', '--desk', 'demo'])).toMatchObject({
    code: 2,
    output: expect.stringContaining('no file'),
  });
  expect(await product.run(['desk', 'add', '--slug', 'Not A Slug', '--name', 'x'])).toMatchObject({
    code: 2,
  });
  expect(await product.run(['frobnicate'])).toMatchObject({ code: 2 });
}, 60_000);

it('a wrong password is refused the same for whoever has an account and who has not, five times a minute', async () => {
  const attempt = async (email: string) =>
    (
      await new Visitor(product).send<{ code: string }>('POST', '/api/v1/session', {
        email,
        password: 'wrong',
      })
    ).body.code;
  for (const email of ['reader@demo.example', 'nobody@demo.example']) {
    for (let i = 0; i < 5; i += 1) expect(await attempt(email)).toBe('session.wrong');
    expect(await attempt(email)).toBe('session.throttled');
  }
});

it('writes from a foreign page are refused', async () => {
  const foreign = await editor.send<{ code: string }>(
    'POST',
    `${DESK}/sources`,
    { kind: 'state', name: 'X' },
    { origin: 'https://evil.example' },
  );
  expect([foreign.status, foreign.body.code]).toEqual([403, 'origin.foreign']);
});
