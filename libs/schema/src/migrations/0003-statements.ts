import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Speech acts. What was said is never edited: a mistake is mended by the next revision, and both stay. */
export const statements = forward(
  'Statements1700000000003',
  `
CREATE TABLE statement (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  -- The current revision; also the version that an ETag shows.
  revision integer NOT NULL DEFAULT 1,
  voided_at timestamptz,
  void_reason text,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  CONSTRAINT statement_void_says_why CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
${deskTable('statement', 'SELECT', 'INSERT', 'UPDATE')}

CREATE TABLE statement_revision (
  desk_id uuid NOT NULL REFERENCES desk (id),
  statement_id uuid NOT NULL,
  revision integer NOT NULL,
  speaker_id uuid NOT NULL,
  capacity text NOT NULL,
  principal_id uuid NOT NULL,
  quote_text text,
  quote_language text,
  paraphrase text,
  uttered_at timestamptz NOT NULL,
  "precision" text NOT NULL,
  published_at timestamptz,
  outlet_id uuid,
  url text,
  locator text,
  reason text,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, statement_id, revision),
  FOREIGN KEY (desk_id, statement_id) REFERENCES statement (desk_id, id),
  FOREIGN KEY (desk_id, speaker_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, principal_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, outlet_id) REFERENCES source (desk_id, id),
  CONSTRAINT statement_revision_capacity_known CHECK (capacity IN ('official', 'personal')),
  CONSTRAINT statement_revision_precision_known CHECK ("precision" IN ('minute', 'hour', 'day', 'month')),
  CONSTRAINT statement_revision_has_words CHECK (quote_text IS NOT NULL OR paraphrase IS NOT NULL),
  CONSTRAINT statement_revision_quote_whole CHECK ((quote_text IS NULL) = (quote_language IS NULL)),
  CONSTRAINT statement_revision_says_why CHECK ((revision = 1) = (reason IS NULL))
);
CREATE INDEX statement_revision_desk_id_speaker_id_idx ON statement_revision (desk_id, speaker_id, statement_id);
CREATE INDEX statement_revision_desk_id_principal_id_idx ON statement_revision (desk_id, principal_id, statement_id);
${deskTable('statement_revision', 'SELECT', 'INSERT')}

CREATE TABLE stance (
  desk_id uuid NOT NULL REFERENCES desk (id),
  statement_id uuid NOT NULL,
  revision integer NOT NULL,
  claim_id uuid NOT NULL,
  stance text NOT NULL,
  hedge text NOT NULL,
  basis text NOT NULL,
  PRIMARY KEY (desk_id, statement_id, revision, claim_id),
  FOREIGN KEY (desk_id, statement_id, revision) REFERENCES statement_revision (desk_id, statement_id, revision),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  CONSTRAINT stance_known CHECK (stance IN ('asserts', 'qualifies', 'denies', 'doubts', 'declines')),
  CONSTRAINT stance_hedge_known CHECK (hedge IN ('none', 'for_now', 'reported', 'possible', 'likely', 'certain')),
  CONSTRAINT stance_basis_known CHECK
    (basis IN ('witnessed', 'own_institution', 'cites_other', 'evidence_shown', 'evidence_claimed', 'none'))
);
CREATE INDEX stance_desk_id_claim_id_idx ON stance (desk_id, claim_id, statement_id);
${deskTable('stance', 'SELECT', 'INSERT')}

CREATE TABLE statement_link (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  kind text NOT NULL,
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  endorsed boolean,
  fidelity text,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, kind, from_id, to_id),
  FOREIGN KEY (desk_id, from_id) REFERENCES statement (desk_id, id),
  FOREIGN KEY (desk_id, to_id) REFERENCES statement (desk_id, id),
  CONSTRAINT statement_link_kind_known CHECK (kind IN ('relays', 'responds_to', 'supersedes', 'retracts')),
  CONSTRAINT statement_link_two_statements CHECK (from_id <> to_id),
  CONSTRAINT statement_link_relay_whole CHECK ((kind = 'relays') = (endorsed IS NOT NULL)),
  CONSTRAINT statement_link_fidelity_known 
    CHECK (fidelity IS NULL OR (kind = 'relays' AND fidelity IN ('faithful', 'altered')))
);
CREATE INDEX statement_link_desk_id_to_id_idx ON statement_link (desk_id, to_id);
${deskTable('statement_link', 'SELECT', 'INSERT')}

CREATE TABLE import (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  kind text NOT NULL,
  content_hash bytea NOT NULL,
  state text NOT NULL,
  result jsonb NOT NULL,
  author_id uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, kind, content_hash)
);
${deskTable('import', 'SELECT', 'INSERT')}
`,
);
