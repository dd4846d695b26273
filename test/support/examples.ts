import { ROMANIA_CASE } from '../../apps/cli/src/demo/romania-case.js';
import { Product, Visitor } from './product.js';

const DESK = '/desks/{desk}';

/** Calls what the OpenAPI document tells of, on the demo desk, and keeps each answer by method and path. */
export const captureExamples = async (): Promise<Record<string, unknown>> => {
  const product = await Product.prepare();
  try {
    await product.start();
    return await capture(product);
  } finally {
    await product.remove();
  }
};

const capture = async (product: Product): Promise<Record<string, unknown>> => {
  const examples: Record<string, unknown> = {};
  const [checker, second, editor, admin] = (await Promise.all(
    ['checker', 'checker2', 'editor', 'admin'].map((name) => Visitor.signIn(product, name)),
  )) as [Visitor, Visitor, Visitor, Visitor];

  /** `path` is as in the document; what stands in braces is filled in. */
  const keep = async <T = { id: string; version: number }>(
    by: Visitor,
    method: string,
    path: string,
    options: { id?: string; query?: string; body?: object; version?: number } = {},
  ): Promise<T> => {
    const { id = '', query = '', body, version } = options;
    const address = `/api/v1${path.replace('{desk}', 'demo').replace('{id}', id)}${query}`;
    const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
    const answer = await by.send<T>(method, address, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    examples[`${method.toLowerCase()} /api/v1${path}`] = shortened(answer.body);
    return answer.body;
  };

  await keep(checker, 'GET', '/session');
  await keep(checker, 'POST', '/session', {
    body: { email: 'checker@demo.example', password: 'counterclaim-demo' },
  });
  await keep(checker, 'GET', `${DESK}/members`);
  const members = await keep<{ data: { id: string; version: number; email: string }[] }>(
    admin,
    'GET',
    `${DESK}/members`,
  );
  const reader = members.data.find(({ email }) => email.startsWith('reader'));
  await keep(admin, 'PATCH', `${DESK}/members/{id}`, {
    id: reader?.id ?? '',
    version: reader?.version ?? 0,
    body: { roles: ['reader'] },
  });

  const source = await keep(checker, 'POST', `${DESK}/sources`, {
    body: { kind: 'institution', name: 'Ministry of National Defence of Romania', country: 'RO' },
  });
  const person = await checker.send<{ id: string }>('POST', '/api/v1/desks/demo/sources', {
    kind: 'person',
    name: 'Angel Tîlvăr',
  });
  await keep(checker, 'GET', `${DESK}/sources`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/sources/{id}`, { id: source.id });
  await keep(checker, 'PATCH', `${DESK}/sources/{id}`, {
    id: source.id,
    version: 1,
    body: { country: 'RO' },
  });
  await keep(checker, 'POST', `${DESK}/sources/{id}/tenures`, {
    id: person.body.id,
    body: {
      office: 'Minister',
      institutionId: source.id,
      speaksForId: source.id,
      from: '2022-11-01T00:00:00Z',
    },
  });
  await keep(checker, 'GET', `${DESK}/sources/{id}/tenures`, { id: person.body.id });
  const double = await checker.send<{ id: string }>('POST', '/api/v1/desks/demo/sources', {
    kind: 'institution',
    name: 'MApN',
  });
  await keep(editor, 'POST', `${DESK}/sources/{id}/merge`, {
    id: double.body.id,
    version: 1,
    body: { intoId: source.id },
  });

  const dispute = await keep(checker, 'POST', `${DESK}/disputes`, {
    body: { question: 'Was the bridge hit?', language: 'en' },
  });
  await keep(checker, 'PATCH', `${DESK}/disputes/{id}`, {
    id: dispute.id,
    version: 1,
    body: { question: 'Was the bridge over the Tila hit?' },
  });
  const claim = await keep(checker, 'POST', `${DESK}/claims`, {
    body: {
      wording: 'The bridge was hit.',
      language: 'en',
      topics: ['war'],
      disputeId: dispute.id,
      addressesIds: [source.id],
    },
  });
  const counter = await checker.send<{ id: string }>('POST', '/api/v1/desks/demo/claims', {
    wording: 'The bridge is whole.',
    language: 'en',
    disputeId: dispute.id,
  });
  const link = await keep(checker, 'POST', `${DESK}/claims/{id}/links`, {
    id: counter.body.id,
    body: { kind: 'contradicts', toId: claim.id, status: 'suggested' },
  });
  await keep(checker, 'POST', `${DESK}/claim-links/{id}/confirm`, { id: link.id });
  await keep(checker, 'GET', `${DESK}/claims/{id}/links`, { id: claim.id });
  await keep(checker, 'POST', `${DESK}/claim-links/{id}/dismiss`, {
    id: link.id,
    body: { reason: 'different_time' },
  });
  await keep(checker, 'POST', `${DESK}/claim-links/{id}/void`, {
    id: link.id,
    body: { reason: 'Made by mistake' },
  });
  await keep(checker, 'PATCH', `${DESK}/claims/{id}`, {
    id: claim.id,
    version: 1,
    body: { wording: 'The bridge over the Tila was hit.' },
  });

  const say = (speakerId: string, claimId: string, stance: string) => ({
    speakerId,
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [{ claimId, stance }],
  });
  const statement = await keep(checker, 'POST', `${DESK}/statements`, {
    body: say(source.id, claim.id, 'asserts'),
  });
  const answer = await checker.send<{ id: string }>(
    'POST',
    '/api/v1/desks/demo/statements',
    say(person.body.id, claim.id, 'denies'),
  );
  await keep(checker, 'PATCH', `${DESK}/statements/{id}`, {
    id: statement.id,
    version: 1,
    body: { locator: 'minute 3', reason: 'Found the place' },
  });
  await keep(checker, 'GET', `${DESK}/statements`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/statements/{id}`, { id: statement.id });
  await keep(checker, 'POST', `${DESK}/statements/{id}/links`, {
    id: answer.body.id,
    body: { kind: 'responds_to', toId: statement.id },
  });
  await keep(checker, 'GET', `${DESK}/statements/{id}/links`, { id: statement.id });
  await keep(checker, 'GET', `${DESK}/claims`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/claims/{id}`, { id: claim.id });
  await keep(checker, 'GET', `${DESK}/disputes`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/disputes/{id}`, { id: dispute.id });
  await checker.send('POST', '/api/v1/desks/demo/statements', {
    ...say(person.body.id, claim.id, 'asserts'),
    utteredAt: '2023-09-05T10:00:00Z',
  });
  await keep(checker, 'GET', `${DESK}/disputes/{id}/transitions`, { id: dispute.id });
  await keep(checker, 'POST', `${DESK}/statements/{id}/void`, {
    id: answer.body.id,
    body: { reason: 'Recorded twice' },
  });

  await keep(checker, 'POST', `${DESK}/claims/{id}/evidence`, {
    id: claim.id,
    body: {
      title: 'Picture',
      kind: 'observation',
      note: 'Two spans are down.',
      direction: 'supports',
      reliability: 'B',
      credibility: 2,
    },
  });
  await keep(checker, 'GET', `${DESK}/claims/{id}/evidence`, { id: claim.id });
  const review = await keep(checker, 'POST', `${DESK}/claims/{id}/review`, { id: claim.id });
  const act = async <T = { version: number }>(by: Visitor, name: string, body: object = {}): Promise<T> => {
    const seen = await by.send<{ version: number }>('GET', `/api/v1/desks/demo/reviews/${review.id}`);
    return keep<T>(by, 'POST', `${DESK}/reviews/{id}/actions/${name}`, {
      id: review.id,
      version: seen.body.version,
      body,
    });
  };
  await act(editor, 'accept', { priority: 'urgent' });
  await keep(checker, 'GET', `${DESK}/queue`, { query: '?limit=1' });
  await act(checker, 'take');
  await act(checker, 'release', { reason: 'Away until Monday' });
  const checkers = members.data.find(({ email }) => email.startsWith('checker@'));
  await act(editor, 'assign', { memberId: checkers?.id });
  await act(editor, 'release', { reason: 'For whoever is free' });
  const next = await keep<{ lease: { fence: number } }>(second, 'POST', `${DESK}/queue/next`);
  await keep(second, 'POST', `${DESK}/reviews/{id}/lease`, {
    id: review.id,
    body: { fence: next.lease.fence },
  });
  const { fence } = next.lease;
  await keep(second, 'PATCH', `${DESK}/reviews/{id}/draft`, {
    id: review.id,
    body: { fence, summary: 'A picture shows' },
  });
  await act(second, 'propose', { fence, rating: 'true', summary: 'A picture shows it.' });
  await act(editor, 'return', { comment: 'Name its source.' });
  const lease = await second.send<{ fence: number }>(
    'POST',
    `/api/v1/desks/demo/reviews/${review.id}/lease`,
    {},
  );
  await act(second, 'propose', {
    fence: lease.body.fence,
    rating: 'true',
    summary: 'A dated picture shows it.',
  });
  await act(editor, 'pass');
  await act(editor, 'vote', { approve: true, rating: 'true', rationale: 'It bears it.' });
  await act(editor, 'publish');
  await act(editor, 'reopen', { reason: 'It is denied now.' });
  await keep(checker, 'GET', `${DESK}/reviews`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/reviews/{id}`, { id: review.id });
  await keep(checker, 'GET', `${DESK}/rating-scales`);
  const opinion = await checker.send<{ id: string }>(
    'POST',
    `/api/v1/desks/demo/claims/${counter.body.id}/review`,
    {},
  );
  await keep(editor, 'POST', `${DESK}/reviews/{id}/actions/decline`, {
    id: opinion.body.id,
    version: 1,
    body: { reason: 'opinion' },
  });
  await keep(checker, 'POST', `${DESK}/claims/{id}/void`, {
    id: counter.body.id,
    body: { reason: 'Recorded twice' },
  });

  await keep(checker, 'GET', `${DESK}/events`, { query: '?limit=2' });
  for (const [path, id] of Object.entries({
    sources: source.id,
    claims: claim.id,
    disputes: dispute.id,
    statements: statement.id,
    reviews: review.id,
  }))
    await keep(checker, 'GET', `${DESK}/${path}/{id}/history`, { id, query: '?limit=2' });
  await keep(checker, 'GET', `${DESK}/insight`);
  const imported = await keep(checker, 'POST', `${DESK}/imports`, {
    body: { kind: 'case', content: ROMANIA_CASE },
  });
  await keep(checker, 'GET', `${DESK}/imports/{id}`, { id: imported.id });
  await keep(checker, 'POST', '/session/tokens', { body: { name: 'nightly export', validDays: 90 } });
  await keep(checker, 'GET', '/session/tokens');
  return examples;
};

/** Long lists say no more than short ones. */
const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'secret' ? 'cct_shown_this_once' : shortened(inner),
    ]),
  );
};
