import { request as httpRequest } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';

let reader: PublicReader;
let address: URL;
let desk: TestDesk;
let people: People;
let agent: Client;

const connect = async (): Promise<Client> => {
  const client = new Client({ name: 'a test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(address));
  return client;
};

interface Told {
  readonly isError?: boolean;
  readonly text: string;
  readonly structured?: Record<string, unknown>;
}

const call = async (name: string, args: Record<string, unknown>, client = agent): Promise<Told> => {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [{ text }] = content as [{ text: string }];
  return {
    text,
    ...(isError === true && { isError }),
    ...(structuredContent !== undefined && { structured: structuredContent as Record<string, unknown> }),
  };
};

interface Results {
  readonly results: readonly { id: string; title: string; url: string }[];
}
const search = async (args: Record<string, unknown>, client = agent): Promise<Results> =>
  JSON.parse((await call('search', args, client)).text) as Results;

beforeAll(async () => {
  reader = await PublicReader.start();
  address = new URL('/mcp', await reader.listen());
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  agent = await connect();
}, 60_000);
afterAll(async () => {
  await agent.close();
  await reader.close();
});

it('says who it is and what it can do, all of it reading', async () => {
  expect(agent.getServerVersion()).toMatchObject({ name: 'counterclaim' });
  expect(agent.getServerCapabilities()).toEqual({ tools: { listChanged: false } });
  const { tools } = await agent.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'fetch', 'get_dispute']);
  for (const { name, annotations, description, inputSchema, outputSchema } of tools) {
    expect([name, annotations]).toMatchObject([
      name,
      { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
    ]);
    expect(description?.length).toBeGreaterThan(50);
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(outputSchema).toMatchObject({ type: 'object' });
  }
});

it('finds by words, language and desk, in the shape of research connectors', async () => {
  const { slug } = await reader.publish(desk, people, 'The quayside burned at dawn.');
  const found = {
    results: [
      {
        id: slug,
        title: '“The quayside burned at dawn.” — True (Test desk)',
        url: `${SITE}/${desk.slug}/claims/${slug}`,
      },
    ],
  };
  const { text, structured } = await call('search', { query: 'quayside burn' });
  expect(JSON.parse(text)).toEqual(found);
  expect(structured).toEqual(found);
  expect(await search({ query: 'quayside', language: 'en', desk: desk.slug })).toEqual(found);
  for (const other of [{ language: 'ro' }, { desk: 'nobodys' }])
    expect(await search({ query: 'quayside', ...other })).toEqual({ results: [] });
});

it('reads a fact-check whole, by its id or the address of its page', async () => {
  const { checker } = people;
  const { review, slug } = await reader.publish(desk, people, 'The\nferry "Vita" sank.');
  const counter = await checker.post('/claims', { wording: 'The ferry is in port.', language: 'en' });
  await makeStatement(checker, counter.id, 'asserts');
  await checker.post(`/claims/${review.claimId}/links`, { kind: 'contradicts', toId: counter.id });
  await people.editor.act(review.id, 'reopen', { reason: 'A counterclaim was found.' });
  await reader.publishAgain(review.id, people);

  const { text, structured } = await call('fetch', { id: slug });
  expect(JSON.parse(text)).toEqual(structured);
  const page = `${SITE}/${desk.slug}/claims/${slug}`;
  expect(structured).toMatchObject({
    id: slug,
    title: '“The ferry "Vita" sank.” — True (Test desk)',
    url: page,
    metadata: { desk: 'Test desk', rating: 'True', language: 'en', disputeState: 'Contested', version: '2' },
  });
  for (const part of [
    `Page: ${page}`,
    'Rating: True',
    'Summary: It is so.',
    'Now: Contested, since 2023-09-04 10:00 UTC',
    '- A state that asserts: asserts',
    'Wording: “The ferry "Vita" sank.”',
    'First asserted by: A state that asserts, 2023-09-04 10:00 UTC',
    'Counterclaim: “The ferry is in port.”',
    '- Radar track (official record; supports; graded B2) <https://example.org/track>',
    '- 2, ',
  ])
    expect(structured?.['text']).toContain(part);
  expect(await call('fetch', { id: `${page}?utm_source=agent` })).toEqual({ text, structured });
});

it('tells who says what, at any moment', async () => {
  const { checker } = people;
  const claim = await checker.post('/claims', { wording: 'The tunnel flooded.', language: 'en' });
  const [north, south] = [
    await checker.post('/sources', { kind: 'state', name: 'Northland' }),
    await checker.post('/sources', { kind: 'state', name: 'Southland' }),
  ];
  for (const [speakerId, stance, day] of [
    [north.id, 'asserts', 4],
    [south.id, 'denies', 5],
    [south.id, 'asserts', 9],
  ])
    await checker.post('/statements', {
      speakerId,
      paraphrase: 'So it says.',
      utteredAt: `2023-09-0${day}T12:00:00Z`,
      stances: [{ claimId: claim.id, stance }],
    });
  await reviewIn('published', people, { claim });
  const id = await reader.slugOf(desk, claim.id);

  const { text, structured } = await call('get_dispute', { id });
  expect(JSON.parse(text)).toEqual(structured);
  expect(structured).toMatchObject({
    id,
    title: '“The tunnel flooded.” — True (Test desk)',
    url: `${SITE}/${desk.slug}/claims/${id}`,
    state: 'Conceded',
    stateNow: 'Conceded',
    claims: [
      {
        wording: 'The tunnel flooded.',
        positions: expect.arrayContaining([
          { principal: 'Southland', position: 'asserts', speakers: ['Southland'] },
        ]),
      },
    ],
    moves: [{ at: '2023-09-09T12:00:00.000Z', principal: 'Southland', from: 'denies', to: 'asserts' }],
  });
  const earlier = await call('get_dispute', { id, asOf: '2023-09-06T02:00:00+02:00' });
  expect(earlier.structured).toMatchObject({
    asOf: '2023-09-06T00:00:00.000Z',
    state: 'Denied',
    stateNow: 'Conceded',
    claims: [
      {
        positions: expect.arrayContaining([
          { principal: 'Southland', position: 'denies', speakers: ['Southland'] },
        ]),
      },
    ],
    moves: [],
  });
});

it('a correction is read at once; of what was withdrawn it says so and why, and finds it no more', async () => {
  const { review, slug } = await reader.publish(desk, people, 'The lighthouse went dark.');
  expect((await call('fetch', { id: slug })).text).toContain('Rating: True');
  await people.editor.act(review.id, 'reopen', { reason: 'A track was found.' });
  await reader.publishAgain(review.id, people, 'false');
  expect((await call('fetch', { id: slug })).text).toContain('Rating: False');

  await people.editor.act(review.id, 'withdraw', { reason: 'The recording is forged.' });
  await (await desk.join('editor')).act(review.id, 'withdraw', { reason: 'So it is.' });
  expect(await call('fetch', { id: slug })).toEqual({
    isError: true,
    text: 'This fact-check was withdrawn: The recording is forged.',
  });
  expect((await call('get_dispute', { id: slug })).text).toContain('The recording is forged.');
  expect(await search({ query: 'lighthouse' })).toEqual({ results: [] });
});

it.each([
  ['search', {}, 'give the words to search for'],
  ['search', { query: ' ' }, 'give at least one word'],
  ['search', { query: 'x'.repeat(10_000) }, '200 characters'],
  ['search', { query: 'a', language: 'the English one' }, 'BCP 47'],
  ['search', { query: 'a', language: 'xx' }, 'a language that is known'],
  ['search', { query: 'a', desk: '../demo' }, 'slug of a desk'],
  [
    'search',
    { query: 'a', langauge: 'en' },
    'langauge: not a field of this tool, which takes query, language',
  ],
  ['fetch', {}, 'give the id of a result of search'],
  ['fetch', { id: 7 }, 'give the id of a result of search'],
  ['fetch', { id: 'nobody-said-so' }, 'Use an id from the results of `search`'],
  ['fetch', { id: "'; DROP TABLE claim" }, 'Use an id from the results of `search`'],
  ['get_dispute', { id: 'nobody-said-so' }, 'Use an id from the results of `search`'],
  ['get_dispute', { id: 'a', asOf: 'yesterday' }, 'such as 2023-09-05T12:00:00Z'],
  ['publish', {}, 'not found'],
])('%s of %j is refused in words that say what to do', async (tool, args, words) => {
  const { isError, text } = await call(tool, args);
  expect(isError).toBe(true);
  expect(text).toContain(words);
  expect(text).not.toMatch(/ at .+:\d+|Error:.*Error:|zod/);
});

it('keeps clients apart, however many ask at a time', async () => {
  const wordings = ['The mill stood still.', 'The dyke held firm.'];
  for (const wording of wordings) await reader.publish(desk, people, wording);
  const clients = await Promise.all(wordings.map(connect));
  const asked = await Promise.all(
    Array.from({ length: 40 }, (_, n) => search({ query: n % 2 ? 'dyke' : 'mill' }, clients[n % 2])),
  );
  asked.forEach(({ results }, n) =>
    expect(results.map(({ title }) => title)).toEqual([expect.stringContaining(wordings[n % 2] ?? '')]),
  );
  await Promise.all(clients.map((client) => client.close()));
});

describe('over plain HTTP', () => {
  const ACCEPT = 'application/json, text/event-stream';
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const post = (headers: Record<string, string> = {}, body = list) =>
    reader
      .outlet('post', '/mcp')
      .set({ Accept: ACCEPT, 'Content-Type': 'application/json', ...headers })
      .send(body);

  it('answers in JSON, without sessions', async () => {
    const answer = await post();
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(answer.headers['mcp-session-id']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject({ jsonrpc: '2.0', id: 1, result: { tools: expect.any(Array) } });
    const two = await post({}, `[${list},${list.replace('"id":1', '"id":7')}]`);
    expect((two.body as { id: number }[]).map(({ id }) => id)).toEqual([1, 7]);
    const noted = await post({}, JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
    expect([noted.status, noted.text]).toEqual([202, '']);
  });

  it.each(['get', 'delete'] as const)('%s is not allowed: there is no session', async (method) => {
    const answer = await reader.outlet(method, '/mcp').set('Accept', 'text/event-stream');
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
    expect(answer.body).toMatchObject({ jsonrpc: '2.0', error: { message: expect.any(String) }, id: null });
  });

  it.each<[string, Record<string, string>, string, number, number]>([
    ['no JSON', {}, '{"jsonrpc', 400, -32700],
    ['no message', {}, '{"hello":"world"}', 400, -32700],
    ['a lone surrogate', {}, list.replace('tools/list', '\\ud800'), 400, -32700],
    ['eleven messages at a time', {}, `[${Array(11).fill(list).join()}]`, 400, -32000],
    ['depth', {}, '['.repeat(5000) + ']'.repeat(5000), 400, -32700],
    ['70 kB', {}, list.replace('tools', 'x'.repeat(70_000)), 413, -32000],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=b', 415, -32000],
    ['plain text', { 'Content-Type': 'text/plain' }, list, 415, -32000],
    ['an answer that cannot be a stream', { Accept: 'application/json' }, list, 406, -32000],
    ['an unknown version', { 'Mcp-Protocol-Version': '1999-01-01' }, list, 400, -32000],
    ['a foreign name', { Host: 'rebound.example' }, list, 403, -32000],
    ['a foreign page', { Origin: 'https://elsewhere.example' }, list, 403, -32000],
    ['a page of no site', { Origin: 'null' }, list, 403, -32000],
  ])('refuses %s as JSON-RPC does', async (_case, headers, body, status, code) => {
    const answer = await post(headers, body);
    expect([answer.status, answer.body]).toEqual([
      status,
      { jsonrpc: '2.0', error: { code, message: expect.any(String) }, id: null },
    ]);
  });

  it('lets clients in browsers ask', async () => {
    const origin = 'http://localhost:6274';
    const asked = await reader.outlet('options', '/mcp').set({
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,mcp-protocol-version,mcp-session-id',
    });
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': expect.stringMatching(
        /Content-Type.*Mcp-Protocol-Version.*Mcp-Session-Id/,
      ),
    });
    const answer = await post({ Origin: origin });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
  });

  it.each([
    ['put', '/mcp'],
    ['post', '/mcp/other'],
    ['get', '/mcp/%zz'],
  ] as const)('%s %s is refused as the protocol has it', async (method, path) => {
    const { status, body } = await reader.outlet(method, path);
    expect([path, status]).toEqual([path, path.includes('%') ? 400 : 404]);
    expect(body).toMatchObject({ jsonrpc: '2.0', error: { message: expect.any(String) }, id: null });
  });

  it('only this one address takes a POST', async () => {
    for (const path of ['/mcp/other', '/oembed', '/api/public/v1/claims'])
      expect([path, (await reader.outlet('post', path).send({})).status]).toEqual([path, 404]);
  });

  it('goes on answering when a client hangs up', async () => {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'search', arguments: { query: 'mill' } },
    });
    const headers = { Accept: ACCEPT, 'Content-Type': 'application/json' };
    await Promise.all(
      Array.from(
        { length: 20 },
        (_, n) =>
          new Promise<void>((resolve) => {
            const sent = httpRequest(address, { method: 'POST', headers }, () => resolve());
            sent.once('error', () => resolve());
            sent.once('close', () => resolve());
            // Half of them do not even send the whole message.
            sent.write(body.slice(0, n % 2 ? 20 : undefined), () => sent.destroy());
          }),
      ),
    );
    expect((await search({ query: 'mill' })).results).toHaveLength(1);
  });
});

it('answers a batch in which a request is taken back', async () => {
  const request = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const takenBack = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } };
  for (const batch of [
    [request, takenBack],
    [takenBack, request],
  ]) {
    const { status, body } = await reader
      .outlet('post', '/mcp')
      .set('Host', '127.0.0.1')
      .set('Accept', 'application/json, text/event-stream')
      .timeout(5_000)
      .send(batch);
    expect([status, body]).toMatchObject([200, { id: 1, result: { tools: expect.any(Array) } }]);
  }
});
