import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'published', name: 'claim' })
@Index(['firstPublishedAt', 'claimId'])
@Index(['rating', 'firstPublishedAt', 'claimId'])
@Index(['disputeState', 'firstPublishedAt', 'claimId'])
@Index(['language', 'firstPublishedAt', 'claimId'])
@Index('claim_words_idx', { synchronize: false })
@ForeignKey('desk', ['deskId'], ['id'])
export class PublishedClaimRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('integer')
  liveVersion!: number;

  @Column('text')
  rating!: string;

  @Column('text')
  language!: string;

  @Column('text')
  disputeState!: string;

  @Column('timestamptz', { nullable: true })
  disputeSince!: Date | null;

  @Column('tsvector')
  words!: string;

  @Column('timestamptz')
  firstPublishedAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}

@Entity({ schema: 'published', name: 'claim_version' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
export class PublishedVersionRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  document!: string;

  @Column('timestamptz')
  publishedAt!: Date;
}

@Entity({ schema: 'published', name: 'change_counter' })
@Check('change_counter_one_row', `id = 1`)
export class ChangeCounterRow {
  @PrimaryColumn('integer')
  id!: number;

  @Column('bigint')
  position!: string;
}

@Entity({ schema: 'published', name: 'change' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@Check('change_type_known', `type IN ('published', 'corrected', 'withdrawn', 'dispute_changed')`)
@ForeignKey('desk', ['deskId'], ['id'])
export class ChangeRow {
  @PrimaryColumn('bigint')
  position!: string;

  @Column('uuid')
  deskId!: string;

  @Column('text')
  type!: string;

  @Column('uuid')
  claimId!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  at!: Date;
}
