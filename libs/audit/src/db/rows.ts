import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('event')
@Index(['deskId', 'subjectId', 'seq'])
@Index('event_desk_id_review_id_seq_idx', { synchronize: false })
@Index(['deskId', 'type', 'seq'])
@Index(['deskId', 'xid', 'seq'])
@Index('event_counted_idx', { synchronize: false })
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['actorId'], ['id'])
export class EventRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('bigint', { generated: 'identity' })
  seq!: string;

  @Column('text')
  type!: string;

  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('uuid', { nullable: true })
  reviewId!: string | null;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('jsonb')
  payload!: object;

  /** The transaction that wrote it: see Live1700000000011. TypeORM compares the default without its casts. */
  @Column('bigint', { default: () => '((pg_current_xact_id()))' })
  xid!: string;
}
