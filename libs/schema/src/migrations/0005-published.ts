import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What everybody may read, and the only thing that the public role can. */
export const published = forward(
  'Published1700000000005',
  `
CREATE SCHEMA published;
REVOKE ALL ON SCHEMA published FROM PUBLIC;
GRANT USAGE ON SCHEMA published TO counterclaim_app, counterclaim_public;

-- Every slug that was ever given out, by any desk, and how often it was asked for: the next one gets that number. It
-- names no desk, and has no row to hide.
CREATE TABLE published.slug (slug text PRIMARY KEY, asked integer NOT NULL);
GRANT SELECT, INSERT, UPDATE ON published.slug TO counterclaim_app;

CREATE TABLE published.claim (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  slug text NOT NULL UNIQUE REFERENCES published.slug (slug),
  desk_slug text NOT NULL,
  live_version integer NOT NULL,
  rating text NOT NULL,
  language text NOT NULL,
  -- The live state of the dispute: it may move on after the version was published.
  dispute_state text NOT NULL,
  -- Texts that are sent as they are: what a list shows of it, and the live part that is added to that and to the document.
  summary text NOT NULL,
  live text NOT NULL,
  -- The positions of its first publication and of its last change. Lists go by them; another one, another ETag.
  published_at_position bigint NOT NULL UNIQUE,
  changed_at_position bigint NOT NULL UNIQUE,
  -- The words that it is found by, and what a list is narrowed by (desk, rating, state, language) as lexemes among them:
  -- so any filters, with words or without, are one condition that one index serves exactly.
  words tsvector NOT NULL,
  first_published_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, claim_id)
);
CREATE INDEX claim_words_idx ON published.claim USING gin (words) WITH (fastupdate = off);

-- Immutable. The document is kept as the very text that is sent.
CREATE TABLE published.claim_version (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  version integer NOT NULL,
  document text NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, claim_id, version),
  FOREIGN KEY (desk_id, claim_id) REFERENCES published.claim (desk_id, claim_id)
);

-- One row. Whoever publishes holds it until the commit, so positions are without gaps and in the order of commits.
CREATE TABLE published.change_counter (
  id integer PRIMARY KEY,
  position bigint NOT NULL,
  CONSTRAINT change_counter_one_row CHECK (id = 1)
);
INSERT INTO published.change_counter VALUES (1, 0);

CREATE TABLE published.change (
  position bigint PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk (id),
  type text NOT NULL,
  claim_id uuid NOT NULL,
  slug text NOT NULL,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  FOREIGN KEY (desk_id, claim_id) REFERENCES published.claim (desk_id, claim_id),
  CONSTRAINT change_type_known CHECK (type IN ('published', 'corrected', 'withdrawn', 'dispute_changed'))
);
${deskTable('published.claim', 'SELECT', 'INSERT', 'UPDATE')}
${deskTable('published.claim_version', 'SELECT', 'INSERT')}
${deskTable('published.change', 'SELECT', 'INSERT')}
GRANT SELECT, UPDATE ON published.change_counter TO counterclaim_app;
CREATE POLICY everybody ON published.claim FOR SELECT TO counterclaim_public USING (true);
CREATE POLICY everybody ON published.claim_version FOR SELECT TO counterclaim_public USING (true);
CREATE POLICY everybody ON published.change FOR SELECT TO counterclaim_public USING (true);
GRANT SELECT ON published.claim, published.claim_version, published.change TO counterclaim_public;
`,
);
