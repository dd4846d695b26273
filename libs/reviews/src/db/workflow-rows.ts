import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('desk_policy')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class DeskPolicyRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('jsonb')
  body!: object;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('review_hold')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'placedBy'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'liftedBy'], ['deskId', 'id'])
@Check('review_hold_kind_known', `kind IN ('legal', 'safety', 'embargo')`)
@Index('review_hold_one_of_a_kind', { synchronize: false })
export class ReviewHoldRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  placedBy!: string;

  @Column('timestamptz')
  placedAt!: Date;

  @Column('uuid', { nullable: true })
  liftedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;
}

@Entity('reply_request')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'sourceId'], ['deskId', 'id'])
@ForeignKey('statement', ['deskId', 'statementId'], ['deskId', 'id'])
@ForeignKey('app_user', ['authorId'], ['id'])
@Check(
  'reply_request_channel_known',
  `channel IN ('email', 'phone', 'in_person', 'letter', 'social_media', 'press_office', 'other')`,
)
@Check(
  'reply_request_outcome_known',
  `outcome IN ('awaiting', 'answered', 'declined', 'no_response', 'waived')`,
)
@Check('reply_request_in_order', `due_at > sent_at`)
@Check('reply_request_answer_is_a_statement', `(outcome = 'answered') = (statement_id IS NOT NULL)`)
@Check('reply_request_waived_says_why', `outcome <> 'waived' OR reason IS NOT NULL`)
@Check('reply_request_closed_whole', `(outcome = 'awaiting') = (closed_at IS NULL)`)
@Index(['deskId', 'claimId', 'id'])
@Index('reply_request_due_idx', { synchronize: false })
export class ReplyRequestRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  sourceId!: string;

  @Column('text')
  channel!: string;

  @Column('text', { nullable: true })
  question!: string | null;

  @Column('timestamptz')
  sentAt!: Date;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('text', { default: 'awaiting' })
  outcome!: string;

  @Column('uuid', { nullable: true })
  statementId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('search_log')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('app_user', ['authorId'], ['id'])
@Index(['deskId', 'claimId', 'id'])
export class SearchLogRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('text')
  place!: string;

  @Column('text')
  words!: string;

  @Column('boolean')
  found!: boolean;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  searchedAt!: Date;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
