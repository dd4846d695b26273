import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('saved_view')
@Unique(['deskId', 'memberId', 'name'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
export class SavedViewRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  query!: object;

  @Column('integer')
  position!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
