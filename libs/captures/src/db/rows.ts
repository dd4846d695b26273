import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('capture')
@Check('capture_hash_whole', `octet_length(sha256) = 32`)
@Check('capture_not_empty', `size_bytes > 0`)
@Check('capture_method_known', `method IN ('upload', 'text', 'url')`)
@Check('capture_file_is_upload', `file_name IS NULL OR method = 'upload'`)
@Check('capture_url_fetched', `method <> 'url' OR url IS NOT NULL`)
@Check('capture_seen_before_recorded', `captured_at <= recorded_at`)
@Index(['deskId', 'sha256', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class CaptureRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  sha256!: Buffer;

  @Column('text')
  mediaType!: string;

  @Column('integer')
  sizeBytes!: number;

  @Column('text')
  method!: string;

  @Column('text', { nullable: true })
  fileName!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('timestamptz')
  capturedAt!: Date;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('statement_capture')
@Unique(['deskId', 'statementId', 'captureId'])
@Check('statement_capture_or_why_not', `(capture_id IS NULL) <> (unavailable IS NULL)`)
@Index(['deskId', 'statementId', 'id'])
@ForeignKey('desk', ['deskId'], ['id'])
@ForeignKey('statement', ['deskId', 'statementId'], ['deskId', 'id'])
@ForeignKey('capture', ['deskId', 'captureId'], ['deskId', 'id'])
@ForeignKey('app_user', ['authorId'], ['id'])
export class StatementCaptureRow {
  @PrimaryColumn('uuid')
  deskId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statementId!: string;

  @Column('uuid', { nullable: true })
  captureId!: string | null;

  @Column('text', { nullable: true })
  unavailable!: string | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
