import {
  CountedPageQuery,
  Flag,
  FromTrueFalse,
  Id,
  Ids,
  Instant,
  Language,
  OneOf,
  Pattern,
  Text,
  WebAddress,
  Whole,
} from '#http';
import {
  DIRECTIONS,
  type Direction,
  EVIDENCE_KINDS,
  type EvidenceKind,
  RELIABILITIES,
} from '../domain/evidence.js';
import { CHANNELS, type Channel, SETTABLE_OUTCOMES, type SettableOutcome } from '../domain/reply-request.js';
import { PRIORITIES, type Priority, REVIEW_STATES, type ReviewState } from '../domain/workflow.js';
import { CITES, FENCE, RATING } from './fields.js';

export class NewEvidenceBody {
  @Text({ max: 300, example: 'Radar track of the night' })
  title!: string;

  @OneOf(EVIDENCE_KINDS, { example: 'official_record' })
  kind!: EvidenceKind;

  @WebAddress({ optional: true })
  url?: string;

  @Id({ optional: true, description: 'The copy of what was seen' })
  captureId?: string;

  @Text({
    max: 5000,
    description: 'What it says of the claim',
    example: 'Two tracks end on the Romanian bank.',
  })
  note!: string;

  @OneOf(DIRECTIONS, { example: 'supports' })
  direction!: Direction;

  @OneOf(RELIABILITIES, {
    optional: true,
    description: 'Of the source: Admiralty code, A to F',
    example: 'B',
  })
  reliability?: string;

  @Whole({
    min: 1,
    max: 6,
    optional: true,
    description: 'Of the information: Admiralty code, 1 to 6',
    example: 2,
  })
  credibility?: number;
}

export class PriorityBody {
  @OneOf(PRIORITIES, { optional: true, example: 'high' })
  priority?: Priority;

  @Instant({ clearable: true, description: 'Null: it is not due any more', example: '2030-01-01T12:00:00Z' })
  dueAt?: Date | null;
}

export class DraftBody {
  @Whole(FENCE)
  fence!: number;

  @Text({ ...RATING, optional: true })
  rating?: string;

  @Text({ max: 2000, optional: true, min: 0 })
  summary?: string;

  @Text({ max: 50_000, optional: true, min: 0 })
  explanation?: string;

  @Ids(CITES)
  cites?: string[];
}

export class LeaseBody {
  @Whole({
    ...FENCE,
    optional: true,
    description: 'A heartbeat of this lease; without it, a new lease is opened',
  })
  fence?: number;
}

export class ReviewQuery extends CountedPageQuery {
  @OneOf(REVIEW_STATES, { optional: true })
  state?: ReviewState;

  @Pattern(/^(me|[0-9a-fA-F-]{36})$/, 'must be the id of a member, or me', { optional: true, example: 'me' })
  assignee?: string;

  @FromTrueFalse()
  @Flag({ optional: true })
  overdue?: boolean;

  @Text({ max: 60, optional: true })
  topic?: string;

  @Language({ optional: true })
  language?: string;

  @Id({ optional: true })
  dispute?: string;

  @FromTrueFalse()
  @Flag({ optional: true, description: 'Published ones whose verdict needs another look' })
  suggested?: boolean;
}

export class ReplyRequestBody {
  @Id({ description: 'Who is asked' })
  sourceId!: string;

  @OneOf(CHANNELS, { example: 'press_office' })
  channel!: Channel;

  @Text({ max: 5000, optional: true, description: 'What was asked', example: 'Was debris found?' })
  question?: string;

  @Instant({ optional: true, description: 'Without it, now' })
  sentAt?: Date;

  @Instant({
    optional: true,
    description: "Without it, the desk's reply window later",
    example: '2030-01-01T12:00:00Z',
  })
  dueAt?: Date;
}

export class ReplyOutcomeBody {
  @OneOf(SETTABLE_OUTCOMES, { example: 'declined' })
  outcome!: SettableOutcome;

  @Id({ optional: true, description: 'The answer, which is a statement; for answered' })
  statementId?: string;

  @Text({ max: 2000, optional: true, description: 'Needed for waived' })
  reason?: string;
}

export class SearchBody {
  @Text({ max: 500, description: 'Where you looked', example: 'Archive of the ministry of defence' })
  place!: string;

  @Text({ max: 1000, description: 'With which words', example: 'dronă Plauru septembrie 2023' })
  words!: string;

  @Flag({ description: 'Whether it was found', example: false })
  found!: boolean;

  @Text({ max: 5000, optional: true })
  note?: string;

  @Instant({ optional: true, description: 'Without it, now' })
  searchedAt?: Date;
}
