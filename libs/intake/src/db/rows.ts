import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('import')
@Unique(['deskId', 'kind', 'contentHash'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class ImportRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('bytea')
  contentHash!: Buffer;

  @Column('text')
  state!: string;

  @Column('jsonb')
  result!: object;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
