import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What was seen, as it was seen. The bytes lie in the store of captures, by desk and hash. */
export const captures = forward(
  'Captures1700000000006',
  `
CREATE TABLE capture (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  sha256 bytea NOT NULL,
  media_type text NOT NULL,
  size_bytes integer NOT NULL,
  method text NOT NULL,
  file_name text,
  url text,
  captured_at timestamptz NOT NULL,
  note text,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  CONSTRAINT capture_hash_whole CHECK (octet_length(sha256) = 32),
  CONSTRAINT capture_not_empty CHECK (size_bytes > 0),
  CONSTRAINT capture_method_known CHECK (method IN ('upload', 'text', 'url')),
  CONSTRAINT capture_file_is_upload CHECK (file_name IS NULL OR method = 'upload'),
  CONSTRAINT capture_url_fetched CHECK (method <> 'url' OR url IS NOT NULL),
  CONSTRAINT capture_seen_before_recorded CHECK (captured_at <= recorded_at)
);
CREATE INDEX capture_desk_id_sha256_id_idx ON capture (desk_id, sha256, id);
${deskTable('capture', 'SELECT', 'INSERT')}

-- What shows that a statement was made, or why nothing can.
CREATE TABLE statement_capture (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  statement_id uuid NOT NULL,
  capture_id uuid,
  unavailable text,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, statement_id, capture_id),
  FOREIGN KEY (desk_id, statement_id) REFERENCES statement (desk_id, id),
  FOREIGN KEY (desk_id, capture_id) REFERENCES capture (desk_id, id),
  CONSTRAINT statement_capture_or_why_not CHECK ((capture_id IS NULL) <> (unavailable IS NULL))
);
CREATE INDEX statement_capture_desk_id_statement_id_id_idx ON statement_capture (desk_id, statement_id, id);
${deskTable('statement_capture', 'SELECT', 'INSERT')}
`,
);
