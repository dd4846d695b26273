import {
  CountedPageQuery,
  Flag,
  FromTrueFalse,
  Id,
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
import {
  DECLINE_REASONS,
  type DeclineReason,
  PRIORITIES,
  type Priority,
  REVIEW_STATES,
  type ReviewState,
} from '../domain/workflow.js';

const RATING = {
  max: 60,
  description: "The key of a value in the desk's scale",
  example: 'mostly_true',
} as const;
const FENCE = {
  min: 0,
  max: 2_147_483_647,
  description: 'Of the lease that you write under',
  example: 3,
} as const;

export class NewEvidenceBody {
  @Text({ max: 300, example: 'Radar track of the night' })
  title!: string;

  @OneOf(EVIDENCE_KINDS, { example: 'official_record' })
  kind!: EvidenceKind;

  @WebAddress({ optional: true })
  url?: string;

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

export class AcceptBody {
  @OneOf(PRIORITIES, { example: 'normal' })
  priority!: Priority;

  @Instant({ optional: true, description: 'Without it, by the priority', example: '2026-12-01T12:00:00Z' })
  dueAt?: Date;
}

export class DeclineBody {
  @OneOf(DECLINE_REASONS, { example: 'opinion' })
  reason!: DeclineReason;

  @Text({ max: 2000, optional: true })
  note?: string;
}

/** For actions that take nothing. */
export class EmptyBody {}

export class AssignBody {
  @Id()
  memberId!: string;
}

export class ReleaseBody {
  @Text({ max: 500, example: 'Away until Monday' })
  reason!: string;

  @Text({ max: 2000, optional: true })
  note?: string;
}

export class ProposeBody {
  @Whole(FENCE)
  fence!: number;

  @Text(RATING)
  rating!: string;

  @Text({ max: 2000, example: 'Romania confirmed on 9 September what it had denied on the 4th.' })
  summary!: string;

  @Text({ max: 50_000, optional: true })
  explanation?: string;
}

export class ReturnBody {
  @Text({ max: 5000, description: 'What is missing', example: 'Name the source of the photographs.' })
  comment!: string;
}

export class PassBody {
  @Text({ max: 2000, optional: true })
  note?: string;
}

export class VoteBody {
  @Flag({ example: true })
  approve!: boolean;

  @Text(RATING)
  rating!: string;

  @Text({ max: 5000, example: 'The evidence bears it.' })
  rationale!: string;

  @Text({
    max: 2000,
    optional: true,
    description: 'Why to go on against a clash of verdicts. It is published',
  })
  despite?: string;
}

export class ReopenBody {
  @Text({ max: 2000, example: 'Romania has confirmed it since.' })
  reason!: string;
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
