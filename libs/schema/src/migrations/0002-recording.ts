import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What was said, by whom, on which claims. Every reference carries its desk, so that none can lead out of it. */
export const recording = forward(
  'Recording1700000000002',
  `
CREATE TABLE source (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  aliases jsonb NOT NULL,
  part_of_id uuid,
  country text,
  wikidata text,
  merged_into_id uuid,
  merged_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, part_of_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, merged_into_id) REFERENCES source (desk_id, id),
  CONSTRAINT source_kind_known
    CHECK (kind IN ('person', 'institution', 'organisation', 'state', 'group', 'outlet', 'unnamed')),
  CONSTRAINT source_merge_whole CHECK ((merged_into_id IS NULL) = (merged_at IS NULL) AND merged_into_id <> id)
);
CREATE INDEX source_desk_id_merged_into_id_idx ON source (desk_id, merged_into_id);
${deskTable('source', 'SELECT', 'INSERT', 'UPDATE')}

CREATE TABLE tenure (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  office text NOT NULL,
  institution_id uuid NOT NULL,
  speaks_for_id uuid NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, person_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, institution_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, speaks_for_id) REFERENCES source (desk_id, id),
  CONSTRAINT tenure_in_order CHECK (valid_to > valid_from),
  CONSTRAINT tenure_one_holder EXCLUDE USING gist
    (desk_id WITH =, institution_id WITH =, lower(office) WITH =, tstzrange(valid_from, valid_to) WITH &&)
);
CREATE INDEX tenure_desk_id_person_id_valid_from_idx ON tenure (desk_id, person_id, valid_from);
${deskTable('tenure', 'SELECT', 'INSERT', 'UPDATE')}

CREATE TABLE dispute (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  question text NOT NULL,
  language text NOT NULL,
  headline text NOT NULL DEFAULT 'no_position',
  version integer NOT NULL DEFAULT 1,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id)
);
CREATE INDEX dispute_desk_id_headline_id_idx ON dispute (desk_id, headline, id);
${deskTable('dispute', 'SELECT', 'INSERT', 'UPDATE')}

CREATE TABLE claim (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  wording text NOT NULL,
  language text NOT NULL,
  event_from timestamptz,
  event_to timestamptz,
  place jsonb,
  dispute_id uuid,
  -- Derived from the statements, and kept: see libs/disputes.
  state text NOT NULL DEFAULT 'no_position',
  state_basis text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  voided_at timestamptz,
  void_reason text,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, dispute_id) REFERENCES dispute (desk_id, id),
  CONSTRAINT claim_event_in_order CHECK (event_to >= event_from),
  CONSTRAINT claim_void_says_why CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX claim_desk_id_state_id_idx ON claim (desk_id, state, id);
CREATE INDEX claim_desk_id_language_id_idx ON claim (desk_id, language, id);
CREATE INDEX claim_desk_id_dispute_id_id_idx ON claim (desk_id, dispute_id, id);
${deskTable('claim', 'SELECT', 'INSERT', 'UPDATE')}

CREATE TABLE claim_wording (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  version integer NOT NULL,
  wording text NOT NULL,
  language text NOT NULL,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, claim_id, version),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id)
);
${deskTable('claim_wording', 'SELECT', 'INSERT')}

CREATE TABLE claim_topic (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  topic text NOT NULL,
  PRIMARY KEY (desk_id, claim_id, topic),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id)
);
CREATE INDEX claim_topic_desk_id_topic_claim_id_idx ON claim_topic (desk_id, topic, claim_id);
${deskTable('claim_topic', 'SELECT', 'INSERT', 'DELETE')}

-- Who is expected to answer a claim, and since and until when the desk thought so. No known_from: from the start.
CREATE TABLE claim_address (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  source_id uuid NOT NULL,
  known_from timestamptz,
  known_until timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  FOREIGN KEY (desk_id, source_id) REFERENCES source (desk_id, id)
);
CREATE INDEX claim_address_desk_id_claim_id_idx ON claim_address (desk_id, claim_id);
${deskTable('claim_address', 'SELECT', 'INSERT', 'UPDATE')}

-- Full-text operators are not leakproof, so behind row-level security they would lose their index. This table has
-- words and ids alone, is always read with the desk named, and its hits are read back through the claims.
CREATE TABLE claim_search (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (desk_id, claim_id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id)
);
CREATE INDEX claim_search_desk_id_words_idx ON claim_search USING gin (desk_id, words);
GRANT SELECT, INSERT, UPDATE ON claim_search TO counterclaim_app;

-- What a person typed, as a query that every word of it must meet, each as the beginning of a word. The words come out
-- of the parser as plain lexemes, so no operator of tsquery can come in with them.
CREATE SCHEMA search;
GRANT USAGE ON SCHEMA search TO counterclaim_app, counterclaim_public;
CREATE FUNCTION search.words_query(typed text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    string_agg('''' || replace(replace(word, '\\', '\\\\'), '''', '''''') || ''':*', ' & ')::tsquery, ''::tsquery)
  FROM unnest(tsvector_to_array(to_tsvector('simple', typed))) AS word
$$;
GRANT EXECUTE ON FUNCTION search.words_query(text) TO counterclaim_app, counterclaim_public;

CREATE TABLE claim_link (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  kind text NOT NULL,
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  rationale text,
  status text NOT NULL,
  dismissed_as text,
  -- From when to when the link counts; no known_from on a confirmed one: from the start.
  known_from timestamptz,
  known_until timestamptz,
  voided_at timestamptz,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, from_id) REFERENCES claim (desk_id, id),
  FOREIGN KEY (desk_id, to_id) REFERENCES claim (desk_id, id),
  CONSTRAINT claim_link_kind_known CHECK (kind IN ('entails', 'contradicts', 'same_as')),
  CONSTRAINT claim_link_status_known CHECK (status IN ('suggested', 'confirmed', 'dismissed')),
  CONSTRAINT claim_link_two_claims CHECK (from_id <> to_id),
  CONSTRAINT claim_link_dismissal_only CHECK (dismissed_as IS NULL OR status = 'dismissed')
);
CREATE INDEX claim_link_desk_id_from_id_idx ON claim_link (desk_id, from_id);
CREATE INDEX claim_link_desk_id_to_id_idx ON claim_link (desk_id, to_id);
${deskTable('claim_link', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
