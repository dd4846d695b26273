import { type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import {
  type People,
  type ReviewJson,
  addEvidence,
  makeClaim,
  makeStatement,
  reviewIn,
  staffOf,
  withdraw,
} from '../support/factories.js';
import { type Listed, PublicReader, SITE, hasNull } from '../support/public-reader.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
}, 60_000);
afterAll(() => reader.close());

/** A wording that no other test has. */
let count = 0;
const wording = (): string => `Bridge number ${(count += 1)} was hit.`;

describe('the document', () => {
  it('carries claim, claimant, statements, counterclaims, dispute, verdict and evidence', async () => {
    const { checker } = people;
    const state = await checker.post('/sources', { kind: 'state', name: 'Ruritania' });
    const minister = await checker.post('/sources', { kind: 'person', name: 'Ana Vlad' });
    await checker.post(`/sources/${minister.id}/tenures`, {
      office: 'Minister of Defence',
      institutionId: state.id,
      speaksForId: state.id,
      from: '2023-01-01T00:00:00Z',
    });
    const claim = await checker.post('/claims', { wording: wording(), language: 'en', topics: ['war'] });
    const counter = await checker.post('/claims', { wording: wording(), language: 'en', topics: ['war'] });
    await checker.post(`/claims/${claim.id}/links`, { kind: 'contradicts', toId: counter.id });
    const say = (claimId: string, stance: string, utteredAt: string, quote: string) =>
      checker.post('/statements', {
        speakerId: minister.id,
        quote: { text: quote, language: 'en' },
        utteredAt,
        url: 'https://example.org/briefing',
        stances: [{ claimId, stance }],
      });
    const later = await say(claim.id, 'asserts', '2023-09-04T12:00:00Z', 'As I said, it was hit.');
    const first = await say(claim.id, 'asserts', '2023-09-04T09:00:00Z', 'It was hit.');
    const voided = await say(claim.id, 'doubts', '2023-09-04T08:00:00Z', 'Perhaps.');
    await checker.send(
      'post',
      `/statements/${voided.id}/void`,
      { reason: 'Misheard' },
      { 'If-Match': '"1"' },
    );
    await makeStatement(checker, counter.id, 'asserts');
    await reviewIn('published', people, { claim });

    const slug = await reader.slugOf(desk, claim.id);
    const { body, text } = await reader.ask(`/claims/${slug}`);
    expect(body).toMatchObject({
      slug,
      url: `${SITE}/api/public/v1/claims/${slug}`,
      desk: { slug: desk.slug, name: 'Test desk' },
      version: 1,
      claim: {
        id: claim.id,
        language: 'en',
        topics: ['war'],
        claimant: {
          speaker: { id: minister.id, name: 'Ana Vlad', kind: 'person', office: 'Minister of Defence' },
          principal: { id: state.id, name: 'Ruritania' },
          utteredAt: '2023-09-04T09:00:00.000Z',
          url: 'https://example.org/briefing',
        },
      },
      verdict: { rating: 'true', label: 'True', normalised: 'true', summary: 'It is so.', signatures: 1 },
      dispute: { state: 'contested', label: 'Contested' },
      disputeNow: { state: 'contested', label: 'Contested' },
      counterclaims: [
        {
          id: counter.id,
          state: 'contested',
          statements: [{ stance: 'asserts' }, { id: later.id, stance: 'counters', derived: true }],
        },
      ],
      evidence: [{ title: 'Radar track', direction: 'supports', reliability: 'B', credibility: 2 }],
      versions: [{ version: 1, type: 'published' }],
    });
    const ids = (body.statements as Json[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([first.id, later.id]));
    expect(ids).not.toContain(voided.id);
    const named = (body.dispute.positions as { principal: { name: string } }[]).map((p) => p.principal.name);
    expect(named).toEqual(expect.arrayContaining(['Ruritania', 'A state that asserts']));
    expect(body.dispute.because).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(hasNull(body)).toBe(false);
    expect(text).not.toContain('Perhaps');
  });

  it('answers with validators, and 304 to who has it', async () => {
    const { slug } = await reader.publish(desk, people, wording());
    const { headers } = await reader.ask(`/claims/${slug}`);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      'content-type': 'application/json; charset=utf-8',
      etag: expect.stringMatching(/^"[^"]+"$/),
      'access-control-allow-origin': '*',
    });
    for (const Accept of ['application/LD+JSON', 'text/html'])
      expect(
        (await reader.ask(`/claims/${slug}`, { Accept, 'If-None-Match': headers.etag ?? '' })).status,
      ).not.toBe(304);
    const { etag = '' } = headers;
    const known: [string, number][] = [
      [etag, 304],
      [`"other", ${etag}`, 304],
      [`W/${etag}`, 304],
      ['*', 304],
      ['"other"', 200],
    ];
    for (const [tag, status] of known)
      expect([tag, (await reader.ask(`/claims/${slug}`, { 'If-None-Match': tag })).status]).toEqual([
        tag,
        status,
      ]);
    expect(Date.parse(headers['last-modified'] ?? '')).toBeLessThanOrEqual(Date.now());

    const head = await reader.send('head', `/claims/${slug}`);
    expect([head.status, head.headers.etag, head.text]).toEqual([200, etag, undefined]);
  });

  it.each([
    ['an unknown slug', '/claims/nobody-said-so', 404, 'claim.not_found'],
    ['a version that is not there', '/claims/%SLUG%?version=2', 404, 'claim.not_found'],
    ['a version that is no number', '/claims/%SLUG%?version=last', 422, 'request.invalid'],
    ['an unknown field', '/claims/%SLUG%?draft=true', 422, 'request.invalid'],
    ['a NUL', '/claims/%00', 422, undefined],
    ['an unknown route', '/drafts', 404, 'route.not_found'],
  ])('refuses %s', async (_case, path, status, code) => {
    const { slug } = await reader.publish(desk, people, wording());
    const answer = await reader.ask(path.replace('%SLUG%', slug));
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    if (code !== undefined) expect(answer.body).toMatchObject({ code, status });
  });
});

describe('what comes after', () => {
  it('a dispute that moves on is told beside the version, which stays as it was', async () => {
    const { review, slug } = await reader.publish(desk, people, wording());
    const [before, pinned, position] = [
      await reader.ask(`/claims/${slug}`),
      await reader.ask(`/claims/${slug}?version=1`),
      await reader.lastPosition(),
    ];
    const added = await makeStatement(people.checker, review.claimId, 'denies');

    const after = await reader.ask(`/claims/${slug}`, { 'If-None-Match': before.headers.etag ?? '' });
    expect(after.status).toBe(200);
    const { disputeNow } = after.body;
    expect(disputeNow).toMatchObject({
      state: 'denied',
      label: 'Denied',
      since: expect.stringMatching(/Z$/),
    });
    expect(after.body).toMatchObject({ version: 1, dispute: { state: 'uncontested' } });
    expect(after.body.statements).toEqual(before.body.statements);
    expect(after.text).not.toContain(added.id);
    expect((await reader.ask(`/claims/${slug}?version=1`)).text).toBe(pinned.text);
    expect(await reader.changesAfter(position)).toMatchObject([
      { position: position + 1, type: 'dispute_changed', slug, version: 1 },
    ]);
    for (const [state, listed] of [
      ['denied', true],
      ['uncontested', false],
    ] as const) {
      const { body } = await reader.ask(`/claims?desk=${desk.slug}&disputeState=${state}&limit=100`);
      expect((body.data as Listed[]).some((row) => row.slug === slug)).toBe(listed);
    }

    // Another voice for the same state tells nobody anything new.
    await makeStatement(people.checker, review.claimId, 'denies');
    expect(await reader.changesAfter(position + 1)).toEqual([]);
  });

  it('a second round is the next version under the same slug', async () => {
    const { review, slug } = await reader.publish(desk, people, wording());
    const { text: first } = await reader.ask(`/claims/${slug}?version=1`);
    const { checker, second, editor } = people;
    const position = await reader.lastPosition();
    await editor.act(review.id, 'reopen', { reason: 'A track was found.' });
    await addEvidence(checker, review.claimId);
    const { lease } = await checker.get<ReviewJson>(`/reviews/${review.id}`);
    const fence =
      lease?.fence ?? (await checker.post<{ fence: number }>(`/reviews/${review.id}/lease`)).fence;
    await checker.act(review.id, 'propose', { fence, rating: 'false', summary: 'It is not.' });
    await second.act(review.id, 'pass');
    await editor.act(review.id, 'vote', { approve: true, rating: 'false', rationale: 'The track.' });
    expect((await reader.ask(`/claims/${slug}`)).body).toMatchObject({
      version: 1,
      verdict: { rating: 'true' },
    });
    await editor.act(review.id, 'publish');

    const { body } = await reader.ask(`/claims/${slug}`);
    expect(body).toMatchObject({
      slug,
      version: 2,
      verdict: { rating: 'false', summary: 'It is not.' },
      versions: [
        { version: 1, type: 'published' },
        {
          version: 2,
          type: 'corrected',
          class: 'rating_changed',
          note: 'Reviewed again. The rating was “True”, and is “False” now.',
        },
      ],
    });
    expect(Date.parse(body.firstPublishedAt)).toBeLessThan(Date.parse(body.publishedAt));
    expect((await reader.ask(`/claims/${slug}?version=1`)).text).toBe(first);
    expect((await reader.ask(`/claims/${slug}?version=2`)).body).toMatchObject({ version: 2 });
    expect(await reader.changesAfter(position)).toMatchObject([{ type: 'corrected', slug, version: 2 }]);
    const { body: listed } = await reader.ask(`/claims?desk=${desk.slug}&rating=false&limit=100`);
    expect((listed.data as Listed[]).map((row) => row.slug)).toContain(slug);
  });
});

it('each withdrawal has its own reason, whatever is published between them', async () => {
  const claim = await makeClaim(people.checker, wording());
  const takeBack = async (reason: string): Promise<void> =>
    withdraw(desk, people, (await reviewIn('published', people, { claim })).id, reason);
  await takeBack('The film is forged.');
  const { slug } = (await reader.changesAfter(0)).at(-1) ?? { slug: '' };
  const old = () => reader.ask(`/claims/${slug}?version=1`);
  const first = await old();
  expect(first.body).toMatchObject({
    url: `${SITE}/api/public/v1/claims/${slug}?version=1`,
    withdrawn: { reason: 'The film is forged.', at: expect.stringMatching(/\.\d{3}Z$/) },
  });
  expect(first.headers['last-modified']).toBe(new Date(first.body.withdrawn.at as string).toUTCString());

  await takeBack('So is the other.');
  const second = await old();
  expect(second.body.withdrawn.reason).toBe('So is the other.');
  expect(second.headers.etag).not.toBe(first.headers.etag);
  const { text } = await reader.outlet('get', `/${desk.slug}/corrections`);
  expect(text.match(/The film is forged|So is the other/g)).toEqual([
    'So is the other',
    'The film is forged',
  ]);
});

it('is described in OpenAPI 3.1, each operation with an example', async () => {
  const { body } = await reader.ask('/openapi.json');
  expect(body.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(body.paths).sort()).toEqual([
    '/api/public/v1/changes',
    '/api/public/v1/claims',
    '/api/public/v1/claims/{slug}',
    '/api/public/v1/claims/{slug}/dispute',
    '/api/public/v1/export',
    '/api/public/v1/export.ndjson',
    '/api/public/v1/sources/{id}',
    '/api/public/v1/sources/{id}/carried',
    '/api/public/v1/sources/{id}/moves',
    '/api/public/v1/sources/{id}/statements',
    '/api/public/v1/sources/{id}/verdicts',
  ]);
  const paths = Object.values<Record<string, { responses: Record<string, Json> }>>(body.paths);
  for (const path of paths) {
    const { content } = path.get?.responses['200'] as unknown as { content: object };
    expect(Object.keys(content)[0]).toMatch(/^application\/(x-nd)?json$/);
    for (const form of Object.values(content))
      expect(form).toEqual({ schema: expect.any(Object), example: expect.any(Object) });
  }
});
