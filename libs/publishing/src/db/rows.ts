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
@Index('claim_dispute_id_idx', ['disputeId'], { where: 'dispute_id IS NOT NULL' })
@Index('claim_said_later_idx', ['claimedAt'], { where: 'claimed_at > first_published_at' })
@Index(['deskId', 'projection'])
@Index('claim_desk_id_published_idx', ['deskId', 'publishedAtPosition', 'language'], {
  where: 'withdrawn_at IS NULL',
})
@Index('claim_published_idx', ['publishedAtPosition', 'language', 'updatedAt'], {
  where: 'withdrawn_at IS NULL',
})
@Index('claim_desk_id_withdrawn_idx', ['deskId', 'withdrawnAt'], { where: 'withdrawn_at IS NOT NULL' })
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

  @Column('timestamptz', { nullable: true })
  claimedAt!: Date | null;

  @Column('uuid', { nullable: true })
  disputeId!: string | null;

  @Column('integer')
  projection!: number;

  /** When the desk last recorded what bears on the dispute and is not in the live version. */
  @Column('timestamptz', { nullable: true })
  newerAt!: Date | null;
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

  @Column('bigint')
  knownFrom!: string;
}

@Entity({ schema: 'published', name: 'change' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@Check('change_type_known', `type IN ('published', 'corrected', 'withdrawn', 'dispute_changed')`)
@Check('change_reason_of_withdrawal', `reason IS NULL OR type = 'withdrawn'`)
@ForeignKey('desk', ['deskId'], ['id'])
@Index(['deskId', 'claimId', 'position'])
@Index(['at', 'position'])
@Index('change_corrections_idx', ['deskId', 'position'], { where: `type IN ('corrected', 'withdrawn')` })
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

  /** The public one, of a withdrawal; none was kept of those that were published anew before reasons were kept. */
  @Column('text', { nullable: true })
  reason!: string | null;
}

@Entity({ schema: 'published', name: 'publisher' })
@ForeignKey('desk', ['deskId'], ['id'])
export class PublisherRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  language!: string;

  @Column('text')
  methodology!: string;
}

@Entity({ schema: 'published', name: 'dispute_record' })
@ForeignKey('PublishedVersionRow', ['deskId', 'claimId', 'version'], ['deskId', 'claimId', 'version'])
@ForeignKey('desk', ['deskId'], ['id'])
export class PublishedRecordRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  record!: string;
}

@Entity({ schema: 'published', name: 'named_source' })
@ForeignKey('desk', ['deskId'], ['id'])
@Index('named_source_source_id_idx', ['sourceId'], { unique: true })
export class NamedSourceRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  sourceId!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  kind!: string | null;
}

@Entity({ schema: 'published', name: 'told_statement' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
@Index('told_statement_speaker_id_idx', ['speakerId', 'utteredAt', 'statementId', 'aboutId'])
@Index('told_statement_principal_id_idx', ['principalId', 'utteredAt', 'statementId', 'aboutId'])
@Index('told_statement_outlet_id_idx', ['outletId', 'utteredAt', 'statementId', 'aboutId'], {
  where: 'outlet_id IS NOT NULL',
})
export class ToldStatementRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('uuid')
  statementId!: string;

  @PrimaryColumn('uuid')
  aboutId!: string;

  @Column('uuid')
  speakerId!: string;

  @Column('uuid')
  principalId!: string;

  @Column('timestamptz')
  utteredAt!: Date;

  @Column('text')
  body!: string;

  @Column('uuid', { nullable: true })
  outletId!: string | null;
}

@Entity({ schema: 'published', name: 'move' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
@Index('move_principal_id_idx', ['principalId', 'at'])
export class PublishedMoveRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('uuid')
  aboutId!: string;

  @PrimaryColumn('uuid')
  principalId!: string;

  @PrimaryColumn('timestamptz')
  at!: Date;

  @Column('text')
  kind!: string;

  @Column('text')
  body!: string;
}

@Entity({ schema: 'published', name: 'claimant' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
@Index('claimant_source_id_idx', ['sourceId', 'position', 'normalised'])
export class ClaimantRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('uuid')
  sourceId!: string;

  @Column('bigint')
  position!: string;

  @Column('text', { nullable: true })
  normalised!: string | null;
}

@Entity({ schema: 'published', name: 'claim_facet' })
@ForeignKey('PublishedClaimRow', ['deskId', 'claimId'], ['deskId', 'claimId'])
@ForeignKey('desk', ['deskId'], ['id'])
@Check('claim_facet_kind_known', `kind IN ('topic', 'language', 'claimant')`)
export class ClaimFacetRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  claimId!: string;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  value!: string;
}

@Entity({ schema: 'published', name: 'facet' })
@ForeignKey('desk', ['deskId'], ['id'])
@Index('facet_desk_id_kind_claims_idx', ['deskId', 'kind', 'claims', 'value'])
export class FacetRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  value!: string;

  @Column('integer')
  claims!: number;
}

@Entity({ schema: 'published', name: 'search_language' })
export class SearchLanguageRow {
  @PrimaryColumn('text')
  language!: string;

  @Column('text')
  dictionary!: string;
}
