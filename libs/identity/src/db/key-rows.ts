import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('api_key')
@Unique(['secretHash'])
@Check(
  'api_key_scopes_known',
  `scopes <@ ARRAY['published:read', 'desk:read', 'desk:record'] AND cardinality(scopes) > 0`,
)
@Check('api_key_quotas_sound', `requests_per_minute > 0 AND requests_per_day > 0`)
@Index(['deskId', 'createdBy'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('membership', ['deskId', 'createdBy'], ['deskId', 'id'])
export class ApiKeyRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  scopes!: string[];

  @Column('bytea')
  secretHash!: Buffer;

  @Column('text')
  hint!: string;

  @Column('integer')
  requestsPerMinute!: number;

  @Column('integer')
  requestsPerDay!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}

/** What the public process knows of a key: its row is there as long as the key is not revoked. */
@Entity({ schema: 'published', name: 'reader_key' })
@Unique(['secretHash'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('api_key', ['deskId', 'id'], ['deskId', 'id'])
export class ReaderKeyRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  secretHash!: Buffer;

  @Column('boolean')
  readsPublished!: boolean;

  @Column('integer')
  requestsPerMinute!: number;

  @Column('integer')
  requestsPerDay!: number;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;
}

/** Of a desk for which the operator set another quota than the usual one. */
@Entity({ schema: 'published', name: 'reader_quota' })
@Check('reader_quota_sound', `requests_per_day > 0`)
@ForeignKey('desk', ['deskId'], ['id'])
export class ReaderQuotaRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @Column('integer')
  requestsPerDay!: number;
}

/** Written by public processes alone. */
@Entity({ schema: 'limits', name: 'quota_use' })
@Check('quota_use_within', `portion > 0 AND taken BETWEEN portion AND quota`)
@Index(['endsAt'])
export class QuotaUseRow {
  @PrimaryColumn('text')
  counter!: string;

  @PrimaryColumn('timestamptz')
  endsAt!: Date;

  @Column('integer')
  quota!: number;

  @Column('integer')
  taken!: number;

  @Column('integer')
  portion!: number;
}
