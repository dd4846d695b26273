import { DESK, type Keep } from './keep-example.js';
import type { Visitor } from './product.js';

interface Recorded {
  readonly disputeId: string;
  readonly claimId: string;
  readonly sourceId: string;
}

/** Of what is recorded and what is found in it: translations, links, records, matches, what somebody follows. */
export const keepRecords = async (
  keep: Keep,
  { checker, editor }: { readonly checker: Visitor; readonly editor: Visitor },
  { disputeId, claimId, sourceId }: Recorded,
): Promise<void> => {
  const quoted = await checker.send<{ id: string }>('POST', '/api/v1/desks/demo/statements', {
    speakerId: sourceId,
    quote: { text: 'Podul a fost lovit.', language: 'ro' },
    utteredAt: '2023-09-04T11:00:00Z',
    stances: [{ claimId, stance: 'asserts' }],
  });
  const translation = await keep(editor, 'POST', `${DESK}/statements/{id}/translations`, {
    id: quoted.body.id,
    body: { language: 'en', text: 'The bridge was hit.', machine: true },
  });
  await keep(checker, 'GET', `${DESK}/statements/{id}/translations`, { id: quoted.body.id });
  await keep(editor, 'POST', `${DESK}/translations/{id}/void`, {
    id: translation.id,
    body: { reason: 'A person translated it since' },
  });
  await checker.send('POST', '/api/v1/desks/demo/claims', {
    wording: 'No bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
  });
  await keep(checker, 'GET', `${DESK}/claims/{id}/matches`, { id: claimId, query: '?limit=2' });
  await keep(checker, 'GET', `${DESK}/disputes/{id}/links`, { id: disputeId });
  await keep(checker, 'GET', `${DESK}/sources/{id}/record`, { id: sourceId });
  await keep(checker, 'DELETE', `${DESK}/disputes/{id}/follow`, { id: disputeId });
  await keep(checker, 'PUT', `${DESK}/disputes/{id}/follow`, { id: disputeId });
  await keep(checker, 'GET', `${DESK}/disputes/followed/changes`, { query: '?limit=2' });
};
