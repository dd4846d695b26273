import {
  CountedPageQuery,
  Decimal,
  FromCommas,
  Id,
  Ids,
  Instant,
  Language,
  Nested,
  OneOf,
  Text,
  Words,
} from '#http';
import { DISMISSALS, type Dismissal, LINK_KINDS, type LinkKind } from '../domain/claim-link.js';

export class PlaceBody {
  @Text({ max: 300, example: 'Plauru, Tulcea County' })
  name!: string;

  @Decimal({ min: -90, max: 90, optional: true, description: 'Degrees, WGS 84', example: 45.28 })
  lat?: number;

  @Decimal({ min: -180, max: 180, optional: true, description: 'Degrees, WGS 84', example: 28.82 })
  lon?: number;

  @Decimal({
    min: 0,
    max: 20_100_000,
    optional: true,
    description: 'How precise the place is, in metres',
    example: 5000,
  })
  radiusM?: number;
}

const TOPICS = { max: 20, each: 60, example: ['war', 'borders'] } as const;

export class NewClaimBody {
  @Text({
    max: 1000,
    description: 'One checkable proposition, as it was asserted, never as its negation',
    example: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
  })
  wording!: string;

  @Language()
  language!: string;

  @Words({ ...TOPICS, optional: true })
  topics?: string[];

  @Instant({ optional: true, example: '2023-09-03T18:00:00Z' })
  eventFrom?: Date;

  @Instant({ optional: true, example: '2023-09-04T06:00:00Z' })
  eventTo?: Date;

  @Nested(() => PlaceBody, { optional: true })
  place?: PlaceBody;

  @Ids({ optional: true, description: 'The sources that are expected to answer it' })
  addressesIds?: string[];

  @Id({ optional: true })
  disputeId?: string;
}

export class ClaimChangeBody {
  @Text({
    max: 1000,
    optional: true,
    description: 'The earlier wording is kept',
    example: 'Drones fell in Romania.',
  })
  wording?: string;

  @Language({ optional: true })
  language?: string;

  @Words({ ...TOPICS, optional: true })
  topics?: string[];

  @Instant({ clearable: true })
  eventFrom?: Date | null;

  @Instant({ clearable: true })
  eventTo?: Date | null;

  @Nested(() => PlaceBody, { clearable: true })
  place?: PlaceBody | null;

  @Ids({ optional: true })
  addressesIds?: string[];

  @Id({ clearable: true })
  disputeId?: string | null;
}

export class VoidBody {
  @Text({ max: 1000, example: 'Recorded twice by mistake' })
  reason!: string;
}

/** A link that is made by hand is confirmed, or suggested for somebody else to confirm. */
const NEW_STATUSES = ['suggested', 'confirmed'] as const;

export class NewClaimLinkBody {
  @OneOf(LINK_KINDS, {
    description: 'contradicts: both cannot be true. entails: if this one is true, so is the other',
    example: 'contradicts',
  })
  kind!: LinkKind;

  @Id()
  toId!: string;

  @Text({
    max: 2000,
    optional: true,
    example: 'If the nearest strikes were all on the Ukrainian bank, none landed in Romania.',
  })
  rationale?: string;

  @OneOf(NEW_STATUSES, { optional: true, example: 'confirmed' })
  status: (typeof NEW_STATUSES)[number] = 'confirmed';
}

export class DismissBody {
  @OneOf(DISMISSALS, { description: 'What the two claims differ in', example: 'different_time' })
  reason!: Dismissal;

  @Text({ max: 2000, optional: true })
  rationale?: string;
}

export class ClaimQuery extends CountedPageQuery {
  @Text({
    max: 200,
    optional: true,
    description: 'Words or beginnings of words, all of which the wording has',
    example: 'drones romania',
  })
  q?: string;

  @Text({ max: 40, optional: true, description: 'The work state of its review', example: 'queued' })
  status?: string;

  @Text({ max: 40, optional: true, example: 'contested' })
  disputeState?: string;

  @Id({ optional: true })
  dispute?: string;

  @Id({ optional: true, description: 'A source that speaks or is bound in a statement on it' })
  source?: string;

  @Text({ max: 60, optional: true, example: 'war' })
  topic?: string;

  @Language({ optional: true })
  language?: string;

  @Id({ optional: true, description: 'A member who holds its review' })
  assignee?: string;

  @Text({ max: 60, optional: true, example: 'mostly_false' })
  rating?: string;

  @FromCommas()
  @Ids({ optional: true, max: 100, description: 'These alone, with commas between; voided ones too' })
  ids?: string[];
}
