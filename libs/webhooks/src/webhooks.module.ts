import { Module } from '@nestjs/common';
import { OutboundModule } from '#outbound';
import { PublishingModule } from '#publishing';
import { ChangeWebhook } from './app/change-webhook.js';
import { CheckReceiver } from './app/check-receiver.js';
import { CreateWebhook } from './app/create-webhook.js';
import { DeleteWebhook } from './app/delete-webhook.js';
import { DeliveryQueries } from './app/delivery-queries.js';
import { DisableWebhook } from './app/disable-webhook.js';
import { EnableWebhook } from './app/enable-webhook.js';
import { PostMessage } from './app/post-message.js';
import { RecordMessages } from './app/record-messages.js';
import { ReplayDelivery, ReplayMissed } from './app/replay-deliveries.js';
import { RotateSecret } from './app/rotate-secret.js';
import { SendTest } from './app/send-test.js';
import { WebhookQueries } from './app/webhook-queries.js';
import { DeliverMessages } from './jobs/deliver-messages.js';
import { SweepDeliveries } from './jobs/sweep-deliveries.js';

const queriesAndCommands = [
  ChangeWebhook,
  CreateWebhook,
  DeleteWebhook,
  DeliveryQueries,
  DisableWebhook,
  EnableWebhook,
  ReplayDelivery,
  ReplayMissed,
  RotateSecret,
  SendTest,
  WebhookQueries,
];

@Module({
  imports: [OutboundModule, PublishingModule],
  providers: [
    ...queriesAndCommands,
    CheckReceiver,
    DeliverMessages,
    PostMessage,
    RecordMessages,
    SweepDeliveries,
  ],
  exports: queriesAndCommands,
})
export class WebhooksModule {}
