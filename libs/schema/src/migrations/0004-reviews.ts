import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** The work on a claim, from the inbox to a signed verdict. */
export const reviews = forward(
  'Reviews1700000000004',
  `
CREATE TABLE rating_scale (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  version integer NOT NULL,
  name text NOT NULL,
  "values" jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, version)
);
${deskTable('rating_scale', 'SELECT', 'INSERT')}

CREATE TABLE evidence (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  url text,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  CONSTRAINT evidence_kind_known
    CHECK (kind IN ('document', 'recording', 'data_set', 'official_record', 'expert', 'observation'))
);
${deskTable('evidence', 'SELECT', 'INSERT')}

CREATE TABLE evidence_line (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  direction text NOT NULL,
  note text NOT NULL,
  reliability text,
  credibility smallint,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, evidence_id) REFERENCES evidence (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  CONSTRAINT evidence_line_direction_known CHECK (direction IN ('supports', 'undermines', 'neutral')),
  CONSTRAINT evidence_line_reliability_letter CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  CONSTRAINT evidence_line_credibility_digit CHECK (credibility BETWEEN 1 AND 6)
);
CREATE INDEX evidence_line_desk_id_claim_id_id_idx ON evidence_line (desk_id, claim_id, id);
${deskTable('evidence_line', 'SELECT', 'INSERT')}

CREATE TABLE review (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  state text NOT NULL,
  round integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1,
  submitted_by uuid,
  submitted_at timestamptz NOT NULL,
  -- Set by accept. The rank is the priority as a number, so that the queue's index can order by it.
  editor_id uuid,
  priority_rank smallint,
  due_at timestamptz,
  queued_at timestamptz,
  decline_reason text,
  decline_note text,
  assignee_id uuid,
  assigned_how text,
  -- Rises with each lease: a write with an older fence comes from a tab whose lease is over.
  fence integer NOT NULL DEFAULT 0,
  lease_member_id uuid,
  lease_expires_at timestamptz,
  verdict_id uuid,
  -- Rises each time the review comes to sign-off: votes of an earlier ballot count no more.
  ballot integer NOT NULL DEFAULT 0,
  signed_basis text,
  signed_at timestamptz,
  -- Why it came back, and what changed in a published claim since it was signed.
  returned jsonb,
  suggestion jsonb,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  FOREIGN KEY (desk_id, submitted_by) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, editor_id) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, assignee_id) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, lease_member_id) REFERENCES membership (desk_id, id),
  CONSTRAINT review_state_known CHECK (state IN ('inbox', 'queued', 'researching', 'second_read', 'sign_off',
    'approved', 'published', 'declined', 'merged', 'withdrawn')),
  CONSTRAINT review_lease_whole CHECK ((lease_member_id IS NULL) = (lease_expires_at IS NULL)),
  CONSTRAINT review_signed_whole CHECK ((signed_basis IS NULL) = (signed_at IS NULL))
);
CREATE UNIQUE INDEX review_one_open ON review (desk_id, claim_id)
  WHERE state NOT IN ('declined', 'merged', 'withdrawn');
CREATE INDEX review_desk_id_state_id_idx ON review (desk_id, state, id);
CREATE INDEX review_desk_id_claim_id_id_idx ON review (desk_id, claim_id, id);
CREATE INDEX review_desk_id_assignee_id_state_idx ON review (desk_id, assignee_id, state, id);
CREATE INDEX review_queue_idx ON review (desk_id, priority_rank DESC, queued_at, id) WHERE state = 'queued';
CREATE INDEX review_lapsing_idx ON review (desk_id, lease_expires_at)
  WHERE state = 'researching' AND assigned_how = 'pull';
CREATE INDEX review_due_idx ON review (desk_id, due_at, id)
  WHERE state IN ('queued', 'researching', 'second_read', 'sign_off', 'approved');
CREATE INDEX review_suggested_idx ON review (desk_id, id) WHERE suggestion IS NOT NULL;
${deskTable('review', 'SELECT', 'INSERT', 'UPDATE')}

-- Every save of a draft, and every write that came too late (stale): nothing typed is lost.
CREATE TABLE draft_revision (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  round integer NOT NULL,
  member_id uuid NOT NULL,
  fence integer NOT NULL,
  stale boolean NOT NULL,
  rating text,
  summary text,
  explanation text,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
CREATE INDEX draft_revision_desk_id_review_id_id_idx ON draft_revision (desk_id, review_id, id);
${deskTable('draft_revision', 'SELECT', 'INSERT')}

CREATE TABLE verdict (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  round integer NOT NULL,
  number integer NOT NULL,
  rating text NOT NULL,
  scale_id uuid NOT NULL,
  normalised text,
  summary text NOT NULL,
  explanation text,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, review_id, number),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  FOREIGN KEY (desk_id, scale_id) REFERENCES rating_scale (desk_id, id),
  FOREIGN KEY (desk_id, proposed_by) REFERENCES membership (desk_id, id),
  CONSTRAINT verdict_normalised_known
    CHECK (normalised IN ('true', 'mostly_true', 'mixed', 'mostly_false', 'false', 'unproven'))
);
CREATE INDEX verdict_desk_id_rating_claim_id_idx ON verdict (desk_id, rating, claim_id);
${deskTable('verdict', 'SELECT', 'INSERT')}
ALTER TABLE review ADD FOREIGN KEY (desk_id, verdict_id) REFERENCES verdict (desk_id, id);

CREATE TABLE vote (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  verdict_id uuid NOT NULL,
  ballot integer NOT NULL,
  member_id uuid NOT NULL,
  approve boolean NOT NULL,
  rating text NOT NULL,
  rationale text NOT NULL,
  despite text,
  -- What the vote was cast on: the hash of verdict, evidence and dispute state.
  basis text NOT NULL,
  voted_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, review_id, ballot, member_id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, verdict_id) REFERENCES verdict (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
${deskTable('vote', 'SELECT', 'INSERT')}
`,
);
