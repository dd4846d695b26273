import { ROMANIA_CASE } from '../../apps/cli/src/demo/romania-case.js';
import { type Json, openDesk } from '../support/desk-client.js';
import { makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';
import { randomFrom } from '../support/random.js';
import { WildDisputes } from '../support/wild-disputes.js';

interface Position {
  readonly principal: { readonly id: string; readonly name: string };
  readonly position: string;
  readonly because: readonly string[];
  readonly voices: readonly { readonly speaker: { readonly id: string; readonly name: string } }[];
}
interface Claim {
  readonly id: string;
  readonly state: string;
  readonly because: readonly string[];
  readonly origins: number;
  readonly outlets: number;
  readonly positions: readonly Position[];
}
interface Dispute {
  readonly asOf: string;
  readonly knownAt: string;
  readonly headline: string;
  readonly claims: readonly Claim[];
  readonly transitions: readonly { readonly statementId: string; readonly kind: string }[];
  readonly timeline: readonly { readonly statementId: string }[];
}
interface Document {
  readonly publishedAt: string;
  readonly claim: { readonly id: string };
  readonly dispute: { readonly state: string; readonly because: readonly string[] };
  readonly counterclaims: readonly { readonly id: string; readonly state: string }[];
  readonly statements: readonly { readonly id: string }[];
}

const SEED = Math.floor(Math.random() * 2 ** 32);
const DISPUTES = Number(process.env['DISPUTES'] ?? 6);

let reader: PublicReader;
beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

const read = async (slug: string): Promise<Document> =>
  (await reader.ask(`/claims/${slug}`)).body as Document;
const disputeOf = async (slug: string, asOf?: string): Promise<Dispute> => {
  const answer = await reader.ask(`/claims/${slug}/dispute${asOf === undefined ? '' : `?asOf=${asOf}`}`);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.body as Dispute;
};

/** The desk's own field names, without those that only have names. */
const bare = (claims: readonly Claim[]): object[] =>
  claims
    .map(({ id, state, because, origins, outlets, positions }) => ({
      id,
      state,
      because,
      origins,
      outlets,
      positions: positions.map(({ principal, position, because: behind, voices }) => ({
        principalId: principal.id,
        position,
        because: behind,
        voices: voices.map(({ speaker, ...voice }) => ({ speakerId: speaker.id, ...voice })),
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

it(`says of random disputes what their desk knew when it published, at any moment (seed ${SEED})`, async () => {
  const random = randomFrom(SEED);
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const wild = new WildDisputes(people.checker, random);
  for (let n = 0; n < DISPUTES; n += 1) {
    const { disputeId, claims, moments } = await wild.record(10);
    const review = await reviewIn('published', people, { claim: claims[0] as Json });
    const slug = await reader.slugOf(desk, review.claimId);
    const document = await read(slug);
    const told = [document.claim.id, ...document.counterclaims.map(({ id }) => id)];
    const first = document.publishedAt;
    const known = async (asOf: string): Promise<object[]> => {
      const { claims: all } = await people.checker.get<{ claims: (object & { id: string })[] }>(
        `/disputes/${disputeId}?asOf=${asOf}&knownAt=${first}`,
      );
      return all
        .filter(({ id }) => told.includes(id))
        .map(({ wording: _, label: __, ...claim }: { id: string; wording?: string; label?: string }) => claim)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    };
    const agrees = async (): Promise<void> => {
      const now = await disputeOf(slug);
      const { dispute, counterclaims, publishedAt } = await read(slug);
      expect(now).toMatchObject({ asOf: publishedAt, knownAt: publishedAt });
      expect(now.claims.map(({ id, state }) => [id, state])).toEqual([
        [told[0], dispute.state],
        ...counterclaims.map(({ id, state }) => [id, state]),
      ]);
      expect(now.claims[0]?.because).toEqual(dispute.because);
      for (const asOf of moments) {
        const then = await disputeOf(slug, asOf);
        expect([n, asOf, bare(then.claims)]).toEqual([n, asOf, await known(asOf)]);
        for (const { principal, voices } of then.claims.flatMap(({ positions }) => positions))
          for (const { name } of [principal, ...voices.map(({ speaker }) => speaker)])
            expect(name).not.toBe('');
      }
    };
    await agrees();
    // The desk goes on, and mends a word of what it published: the public is told of nothing that nobody signed.
    await wild.goOn(
      claims,
      document.statements.map(({ id }) => id),
    );
    await agrees();
    await people.editor.act(review.id, 'correct', { class: 'typo', summary: `It is so, ${n}.` });
    expect((await read(slug)).publishedAt).not.toBe(first);
    await agrees();
  }
}, 240_000);

it('says where the drones of Romania stood, moment by moment', async () => {
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const { created } = await people.checker.post<Json & { created: { claims: Record<string, string> } }>(
    '/imports',
    { kind: 'case', content: ROMANIA_CASE },
  );
  const id = created.claims['fell'] ?? '';
  await reviewIn('published', people, { claim: { id }, rating: 'unproven' });
  const slug = await reader.slugOf(desk, id);
  for (const [asOf, ...states] of [
    ['2023-09-04T09:00:00Z', 'unanswered', 'pre_empted'],
    ['2023-09-04T14:00:00Z', 'denied', 'pre_empted'],
    ['2023-09-05T13:00:00Z', 'contested', 'contested'],
    ['2023-09-06T19:00:00Z', 'questioned', 'pre_empted'],
    // As late as that, nothing more was published.
    ['2023-09-10T00:00:00Z', 'questioned', 'pre_empted'],
    ['2099-01-01T00:00:00Z', 'questioned', 'pre_empted'],
  ] as const)
    expect([asOf, ...(await disputeOf(slug, asOf)).claims.map(({ state }) => state)]).toEqual([
      asOf,
      ...states,
    ]);
  const now = await disputeOf(slug);
  expect(now).toMatchObject({
    question: ROMANIA_CASE.dispute.question,
    headline: 'questioned',
    claims: [{ label: 'Questioned', positions: [{ principal: { name: expect.any(String) } }, {}] }, {}],
  });
  expect(now.timeline[0]).toMatchObject({
    at: '2023-09-04T05:00:00.000Z',
    speaker: { name: 'State Border Guard Service of Ukraine', kind: 'institution' },
    principal: { name: 'Ukraine' },
    paraphrase: expect.stringContaining('Shahed'),
    stances: expect.arrayContaining([expect.objectContaining({ stance: 'asserts', basis: 'witnessed' })]),
  });
  expect(now.transitions).toContainEqual(
    expect.objectContaining({ kind: 'softens', principal: expect.objectContaining({ name: 'Romania' }) }),
  );
});

it('is gone with its fact-check, has validators, and refuses what is no question', async () => {
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const claim = await makeClaim(people.checker, 'The mast fell.');
  const review = await reviewIn('published', people, { claim });
  const slug = await reader.slugOf(desk, claim.id);
  const asked = await reader.ask(`/claims/${slug}/dispute`);
  expect(asked.headers).toMatchObject({
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    'content-type': 'application/json; charset=utf-8',
  });
  const etag = asked.headers['etag'] ?? '';
  expect((await reader.ask(`/claims/${slug}/dispute`, { 'If-None-Match': etag })).status).toBe(304);
  expect((await reader.ask(`/claims/${slug}/dispute?asOf=2023-09-01T00:00:00Z`)).headers['etag']).not.toBe(
    etag,
  );

  // What nobody published is in no answer.
  const { id: later } = await makeStatement(people.checker, claim.id, 'denies');
  expect((await reader.ask(`/claims/${slug}/dispute`)).text).toBe(asked.text);
  expect(asked.text).not.toContain(later);

  for (const [path, status, code, pointer] of [
    ['/claims/nobody/dispute', 404, 'claim.not_found', undefined],
    [`/claims/${slug}/dispute?asOf=yesterday`, 422, 'request.invalid', '/asOf'],
    [`/claims/${slug}/dispute?asOf=2023-02-30T00:00:00Z`, 422, 'request.invalid', '/asOf'],
    [
      `/claims/${slug}/dispute?asOf=2023-09-01T00:00:00Z&asOf=2024-09-01T00:00:00Z`,
      422,
      'request.invalid',
      '/asOf',
    ],
    [`/claims/${slug}/dispute?version=1`, 422, 'request.invalid', '/version'],
  ] as const) {
    const { status: answered, body } = await reader.ask(path);
    expect([path, answered, body.code, body.errors?.[0]?.pointer]).toEqual([path, status, code, pointer]);
  }

  const second = await desk.join('editor');
  for (const by of [people.editor, second]) await by.act(review.id, 'withdraw', { reason: 'It stands.' });
  const gone = await reader.ask(`/claims/${slug}/dispute`, { 'If-None-Match': etag });
  expect([gone.status, gone.body.code, gone.body.current.reason]).toEqual([
    410,
    'claim.withdrawn',
    'It stands.',
  ]);
});
