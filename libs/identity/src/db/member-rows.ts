import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('member_topic')
@Check('member_topic_level_known', `level BETWEEN 1 AND 3`)
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
export class MemberTopicRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  memberId!: string;

  @PrimaryColumn('text')
  topic!: string;

  @Column('smallint')
  level!: number;
}

@Entity('absence')
@Check('absence_kind_known', `kind IN ('away', 'can_finish')`)
@Check('absence_in_order', `ends_at > starts_at`)
@Exclusion(
  'absence_one_at_a_time',
  `USING gist (desk_id WITH =, member_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)`,
)
@Index(['deskId', 'memberId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class AbsenceRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  kind!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;
}

@Entity('conflict_of_interest')
@Check(
  'conflict_of_interest_kind_whole',
  `CASE kind
    WHEN 'source' THEN source_id IS NOT NULL AND topic IS NULL AND claim_id IS NULL
    WHEN 'topic' THEN topic IS NOT NULL AND source_id IS NULL AND claim_id IS NULL
    WHEN 'claim' THEN claim_id IS NOT NULL AND source_id IS NULL AND topic IS NULL
    ELSE false END`,
)
@Index('conflict_of_interest_once', { synchronize: false })
@Index(['deskId', 'memberId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'sourceId'], ['deskId', 'id'])
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class ConflictOfInterestRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('text', { nullable: true })
  topic!: string | null;

  @Column('uuid', { nullable: true })
  claimId!: string | null;

  @Column('text')
  reason!: string;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
