import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('rating_scale')
@Unique(['deskId', 'version'])
@ForeignKey('desk', ['deskId'], ['id'])
export class RatingScaleRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  values!: readonly object[];

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('evidence')
@Check(
  'evidence_kind_known',
  `kind IN ('document', 'recording', 'data_set', 'official_record', 'expert', 'observation')`,
)
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
@ForeignKey('capture', ['deskId', 'captureId'], ['deskId', 'id'])
export class EvidenceRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('uuid', { nullable: true })
  captureId!: string | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('evidence_line')
@ForeignKey('evidence', ['deskId', 'evidenceId'], ['deskId', 'id'])
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@Check('evidence_line_direction_known', `direction IN ('supports', 'undermines', 'neutral')`)
@Check('evidence_line_reliability_letter', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`)
@Check('evidence_line_credibility_digit', `credibility BETWEEN 1 AND 6`)
@Index(['deskId', 'claimId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class EvidenceLineRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  evidenceId!: string;

  @Column('uuid')
  claimId!: string;

  @Column('text')
  direction!: string;

  @Column('text')
  note!: string;

  @Column('text', { nullable: true })
  reliability!: string | null;

  @Column('smallint', { nullable: true })
  credibility!: number | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('review')
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('verdict', ['deskId', 'verdictId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'submittedBy'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'editorId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'assigneeId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'leaseMemberId'], ['deskId', 'id'])
@Check(
  'review_state_known',
  `state IN ('inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved', 'published', 'declined', 'merged', 'withdrawn')`,
)
@Check('review_lease_whole', `(lease_member_id IS NULL) = (lease_expires_at IS NULL)`)
@Check('review_signed_whole', `(signed_basis IS NULL) = (signed_at IS NULL)`)
@Index('review_one_open', { synchronize: false })
@Index(['deskId', 'state', 'id'])
@Index(['deskId', 'claimId', 'id'])
@Index('review_desk_id_assignee_id_state_idx', ['deskId', 'assigneeId', 'state', 'id'])
@ForeignKey('desk_policy', ['deskId', 'policyVersion'], ['deskId', 'version'])
@ForeignKey('membership', ['deskId', 'scheduledBy'], ['deskId', 'id'])
@ForeignKey('review', ['deskId', 'mergedIntoId'], ['deskId', 'id'])
@ForeignKey('verdict', ['deskId', 'liveVerdictId'], ['deskId', 'id'])
@Check('review_schedule_whole', `(scheduled_at IS NULL) = (scheduled_by IS NULL)`)
@Check('review_merged_whole', `(state = 'merged') = (merged_into_id IS NOT NULL)`)
@Index('review_queue_idx', { synchronize: false })
@Index('review_next_idx', { synchronize: false })
@Index('review_lapsing_idx', { synchronize: false })
@Index('review_late_idx', { synchronize: false })
@Index('review_nudge_idx', { synchronize: false })
@Index('review_suggested_idx', { synchronize: false })
@Index('review_by_due_idx', { synchronize: false })
@Index('review_by_priority_idx', { synchronize: false })
@ForeignKey('desk', ['deskId'], ['id'])
export class ReviewRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('text')
  state!: string;

  @Column('integer', { default: 1 })
  round!: number;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz')
  submittedAt!: Date;

  @Column('uuid', { nullable: true })
  editorId!: string | null;

  @Column('smallint', { nullable: true })
  priorityRank!: number | null;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  queuedAt!: Date | null;

  @Column('text', { nullable: true })
  declineReason!: string | null;

  @Column('text', { nullable: true })
  declineNote!: string | null;

  @Column('uuid', { nullable: true })
  assigneeId!: string | null;

  @Column('text', { nullable: true })
  assignedHow!: string | null;

  @Column('integer', { default: 0 })
  fence!: number;

  @Column('uuid', { nullable: true })
  leaseMemberId!: string | null;

  @Column('timestamptz', { nullable: true })
  leaseExpiresAt!: Date | null;

  @Column('uuid', { nullable: true })
  verdictId!: string | null;

  @Column('integer', { default: 0 })
  ballot!: number;

  @Column('text', { nullable: true })
  signedBasis!: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  returned!: object | null;

  @Column('jsonb', { nullable: true })
  suggestion!: object | null;

  @Column('integer')
  policyVersion!: number;

  @Column('timestamptz', { nullable: true })
  stepEnteredAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  stepDueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  clockPausedAt!: Date | null;

  @Column('smallint', { default: 0 })
  nudges!: number;

  @Column('timestamptz', { nullable: true })
  nextNudgeAt!: Date | null;

  @Column('date', { nullable: true })
  dueDay!: string | null;

  @Column('timestamptz', { nullable: true })
  scheduledAt!: Date | null;

  @Column('uuid', { nullable: true })
  scheduledBy!: string | null;

  @Column('uuid', { nullable: true })
  mergedIntoId!: string | null;

  @Column('jsonb', { nullable: true })
  withdrawal!: object | null;

  @Column('uuid', { nullable: true })
  liveVerdictId!: string | null;

  @Column('jsonb', { nullable: true })
  assignedWhy!: object | null;

  @Column('timestamptz', { nullable: true })
  turnBefore!: Date | null;
}

@Entity('draft_revision')
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@Index(['deskId', 'reviewId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
export class DraftRevisionRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('integer')
  round!: number;

  @Column('uuid')
  memberId!: string;

  @Column('integer')
  fence!: number;

  @Column('boolean')
  stale!: boolean;

  @Column('text', { nullable: true })
  rating!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('uuid', { array: true, nullable: true })
  cites!: string[] | null;

  @Column('timestamptz')
  savedAt!: Date;
}

@Entity('verdict')
@Unique(['deskId', 'reviewId', 'number'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('rating_scale', ['deskId', 'scaleId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'proposedBy'], ['deskId', 'id'])
@Check(
  'verdict_normalised_known',
  `normalised IN ('true', 'mostly_true', 'mixed', 'mostly_false', 'false', 'unproven')`,
)
@Check(
  'verdict_correction_class_known',
  `correction_class IN ('rating_changed', 'substantive', 'clarification', 'update', 'source_lost', 'typo')`,
)
@Check('verdict_correction_noted', `correction_note IS NULL OR correction_class IS NOT NULL`)
@Index(['deskId', 'rating', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
export class VerdictRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  claimId!: string;

  @Column('integer')
  round!: number;

  @Column('integer')
  number!: number;

  @Column('text')
  rating!: string;

  @Column('uuid')
  scaleId!: string;

  @Column('text', { nullable: true })
  normalised!: string | null;

  @Column('text')
  summary!: string;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('uuid', { array: true, default: [] })
  cites!: string[];

  @Column('text', { nullable: true })
  correctionClass!: string | null;

  @Column('text', { nullable: true })
  correctionNote!: string | null;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;
}

@Entity('vote')
@Unique(['deskId', 'reviewId', 'ballot', 'memberId'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('verdict', ['deskId', 'verdictId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
export class VoteRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  verdictId!: string;

  @Column('integer')
  ballot!: number;

  @Column('uuid')
  memberId!: string;

  @Column('boolean')
  approve!: boolean;

  @Column('text')
  rating!: string;

  @Column('text')
  rationale!: string;

  @Column('text', { nullable: true })
  despite!: string | null;

  @Column('text')
  basis!: string;

  @Column('timestamptz')
  votedAt!: Date;
}
