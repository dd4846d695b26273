import { DESK, type Keep } from './keep-example.js';
import type { Visitor } from './product.js';

/** Nobody is there to receive anything, and no worker runs: what is shown is what the routes answer at once. */
export const keepWebhooks = async (keep: Keep, admin: Visitor): Promise<void> => {
  const { id } = await keep(admin, 'POST', `${DESK}/webhooks`, {
    body: { url: 'https://newsroom.example.org/hooks/claims', description: 'The archive' },
  });
  await keep(admin, 'GET', `${DESK}/webhooks`, { query: '?limit=1' });
  await keep(admin, 'GET', `${DESK}/webhooks/{id}`, { id });
  await keep(admin, 'PATCH', `${DESK}/webhooks/{id}`, {
    id,
    version: 1,
    body: { types: ['claim.published', 'claim.corrected'] },
  });
  await keep(admin, 'POST', `${DESK}/webhooks/{id}/rotate`, { id, body: {} });
  const delivery = await keep(admin, 'POST', `${DESK}/webhooks/{id}/test`, { id });
  await keep(admin, 'GET', `${DESK}/webhooks/{id}/deliveries`, { id, query: '?limit=1' });
  await keep(admin, 'GET', `${DESK}/webhooks/{id}/deliveries/{deliveryId}`, { id, below: delivery.id });
  await keep(admin, 'POST', `${DESK}/webhooks/{id}/deliveries/{deliveryId}/replay`, {
    id,
    below: delivery.id,
  });
  await keep(admin, 'POST', `${DESK}/webhooks/{id}/replay`, { id, body: { since: '2031-07-07T00:00:00Z' } });
  await keep(admin, 'POST', `${DESK}/webhooks/{id}/disable`, { id });
  await keep(admin, 'POST', `${DESK}/webhooks/{id}/enable`, { id });
};
