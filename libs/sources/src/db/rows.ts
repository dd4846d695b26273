import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('source')
@ForeignKey('source', ['deskId', 'partOfId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'mergedIntoId'], ['deskId', 'id'])
@Check(
  'source_kind_known',
  `kind IN ('person', 'institution', 'organisation', 'state', 'group', 'outlet', 'unnamed')`,
)
@Check('source_merge_whole', `(merged_into_id IS NULL) = (merged_at IS NULL) AND merged_into_id <> id`)
@Index(['deskId', 'mergedIntoId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class SourceRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  aliases!: readonly object[];

  /** Of all its names; the database puts them in. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  words!: string;

  @Column('uuid', { nullable: true })
  partOfId!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  wikidata!: string | null;

  @Column('uuid', { nullable: true })
  mergedIntoId!: string | null;

  @Column('timestamptz', { nullable: true })
  mergedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('tenure')
@ForeignKey('source', ['deskId', 'personId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'institutionId'], ['deskId', 'id'])
@ForeignKey('source', ['deskId', 'speaksForId'], ['deskId', 'id'])
@Check('tenure_in_order', `valid_to > valid_from`)
@Exclusion(
  'tenure_one_holder',
  `USING gist (desk_id WITH =, institution_id WITH =, lower(office) WITH =, tstzrange(valid_from, valid_to) WITH &&)`,
)
@Index(['deskId', 'personId', 'validFrom'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['createdBy'], ['id'])
export class TenureRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  office!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('uuid')
  speaksForId!: string;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('timestamptz', { nullable: true })
  validTo!: Date | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
