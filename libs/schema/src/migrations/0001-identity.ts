import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Accounts, desks, who may do what, and what happened. */
export const identity = forward(
  'Identity1700000000001',
  `
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO counterclaim_app;
GRANT SELECT ON migrations TO counterclaim_app;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Accounts are the whole installation's: a person can be in several desks.
CREATE TABLE app_user (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE,
  name text NOT NULL,
  password_hash text,
  suspended_at timestamptz,
  created_at timestamptz NOT NULL,
  CONSTRAINT app_user_email_lower CHECK (email = lower(email))
);
GRANT SELECT, INSERT, UPDATE ON app_user TO counterclaim_app;

CREATE TABLE desk (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  language text NOT NULL,
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT desk_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
GRANT SELECT, INSERT ON desk TO counterclaim_app;

CREATE TABLE membership (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  roles text[] NOT NULL,
  version integer NOT NULL DEFAULT 1,
  suspended_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, user_id),
  CONSTRAINT membership_roles_known
    CHECK (roles <@ ARRAY['reader', 'fact_checker', 'editor', 'admin'] AND cardinality(roles) > 0)
);
CREATE INDEX membership_user_id_idx ON membership (user_id);

-- The first of two SECURITY DEFINER functions. The desk in scope is the one the transaction set, and only if its user is a
-- member in good standing: a guard that was forgotten still shows nothing of a desk to those outside it. A setting
-- that was never made is an error.
CREATE FUNCTION desk_in_scope() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT desk FROM (SELECT current_setting('app.desk_id')::uuid AS desk, current_setting('app.user_id')::uuid AS who) AS scope
  WHERE who = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
     OR EXISTS (SELECT FROM membership m WHERE m.desk_id = desk AND m.user_id = who AND m.suspended_at IS NULL)
$$;
REVOKE ALL ON FUNCTION desk_in_scope() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION desk_in_scope() TO counterclaim_app;
${deskTable('membership', 'SELECT', 'INSERT', 'UPDATE')}
-- desk_in_scope() itself reads memberships as the owner, and a person sees their own in every desk.
CREATE POLICY owner ON membership FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY own ON membership FOR SELECT TO counterclaim_app
  USING (user_id = (SELECT current_setting('app.user_id')::uuid));

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  user_id uuid NOT NULL REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON session TO counterclaim_app;

CREATE TABLE access_token (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES app_user (id),
  name text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX access_token_user_id_idx ON access_token (user_id);
GRANT SELECT, INSERT, UPDATE ON access_token TO counterclaim_app;

-- The second SECURITY DEFINER function: who shows this credential (the SHA-256 of a session's or token's secret), and
-- what they are in the desk with this slug. It is asked before there is anybody to set the scope to.
CREATE FUNCTION who_is(credential bytea, desk_slug text)
  RETURNS TABLE (user_id uuid, session_id uuid, desk_id uuid, member_id uuid, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT u.id, c.session, d.id, m.id, m.roles
  FROM (
    SELECT s.user_id AS who, s.id AS session FROM session s
      WHERE s.token_hash = credential AND s.expires_at > now()
    UNION ALL
    SELECT t.user_id, NULL FROM access_token t
      WHERE t.token_hash = credential AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
  ) c
  JOIN app_user u ON u.id = c.who AND u.suspended_at IS NULL
  LEFT JOIN desk d ON d.slug = desk_slug
  LEFT JOIN membership m ON m.desk_id = d.id AND m.user_id = u.id AND m.suspended_at IS NULL
$$;
REVOKE ALL ON FUNCTION who_is(bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION who_is(bytea, text) TO counterclaim_app;

-- Password checks of the last minute by account, whether the account exists or not.
CREATE TABLE sign_in_attempt (
  id uuid PRIMARY KEY,
  account_hash bytea NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_account_hash_at_idx ON sign_in_attempt (account_hash, at);
CREATE INDEX sign_in_attempt_at_idx ON sign_in_attempt (at);
GRANT SELECT, INSERT, DELETE ON sign_in_attempt TO counterclaim_app;

-- Answers to requests with an Idempotency-Key, written in the transaction of the change itself.
CREATE TABLE idempotency_key (
  desk_id uuid NOT NULL REFERENCES desk (id),
  user_id uuid NOT NULL REFERENCES app_user (id),
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status integer NOT NULL,
  headers jsonb NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, user_id, key)
);
CREATE INDEX idempotency_key_created_at_idx ON idempotency_key (desk_id, created_at);
${deskTable('idempotency_key', 'SELECT', 'INSERT', 'DELETE')}

-- Append-only, by the privileges.
CREATE TABLE event (
  desk_id uuid NOT NULL REFERENCES desk (id),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  type text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  review_id uuid,
  actor_id uuid REFERENCES app_user (id),
  at timestamptz NOT NULL,
  payload jsonb NOT NULL,
  PRIMARY KEY (desk_id, seq)
);
CREATE INDEX event_desk_id_subject_id_seq_idx ON event (desk_id, subject_id, seq);
CREATE INDEX event_desk_id_review_id_seq_idx ON event (desk_id, review_id, seq) WHERE review_id IS NOT NULL;
CREATE INDEX event_desk_id_type_seq_idx ON event (desk_id, type, seq);
${deskTable('event', 'SELECT', 'INSERT')}
`,
);
