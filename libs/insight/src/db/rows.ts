import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('review_step')
@Index('review_step_open_idx', { synchronize: false })
@Index('review_step_left_idx', { synchronize: false })
@Index('review_step_approved_idx', { synchronize: false })
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
export class ReviewStepRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  reviewId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  state!: string;

  @Column('integer')
  round!: number;

  @Column('uuid', { nullable: true })
  memberId!: string | null;

  @Column('timestamptz')
  enteredAt!: Date;

  @Column('timestamptz', { nullable: true })
  leftAt!: Date | null;
}
