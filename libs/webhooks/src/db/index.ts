import { WebhookAttemptRow, WebhookDeliveryRow, WebhookRow, WebhookSecretRow } from './rows.js';

/** For the schema. */
export const rows = [WebhookRow, WebhookSecretRow, WebhookDeliveryRow, WebhookAttemptRow];
