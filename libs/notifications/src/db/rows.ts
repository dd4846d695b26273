import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('notification')
@Unique(['deskId', 'memberId', 'dedupeKey'])
@Index(['deskId', 'memberId', 'id'])
@Index('notification_unread_idx', { synchronize: false })
@Index('notification_unmailed_idx', { synchronize: false })
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
@ForeignKey('app_user', ['actorId'], ['id'])
export class NotificationRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

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

  @Column('jsonb')
  payload!: object;

  /** A member is told once of whatever has this key. */
  @Column('text')
  dedupeKey!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  /** When the mail that tells of it was handed over, or is just being: by itself or in a digest. */
  @Column('timestamptz', { nullable: true })
  mailedAt!: Date | null;
}

@Entity('notification_preference')
@Check('notification_preference_mail_known', `mail IN ('each', 'digest', 'none')`)
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
export class NotificationPreferenceRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  memberId!: string;

  @Column('text', { default: 'digest' })
  mail!: string;
}

@Entity('notification_digest')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('membership', ['deskId', 'memberId'], ['deskId', 'id'])
export class NotificationDigestRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  memberId!: string;

  @PrimaryColumn('date')
  day!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
