import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/**
 * What the outlets of the public need: times that rise with positions, the past of the live part, and what pages and
 * records of sources are made from. What follows from documents is filled in by `RefreshPublications`.
 */
export const outlets = forward(
  'Outlets1700000000013',
  `
-- Later positions have no earlier times, so that a time stands for a position.
ALTER TABLE published.change_counter ADD at timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE published.change NO FORCE ROW LEVEL SECURITY;
ALTER TABLE published.claim NO FORCE ROW LEVEL SECURITY;
UPDATE published.change c SET at = m.at
  FROM (SELECT position, max(at) OVER (ORDER BY position) AS at FROM published.change) m
  WHERE m.position = c.position AND m.at <> c.at;
UPDATE published.change_counter SET at = coalesce((SELECT max(at) FROM published.change), '-infinity');
ALTER TABLE published.change_counter ALTER at DROP DEFAULT;

-- The live part as it was from each change on: so what was public at any position can be told.
ALTER TABLE published.change ADD live text;
UPDATE published.change c SET live = p.live
  FROM published.claim p WHERE p.desk_id = c.desk_id AND p.claim_id = c.claim_id;
ALTER TABLE published.change ALTER live SET NOT NULL;
ALTER TABLE published.change FORCE ROW LEVEL SECURITY;
ALTER TABLE published.claim FORCE ROW LEVEL SECURITY;
CREATE INDEX change_desk_id_claim_id_position_idx ON published.change (desk_id, claim_id, position);
CREATE INDEX change_at_position_idx ON published.change (at, position);
CREATE INDEX change_corrections_idx ON published.change (desk_id, position) WHERE type IN ('corrected', 'withdrawn');

ALTER TABLE published.claim
  -- When the claim was first made, by whoever did; and the dispute that it is part of.
  ADD claimed_at timestamptz,
  ADD dispute_id uuid,
  -- By which version of the code what follows from the document was derived: 0 is none.
  ADD projection integer NOT NULL DEFAULT 0;
ALTER TABLE published.claim ALTER projection DROP DEFAULT;
CREATE INDEX claim_dispute_id_idx ON published.claim (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX claim_desk_id_projection_idx ON published.claim (desk_id, projection);

-- How a desk works, for its page of methodology.
CREATE TABLE published.publisher (
  desk_id uuid PRIMARY KEY REFERENCES desk (id),
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  language text NOT NULL,
  methodology text NOT NULL
);

-- The dispute as the version knew it, to be asked about any moment before. One for each version, never changed.
CREATE TABLE published.dispute_record (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  version integer NOT NULL,
  record text NOT NULL,
  PRIMARY KEY (desk_id, claim_id, version),
  FOREIGN KEY (desk_id, claim_id, version) REFERENCES published.claim_version (desk_id, claim_id, version)
);

-- Who appears in what is published now, under the name that was published last.
CREATE TABLE published.named_source (
  desk_id uuid NOT NULL REFERENCES desk (id),
  source_id uuid NOT NULL,
  name text NOT NULL,
  kind text,
  PRIMARY KEY (desk_id, source_id)
);
CREATE UNIQUE INDEX named_source_source_id_idx ON published.named_source (source_id);

-- What they said of published claims and of their counterclaims, and how they moved: of live versions, as JSON.
CREATE TABLE published.told_statement (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  about_id uuid NOT NULL,
  speaker_id uuid NOT NULL,
  principal_id uuid NOT NULL,
  uttered_at timestamptz NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (desk_id, claim_id, statement_id, about_id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES published.claim (desk_id, claim_id)
);
CREATE INDEX told_statement_speaker_id_idx ON published.told_statement (speaker_id, uttered_at, statement_id, about_id);
CREATE INDEX told_statement_principal_id_idx ON published.told_statement (principal_id, uttered_at, statement_id, about_id);
CREATE TABLE published.move (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  about_id uuid NOT NULL,
  principal_id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (desk_id, claim_id, about_id, principal_id, at),
  FOREIGN KEY (desk_id, claim_id) REFERENCES published.claim (desk_id, claim_id)
);
CREATE INDEX move_principal_id_idx ON published.move (principal_id, at);
${deskTable('published.publisher', 'SELECT', 'INSERT', 'UPDATE')}
${deskTable('published.dispute_record', 'SELECT', 'INSERT')}
${deskTable('published.named_source', 'SELECT', 'INSERT', 'UPDATE')}
${deskTable('published.told_statement', 'SELECT', 'INSERT', 'DELETE')}
${deskTable('published.move', 'SELECT', 'INSERT', 'DELETE')}
${['publisher', 'dispute_record', 'named_source', 'told_statement', 'move']
  .map(
    (table) => `CREATE POLICY everybody ON published.${table} FOR SELECT TO counterclaim_public USING (true);
GRANT SELECT ON published.${table} TO counterclaim_public;`,
  )
  .join('\n')}
`,
);
