import { DeliveriesController } from './deliveries.controller.js';
import { WebhooksController } from './webhooks.controller.js';

export const controllers = [WebhooksController, DeliveriesController];
