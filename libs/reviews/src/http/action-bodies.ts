import { Flag, Id, Ids, Instant, OneOf, Text, Whole } from '#http';
import { DECLINES } from '../domain/assignment.js';
import {
  CORRECTION_CLASSES,
  type CorrectionClass,
  DECLINE_REASONS,
  type DeclineReason,
  HOLD_KINDS,
  type HoldKind,
  PRIORITIES,
  type Priority,
} from '../domain/workflow.js';
import { CITES, FENCE, RATING } from './fields.js';

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
  @Id({ optional: true })
  memberId?: string;

  @Flag({ optional: true, description: 'Without memberId: to whoever ranks first' })
  auto?: boolean;
}

export class ReleaseBody {
  @Text({
    max: 500,
    description: `What an assignee says by one of these words has consequences: ${DECLINES.join(', ')}`,
    example: 'Away until Monday',
  })
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

  @Ids(CITES)
  cites?: string[];
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

export class MergeBody {
  @Id({ description: 'The claim that this one is the same as' })
  intoClaimId!: string;
}

export class ScheduleBody {
  @Instant({ example: '2030-01-01T06:00:00Z' })
  at!: Date;
}

export class CorrectBody {
  @OneOf(CORRECTION_CLASSES, { example: 'clarification' })
  class!: CorrectionClass;

  @Text({
    max: 2000,
    optional: true,
    description: 'What readers are told; needed for all but a typo',
    example: 'The date of the confirmation was wrong.',
  })
  note?: string;

  @Text({ ...RATING, optional: true })
  rating?: string;

  @Text({ max: 2000, optional: true })
  summary?: string;

  @Text({ max: 50_000, optional: true })
  explanation?: string;
}

export class WithdrawBody {
  @Text({ max: 2000, description: 'Public', example: 'The recording that it rested on is forged.' })
  reason!: string;
}

export class HoldBody {
  @OneOf(HOLD_KINDS, { example: 'legal' })
  kind!: HoldKind;

  @Text({ max: 2000, example: 'Counsel reads it first.' })
  reason!: string;
}

export class LiftBody {
  @OneOf(HOLD_KINDS, { example: 'legal' })
  kind!: HoldKind;
}

export class ConflictOverrideBody {
  @Id({ description: 'Who may work on it in spite of a conflict of interest' })
  memberId!: string;

  @Text({ max: 2000, example: 'Nobody else here reads the language.' })
  reason!: string;
}
