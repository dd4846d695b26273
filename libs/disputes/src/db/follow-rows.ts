import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('dispute_follow')
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('dispute', ['deskId', 'disputeId'], ['deskId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
export class DisputeFollowRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  memberId!: string;

  @PrimaryColumn('uuid')
  disputeId!: string;

  @Column('boolean')
  following!: boolean;

  @Column('timestamptz')
  changedAt!: Date;
}
