import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'published', name: 'slug' })
export class SlugRow {
  @PrimaryColumn('text')
  slug!: string;

  @Column('integer')
  asked!: number;
}

@Entity({ schema: 'published', name: 'claim' })
@ForeignKey('SlugRow', ['slug'], ['slug'])
@ForeignKey('desk', ['deskId'], ['id'])
@Check('claim_withdrawn_says_why', `(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)`)
@Index('claim_words_idx', { synchronize: false })
export class PublishedClaimRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  deskSlug!: string;

  @Column('integer')
  liveVersion!: number;

  @Column('text')
  rating!: string;

  @Column('text')
  language!: string;

  @Column('text')
  disputeState!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  live!: string;

  @Column('bigint', { unique: true })
  publishedAtPosition!: string;

  @Column('bigint', { unique: true })
  changedAtPosition!: string;

  @Column('tsvector')
  words!: string;

  @Column('timestamptz')
  firstPublishedAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { nullable: true })
  withdrawnReason!: string | null;
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

  @Column('timestamptz')
  at!: Date;
}

@Entity({ schema: 'published', name: 'change' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@Check('change_type_known', `type IN ('published', 'corrected', 'withdrawn', 'dispute_changed')`)
@ForeignKey('desk', ['deskId'], ['id'])
@Index(['deskId', 'claimId', 'position'])
@Index(['at', 'position'])
export class ChangeRow {
  @PrimaryColumn('bigint')
  position!: string;

  @Column('uuid')
  deskId!: string;

  @Column('text')
  type!: string;

  @Column('uuid')
  claimId!: string;

  @Column('text')
  slug!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  live!: string;
}
