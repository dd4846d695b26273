import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('app_user')
@Check('app_user_email_lower', `email = lower(email)`)
export class UserRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('desk')
@Check('desk_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
export class DeskRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  language!: string;

  @Column('text')
  timeZone!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('membership')
@Unique(['deskId', 'userId'])
@Check(
  'membership_roles_known',
  `roles <@ ARRAY['reader', 'fact_checker', 'editor', 'admin'] AND cardinality(roles) > 0`,
)
@Check('membership_wip_limit_sound', `wip_limit BETWEEN 1 AND 50`)
@Check('membership_deputy_another', `deputy_id <> id`)
@Check('membership_media_known', `opt_out_media <@ ARRAY['image', 'video', 'audio']`)
@Index(['userId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['userId'], ['id'])
@ForeignKey('membership', ['deskId', 'deputyId'], ['deskId', 'id'])
export class MembershipRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('text', { array: true })
  roles!: string[];

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('text', { array: true, default: [] })
  nativeLanguages!: string[];

  @Column('text', { array: true, default: [] })
  workingLanguages!: string[];

  @Column('integer', { nullable: true })
  wipLimit!: number | null;

  @Column('uuid', { nullable: true })
  deputyId!: string | null;

  @Column('text', { array: true, default: [] })
  optOutTopics!: string[];

  @Column('text', { array: true, default: [] })
  optOutMedia!: string[];

  @Column('timestamptz', { nullable: true })
  pausedUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastAssignedAt!: Date | null;
}

@Entity('session')
@ForeignKey('app_user', ['userId'], ['id'])
export class SessionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { unique: true })
  tokenHash!: Buffer;

  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}

@Entity('access_token')
@Index(['userId'])
@ForeignKey('app_user', ['userId'], ['id'])
export class AccessTokenRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  name!: string;

  @Column('bytea', { unique: true })
  tokenHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}

@Entity('sign_in_attempt')
@Index(['accountHash', 'at'])
@Index(['at'])
export class SignInAttemptRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  accountHash!: Buffer;

  @Column('timestamptz')
  at!: Date;
}

@Entity('idempotency_key')
@Index('idempotency_key_created_at_idx', ['deskId', 'createdAt'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['userId'], ['id'])
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('bytea')
  requestHash!: Buffer;

  @Column('integer')
  status!: number;

  @Column('jsonb')
  headers!: object;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
