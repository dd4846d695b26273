import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('review_comment')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@Index(['deskId', 'reviewId', 'id'])
export class ReviewCommentRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  text!: string;

  @Column('uuid', { array: true })
  mentions!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;
}

@Entity('review_seen')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('review', ['deskId', 'reviewId'], ['deskId', 'id'])
export class ReviewSeenRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  memberId!: string;

  @PrimaryColumn('uuid')
  reviewId!: string;

  @Column('timestamptz')
  seenAt!: Date;
}
