import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('assignment_decline')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@Check(
  'assignment_decline_reason_known',
  `reason IN ('conflict', 'language', 'expertise', 'busy', 'distress', 'unclear', 'duplicate')`,
)
@Index('assignment_decline_desk_id_member_id_review_id_idx', ['deskId', 'memberId', 'reviewId'])
@Index('assignment_decline_desk_id_review_id_idx', ['deskId', 'reviewId'])
export class AssignmentDeclineRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  reason!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  declinedAt!: Date;
}

@Entity('conflict_override')
@Index('conflict_override_one_open', { synchronize: false })
@Index('conflict_override_desk_id_review_id_member_id_idx', ['deskId', 'reviewId', 'memberId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'proposedBy'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'confirmedBy'], ['deskId', 'id'])
@Check('conflict_override_confirmed_whole', `(confirmed_by IS NULL) = (confirmed_at IS NULL)`)
@Check(
  'conflict_override_two_people',
  `confirmed_by <> proposed_by AND proposed_by <> member_id AND confirmed_by <> member_id`,
)
export class ConflictOverrideRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;
}
