import { Flag, Instant, OneOf, PageQuery, SomeOf, Text, WebAddress, Whole } from '#http';
import { MESSAGE_TYPES, type MessageType } from '../domain/message.js';
import { DELIVERY_STATUSES, type DeliveryStatus, OVERLAP_HOURS } from '../domain/webhook.js';

const URL = {
  description: 'Where messages are posted to: https, on the public Internet',
  example: 'https://newsroom.example.org/hooks/claims',
};
const TYPES = { optional: true, example: ['claim.published', 'claim.corrected'] };
const DESCRIPTION = { max: 300, optional: true, example: 'The archive' };

export class NewWebhookBody {
  @WebAddress(URL)
  url!: string;

  @SomeOf(MESSAGE_TYPES, { ...TYPES, description: 'What it is told of; left out: everything' })
  types?: MessageType[];

  @Text(DESCRIPTION)
  description?: string;
}

export class WebhookChangeBody {
  @WebAddress({ ...URL, optional: true })
  url?: string;

  @SomeOf(MESSAGE_TYPES, TYPES)
  types?: MessageType[];

  @Text({ ...DESCRIPTION, clearable: true })
  description?: string | null;
}

export class RotationBody {
  @Whole({
    min: 0,
    max: OVERLAP_HOURS,
    optional: true,
    description: 'For how long the old secret goes on signing beside the new one; 0 where it has leaked',
    example: OVERLAP_HOURS,
  })
  overlapHours?: number;
}

export class DeliveryQuery extends PageQuery {
  @OneOf(DELIVERY_STATUSES, { optional: true, example: 'failed' })
  status?: DeliveryStatus;
}

export class ReplayBody {
  @Instant({ description: 'All that was missed since then: what failed, and what was skipped' })
  since!: Date;

  @Flag({ optional: true, description: 'Also what was delivered', example: false })
  delivered?: boolean;
}
