import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('webhook')
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
@Check('webhook_types_some', `cardinality(types) > 0`)
@Check('webhook_disabled_says_why', `(disabled_at IS NULL) = (disabled_because IS NULL)`)
@Check('webhook_disabled_because_known', `disabled_because IN ('by_hand', 'gone', 'given_up')`)
export class WebhookRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  url!: string;

  @Column('text', { array: true })
  types!: readonly string[];

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('text', { nullable: true })
  disabledBecause!: string | null;
}

@Entity('webhook_secret')
@Index(['deskId', 'webhookId'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('webhook', ['deskId', 'webhookId'], ['deskId', 'id'], { onDelete: 'CASCADE' })
@Check('webhook_secret_long_enough', `octet_length(secret) BETWEEN 24 AND 64`)
export class WebhookSecretRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  webhookId!: string;

  @Column('bytea')
  secret!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  signsUntil!: Date | null;
}

@Entity('webhook_delivery')
@Index(['deskId', 'webhookId', 'id'])
@Index(['deskId', 'webhookId', 'status', 'id'])
@Index(['deskId', 'createdAt'])
@Index('webhook_delivery_due_idx', { synchronize: false })
@Index('webhook_delivery_taken_idx', { synchronize: false })
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('webhook', ['deskId', 'webhookId'], ['deskId', 'id'], { onDelete: 'CASCADE' })
@Check('webhook_delivery_status_known', `status IN ('pending', 'delivered', 'failed', 'skipped')`)
@Check('webhook_delivery_pending_is_due', `(status = 'pending') = (next_attempt_at IS NOT NULL)`)
@Check('webhook_delivery_taken_is_pending', `taken_until IS NULL OR status = 'pending'`)
export class WebhookDeliveryRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  webhookId!: string;

  @Column('text')
  type!: string;

  @Column('text')
  body!: string;

  @Column('text')
  status!: string;

  @Column('smallint', { default: 0 })
  tries!: number;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  takenUntil!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('webhook_attempt')
@Index(['deskId', 'deliveryId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('webhook_delivery', ['deskId', 'deliveryId'], ['deskId', 'id'], { onDelete: 'CASCADE' })
export class WebhookAttemptRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  deliveryId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('integer')
  milliseconds!: number;

  @Column('smallint', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('text', { nullable: true })
  answer!: string | null;
}
