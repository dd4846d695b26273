import { ROMANIA_CASE } from '../../apps/cli/src/demo/romania-case.js';
import { DESK, type Keep, keepInto } from './keep-example.js';
import { Product, Visitor } from './product.js';
import { keepRecords } from './record-examples.js';
import { type Staff, keepReview } from './review-examples.js';
import { keepWebhooks } from './webhook-examples.js';

/** Calls what the OpenAPI document tells of, on the demo desk, and keeps each answer by method and path. */
export const captureExamples = async (): Promise<Record<string, unknown>> => {
  const product = await Product.prepare({ WORKER: 'off' });
  try {
    await product.start();
    return await capture(product);
  } finally {
    await product.remove();
  }
};

const capture = async (product: Product): Promise<Record<string, unknown>> => {
  const examples: Record<string, unknown> = {};
  const staff: Staff = {
    checker: await Visitor.signIn(product, 'checker'),
    second: await Visitor.signIn(product, 'checker2'),
    editor: await Visitor.signIn(product, 'editor'),
    secondEditor: await Visitor.signIn(product, 'editor2'),
    admin: await Visitor.signIn(product, 'admin'),
  };
  const { checker, second, editor, admin } = staff;
  const keep: Keep = (...asked) => keepInto(examples, ...asked);

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
    body: {
      roles: ['reader'],
      languages: { native: ['ro'], working: ['en'] },
      topics: [{ topic: 'war', level: 2 }],
      wipLimit: 4,
      deputyId: members.data.find(({ id }) => id !== reader?.id)?.id,
      optOuts: { topics: ['torture'], media: ['video'] },
    },
  });
  await keep(checker, 'GET', `${DESK}/members/{id}`, { id: reader?.id ?? '' });
  await keep(editor, 'POST', `${DESK}/members/{id}/absences`, {
    id: reader?.id ?? '',
    body: {
      kind: 'away',
      startsAt: '2031-07-07T00:00:00Z',
      endsAt: '2031-07-21T00:00:00Z',
      note: 'Summer holidays',
    },
  });
  await keep(editor, 'GET', `${DESK}/members/{id}/absences`, { id: reader?.id ?? '' });
  await keep(editor, 'POST', `${DESK}/members/{id}/conflicts`, {
    id: reader?.id ?? '',
    body: { kind: 'topic', topic: 'shipping', reason: 'Holds shares in a shipping company.' },
  });
  await keep(checker, 'GET', `${DESK}/members/{id}/conflicts`, { id: reader?.id ?? '' });

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
  const capture = await keep(checker, 'POST', `${DESK}/captures`, {
    body: { text: 'The bridge was hit at dawn.', url: 'https://example.org/post', note: 'From the channel' },
  });
  await keep(checker, 'GET', `${DESK}/captures`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/captures/{id}`, { id: capture.id });
  await keep(checker, 'POST', `${DESK}/statements/{id}/captures`, {
    id: statement.id,
    body: { captureId: capture.id },
  });
  await keep(checker, 'GET', `${DESK}/statements/{id}/captures`, { id: statement.id });
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

  await keepRecords(keep, staff, { disputeId: dispute.id, claimId: claim.id, sourceId: source.id });

  const review = await keepReview(keep, staff, {
    claimId: claim.id,
    sourceId: source.id,
    memberId: members.data.find(({ email }) => email.startsWith('checker@'))?.id ?? '',
  });
  const opinion = await checker.send<{ id: string }>(
    'POST',
    `/api/v1/desks/demo/claims/${counter.body.id}/review`,
    {},
  );
  const again = await checker.send<{ id: string }>('POST', '/api/v1/desks/demo/claims', {
    wording: 'The bridge across the Tila was struck.',
    language: 'en',
  });
  const doubled = await checker.send<{ id: string }>(
    'POST',
    `/api/v1/desks/demo/claims/${again.body.id}/review`,
    {},
  );
  await keep(editor, 'POST', `${DESK}/reviews/{id}/actions/merge`, {
    id: doubled.body.id,
    version: 1,
    body: { intoClaimId: claim.id },
  });
  await keep(editor, 'POST', `${DESK}/reviews/{id}/actions/decline`, {
    id: opinion.body.id,
    version: 1,
    body: { reason: 'opinion' },
  });
  await keep(checker, 'POST', `${DESK}/claims/{id}/void`, {
    id: counter.body.id,
    body: { reason: 'Recorded twice' },
  });

  await keepWebhooks(keep, admin);

  await keep(second, 'GET', `${DESK}/notifications`, { query: '?limit=1&count=true' });
  const told = await second.send<{ data: { id: string }[] }>('GET', '/api/v1/desks/demo/notifications');
  const [newest] = told.body.data;
  if (newest !== undefined) await keep(second, 'POST', `${DESK}/notifications/{id}/read`, { id: newest.id });
  await keep(second, 'POST', `${DESK}/notifications/read`, { body: {} });
  await keep(second, 'GET', `${DESK}/notifications/preferences`);
  await keep(second, 'PATCH', `${DESK}/notifications/preferences`, { body: { mail: 'each' } });

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
  const key = await keep(admin, 'POST', `${DESK}/api-keys`, {
    body: { name: 'the newsroom’s site', scopes: ['published:read'], validDays: 365 },
  });
  await keep(admin, 'GET', `${DESK}/api-keys`);
  await keep(admin, 'GET', `${DESK}/api-keys/{id}`, { id: key.id });
  await keep(checker, 'POST', '/session/tokens', { body: { name: 'nightly export', validDays: 90 } });
  await keep(checker, 'GET', '/session/tokens');
  return examples;
};
