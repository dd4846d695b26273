import { DESK, type Keep } from './keep-example.js';
import type { Visitor } from './product.js';

export interface Staff {
  readonly checker: Visitor;
  readonly second: Visitor;
  readonly editor: Visitor;
  readonly secondEditor: Visitor;
  readonly admin: Visitor;
}

/** The work on one claim, from its evidence to its being public and reopened, and the rules of the desk. */
export const keepReview = async (
  keep: Keep,
  { checker, second, editor, secondEditor, admin }: Staff,
  { claimId, sourceId, memberId }: { claimId: string; sourceId: string; memberId: string },
): Promise<{ id: string }> => {
  await keep(checker, 'POST', `${DESK}/claims/{id}/evidence`, {
    id: claimId,
    body: {
      title: 'Picture',
      kind: 'observation',
      note: 'Two spans are down.',
      direction: 'supports',
      reliability: 'B',
      credibility: 2,
    },
  });
  await keep(checker, 'GET', `${DESK}/claims/{id}/evidence`, { id: claimId });
  await keep(checker, 'POST', `${DESK}/claims/{id}/searches`, {
    id: claimId,
    body: { place: 'Satellite images of the week', words: 'Tila bridge', found: false },
  });
  await keep(checker, 'GET', `${DESK}/claims/{id}/searches`, { id: claimId });
  const request = await keep(checker, 'POST', `${DESK}/claims/{id}/reply-requests`, {
    id: claimId,
    body: { sourceId, channel: 'press_office', question: 'Was the bridge hit?' },
  });
  await keep(checker, 'GET', `${DESK}/claims/{id}/reply-requests`, { id: claimId });
  await keep(checker, 'GET', `${DESK}/reply-requests/{id}`, { id: request.id });
  await keep(checker, 'PATCH', `${DESK}/reply-requests/{id}`, {
    id: request.id,
    version: 1,
    body: { outcome: 'declined' },
  });
  const review = await keep(checker, 'POST', `${DESK}/claims/{id}/review`, { id: claimId });
  const act = async <T = { version: number }>(by: Visitor, name: string, body: object = {}): Promise<T> => {
    const seen = await by.send<{ version: number }>('GET', `/api/v1/desks/demo/reviews/${review.id}`);
    return keep<T>(by, 'POST', `${DESK}/reviews/{id}/actions/${name}`, {
      id: review.id,
      version: seen.body.version,
      body,
    });
  };
  await act(editor, 'accept', { priority: 'urgent' });
  const queued = await checker.send<{ version: number }>('GET', `/api/v1/desks/demo/reviews/${review.id}`);
  await keep(editor, 'PATCH', `${DESK}/reviews/{id}`, {
    id: review.id,
    version: queued.body.version,
    body: { priority: 'high' },
  });
  await keep(checker, 'GET', `${DESK}/queue`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/worklist`, { query: '?limit=1&count=true' });
  await keep(checker, 'GET', `${DESK}/worklist/counts`);
  const view = await keep(checker, 'POST', `${DESK}/views`, {
    body: { name: 'Urgent, on the borders', query: { state: 'queued', topic: 'borders', sort: 'priority' } },
  });
  await keep(checker, 'PATCH', `${DESK}/views/{id}`, { id: view.id, body: { name: 'Borders' } });
  await keep(checker, 'GET', `${DESK}/views`, { query: '?count=true' });
  const remark = await keep(editor, 'POST', `${DESK}/reviews/{id}/comments`, {
    id: review.id,
    body: { text: 'Is there a second source for the pictures?', mentions: [memberId] },
  });
  await keep(checker, 'GET', `${DESK}/reviews/{id}/comments`, { id: review.id });
  await keep(editor, 'POST', `${DESK}/comments/{id}/void`, { id: remark.id });
  await checker.send('POST', `/api/v1/desks/demo/reviews/${review.id}/seen`, {});
  await keep(checker, 'POST', `${DESK}/reviews/{id}/seen`, { id: review.id });
  await act(checker, 'take');
  await act(checker, 'release', { reason: 'Away until Monday' });
  await act(editor, 'assign', { memberId });
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
  await act(editor, 'hold', { kind: 'legal', reason: 'Counsel reads it first.' });
  await act(editor, 'lift', { kind: 'legal' });
  await act(editor, 'schedule', { at: '2100-01-01T06:00:00Z' });
  await act(editor, 'publish');
  await act(editor, 'correct', {
    class: 'clarification',
    note: 'The picture is of 4 September.',
    summary: 'A picture of 4 September shows it.',
  });
  await act(editor, 'withdraw', { reason: 'The picture is of another bridge.' });
  await act(editor, 'reopen', { reason: 'It is denied now.' });
  await keep(checker, 'GET', `${DESK}/reviews`, { query: '?limit=1' });
  await keep(checker, 'GET', `${DESK}/reviews/{id}`, { id: review.id });
  await keep(checker, 'GET', `${DESK}/rating-scales`);
  await keep(admin, 'POST', `${DESK}/rating-scales`, {
    body: {
      name: 'Truth, in three steps',
      values: [
        { key: 'true', label: 'True', normalised: 'true' },
        { key: 'in_part', label: 'In part', normalised: 'mixed' },
        { key: 'false', label: 'False', normalised: 'false' },
      ],
    },
  });
  await checker.send('POST', `/api/v1/desks/demo/members/${memberId}/conflicts`, {
    kind: 'claim',
    claimId,
    reason: 'A relative is a witness.',
  });
  const override = await keep(editor, 'POST', `${DESK}/reviews/{id}/conflict-overrides`, {
    id: review.id,
    body: { memberId, reason: 'Nobody else here reads the language.' },
  });
  await keep(secondEditor, 'POST', `${DESK}/reviews/{id}/conflict-overrides/{overrideId}/confirm`, {
    id: review.id,
    below: override.id,
  });
  await keep(checker, 'GET', `${DESK}/reviews/{id}/conflict-overrides`, { id: review.id });
  await keep(checker, 'GET', `${DESK}/policy`);
  await keep(admin, 'POST', `${DESK}/policy/preview`, { body: { wipLimit: 3, secondRead: false } });
  await keep(admin, 'PATCH', `${DESK}/policy`, { version: 1, body: { wipLimit: 12 } });
  return review;
};
