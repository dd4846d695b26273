import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('claim')
@ForeignKey('dispute', ['deskId', 'disputeId'], ['deskId', 'id'])
@Check('claim_event_in_order', `event_to >= event_from`)
@Check('claim_void_says_why', `(voided_at IS NULL) = (void_reason IS NULL)`)
@Index(['deskId', 'state', 'id'])
@Index(['deskId', 'language', 'id'])
@Index(['deskId', 'disputeId', 'id'])
@Index(['deskId', 'eventFrom', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class ClaimRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  wording!: string;

  @Column('text')
  language!: string;

  @Column('timestamptz', { nullable: true })
  eventFrom!: Date | null;

  @Column('timestamptz', { nullable: true })
  eventTo!: Date | null;

  @Column('jsonb', { nullable: true })
  place!: object | null;

  @Column('uuid', { nullable: true })
  disputeId!: string | null;

  @Column('text', { default: 'no_position' })
  state!: string;

  @Column('text', { default: '' })
  stateBasis!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('claim_wording')
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class ClaimWordingRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  wording!: string;

  @Column('text')
  language!: string;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('claim_topic')
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@Index(['deskId', 'topic', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
export class ClaimTopicRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('text')
  topic!: string;
}

@Entity('claim_address')
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'sourceId'], ['deskId', 'id'])
@Index(['deskId', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
export class ClaimAddressRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  sourceId!: string;

  @Column('timestamptz', { nullable: true })
  knownFrom!: Date | null;

  @Column('timestamptz', { nullable: true })
  knownUntil!: Date | null;
}

@Entity('claim_search')
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@Index('claim_search_desk_id_words_idx', { synchronize: false })
@ForeignKey('desk', ['deskId'], ['id'])
export class ClaimSearchRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @Column('tsvector')
  words!: string;
}

@Entity('claim_link')
@ForeignKey('ClaimRow', ['deskId', 'fromId'], ['deskId', 'id'])
@ForeignKey('ClaimRow', ['deskId', 'toId'], ['deskId', 'id'])
@Check('claim_link_kind_known', `kind IN ('entails', 'contradicts', 'same_as')`)
@Check('claim_link_status_known', `status IN ('suggested', 'confirmed', 'dismissed')`)
@Check('claim_link_two_claims', `from_id <> to_id`)
@Check('claim_link_dismissal_only', `dismissed_as IS NULL OR status = 'dismissed'`)
@Index(['deskId', 'fromId'])
@Index(['deskId', 'toId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class ClaimLinkRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid')
  fromId!: string;

  @Column('uuid')
  toId!: string;

  @Column('text', { nullable: true })
  rationale!: string | null;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  dismissedAs!: string | null;

  @Column('timestamptz', { nullable: true })
  knownFrom!: Date | null;

  @Column('timestamptz', { nullable: true })
  knownUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
