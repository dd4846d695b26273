import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('dispute')
@Index(['deskId', 'headline', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class DisputeRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  question!: string;

  @Column('text')
  language!: string;

  @Column('text', { default: 'no_position' })
  headline!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('statement')
@Check('statement_void_says_why', `(voided_at IS NULL) = (void_reason IS NULL)`)
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class StatementRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('statement_revision')
@ForeignKey('statement', ['deskId', 'statementId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'speakerId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'principalId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'outletId'], ['deskId', 'id'])
@Check('statement_revision_capacity_known', `capacity IN ('official', 'personal')`)
@Check('statement_revision_precision_known', `"precision" IN ('minute', 'hour', 'day', 'month')`)
@Check('statement_revision_has_words', `quote_text IS NOT NULL OR paraphrase IS NOT NULL`)
@Check('statement_revision_quote_whole', `(quote_text IS NULL) = (quote_language IS NULL)`)
@Check('statement_revision_says_why', `(revision = 1) = (reason IS NULL)`)
@Index('statement_revision_desk_id_speaker_id_idx', ['deskId', 'speakerId', 'statementId'])
@Index('statement_revision_desk_id_principal_id_idx', ['deskId', 'principalId', 'statementId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class StatementRevisionRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  statementId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  @Column('uuid')
  speakerId!: string;

  @Column('text')
  capacity!: string;

  @Column('uuid')
  principalId!: string;

  @Column('text', { nullable: true })
  quoteText!: string | null;

  @Column('text', { nullable: true })
  quoteLanguage!: string | null;

  @Column('text', { nullable: true })
  paraphrase!: string | null;

  @Column('timestamptz')
  utteredAt!: Date;

  @Column('text')
  precision!: string;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { nullable: true })
  outletId!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  locator!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('stance')
@ForeignKey(
  'statement_revision',
  ['deskId', 'statementId', 'revision'],
  ['deskId', 'statementId', 'revision'],
)
@ForeignKey('ClaimRow', ['deskId', 'claimId'], ['deskId', 'id'])
@Check('stance_known', `stance IN ('asserts', 'qualifies', 'denies', 'doubts', 'declines')`)
@Check('stance_hedge_known', `hedge IN ('none', 'for_now', 'reported', 'possible', 'likely', 'certain')`)
@Check(
  'stance_basis_known',
  `basis IN ('witnessed', 'own_institution', 'cites_other', 'evidence_shown', 'evidence_claimed', 'none')`,
)
@Index('stance_desk_id_claim_id_idx', ['deskId', 'claimId', 'statementId'])
@ForeignKey('desk', ['deskId'], ['id'])
export class StanceRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  statementId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  @PrimaryColumn('uuid')
  claimId!: string;

  @Column('text')
  stance!: string;

  @Column('text')
  hedge!: string;

  @Column('text')
  basis!: string;
}

@Entity('statement_link')
@Unique(['deskId', 'kind', 'fromId', 'toId'])
@ForeignKey('statement', ['deskId', 'fromId'], ['deskId', 'id'])
@ForeignKey('statement', ['deskId', 'toId'], ['deskId', 'id'])
@Check('statement_link_kind_known', `kind IN ('relays', 'responds_to', 'supersedes', 'retracts')`)
@Check('statement_link_two_statements', `from_id <> to_id`)
@Check('statement_link_relay_whole', `(kind = 'relays') = (endorsed IS NOT NULL)`)
@Check(
  'statement_link_fidelity_known',
  `fidelity IS NULL OR (kind = 'relays' AND fidelity IN ('faithful', 'altered'))`,
)
@Index(['deskId', 'toId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class StatementLinkRow {
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

  @Column('boolean', { nullable: true })
  endorsed!: boolean | null;

  @Column('text', { nullable: true })
  fidelity!: string | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
