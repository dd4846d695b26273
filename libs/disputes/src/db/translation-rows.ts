import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('translation')
@ForeignKey(
  'statement_revision',
  ['deskId', 'statementId', 'revision'],
  ['deskId', 'statementId', 'revision'],
)
@Check('translation_void_says_why', `(voided_at IS NULL) = (void_reason IS NULL)`)
@Index(['deskId', 'statementId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class TranslationRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statementId!: string;

  @Column('integer')
  revision!: number;

  @Column('text')
  language!: string;

  @Column('text')
  text!: string;

  @Column('boolean')
  machine!: boolean;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;
}
