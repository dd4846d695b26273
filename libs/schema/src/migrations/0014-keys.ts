import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** API keys of a desk, what the public process knows of them, and how much of its quotas was handed out. */
export const keys = forward(
  'Keys1700000000014',
  `
CREATE TABLE api_key (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  name text NOT NULL,
  scopes text[] NOT NULL,
  -- Of 256 random bits: that two desks have the same tells nobody anything, since it does not happen.
  secret_hash bytea NOT NULL UNIQUE,
  -- The end of the secret, to know it by.
  hint text NOT NULL,
  requests_per_minute integer NOT NULL,
  requests_per_day integer NOT NULL,
  -- The member as whom it acts in the desk.
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, created_by) REFERENCES membership (desk_id, id),
  CONSTRAINT api_key_scopes_known
    CHECK (scopes <@ ARRAY['published:read', 'desk:read', 'desk:record'] AND cardinality(scopes) > 0),
  CONSTRAINT api_key_quotas_sound CHECK (requests_per_minute > 0 AND requests_per_day > 0)
);
CREATE INDEX api_key_desk_id_created_by_idx ON api_key (desk_id, created_by);
${deskTable('api_key', 'SELECT', 'INSERT', 'UPDATE')}
-- who_is() reads keys as the owner, before there is anybody to set the scope to.
CREATE POLICY owner ON api_key FOR SELECT TO CURRENT_USER USING (true);

-- As before, and now also for keys. Of a key it tells the scopes, by which it is known for one; who asks is its maker, and
-- only in the key's own desk are they anything.
DROP FUNCTION who_is(bytea, text);
CREATE FUNCTION who_is(credential bytea, desk_slug text)
  RETURNS TABLE (user_id uuid, session_id uuid, desk_id uuid, member_id uuid, roles text[], scopes text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT u.id, c.session, d.id, m.id, m.roles, c.scopes
  FROM (
    SELECT s.user_id AS who, s.id AS session, NULL::uuid AS only_in, NULL::text[] AS scopes FROM session s
      WHERE s.token_hash = credential AND s.expires_at > now()
    UNION ALL
    SELECT t.user_id, NULL, NULL, NULL FROM access_token t
      WHERE t.token_hash = credential AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
    UNION ALL
    SELECT maker.user_id, NULL, k.desk_id, k.scopes
      FROM api_key k JOIN membership maker ON maker.desk_id = k.desk_id AND maker.id = k.created_by
      WHERE k.secret_hash = credential AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
  ) c
  JOIN app_user u ON u.id = c.who AND u.suspended_at IS NULL
  LEFT JOIN desk d ON d.slug = desk_slug AND (c.only_in IS NULL OR c.only_in = d.id)
  LEFT JOIN membership m ON m.desk_id = d.id AND m.user_id = u.id AND m.suspended_at IS NULL
$$;
REVOKE ALL ON FUNCTION who_is(bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION who_is(bytea, text) TO counterclaim_app;

-- The keys that are not revoked, as the public process needs them: those that may not read there too, so that they are told
-- which scope they lack. Neither names nor makers.
CREATE TABLE published.reader_key (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  secret_hash bytea NOT NULL UNIQUE,
  reads_published boolean NOT NULL,
  requests_per_minute integer NOT NULL,
  requests_per_day integer NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, id) REFERENCES api_key (desk_id, id)
);
${deskTable('published.reader_key', 'SELECT', 'INSERT', 'DELETE')}

-- Of the desks that have another quota over all their keys than the usual one.
CREATE TABLE published.reader_quota (
  desk_id uuid PRIMARY KEY REFERENCES desk (id),
  requests_per_day integer NOT NULL,
  CONSTRAINT reader_quota_sound CHECK (requests_per_day > 0)
);
${deskTable('published.reader_quota', 'SELECT', 'INSERT', 'UPDATE')}
CREATE POLICY everybody ON published.reader_key FOR SELECT TO counterclaim_public USING (true);
CREATE POLICY everybody ON published.reader_quota FOR SELECT TO counterclaim_public USING (true);
GRANT SELECT ON published.reader_key, published.reader_quota TO counterclaim_public;

-- How much of each quota was handed out to public processes in a window of time. It is all that the public role can write,
-- and it lies in a schema of its own, in which there is nothing to be read of any desk: whoever took that role over could
-- let themselves ask more, and no more than that. Unlogged, so that counting costs no disk: a server that crashed begins
-- its windows anew. A row is of use until its window is over, and is deleted soon after, since some name addresses.
CREATE SCHEMA limits;
REVOKE ALL ON SCHEMA limits FROM PUBLIC;
GRANT USAGE ON SCHEMA limits TO counterclaim_public;
CREATE UNLOGGED TABLE limits.quota_use (
  counter text NOT NULL,
  ends_at timestamptz NOT NULL,
  quota integer NOT NULL,
  -- In all, and the last time.
  taken integer NOT NULL,
  portion integer NOT NULL,
  PRIMARY KEY (counter, ends_at),
  CONSTRAINT quota_use_within CHECK (portion > 0 AND taken BETWEEN portion AND quota)
);
CREATE INDEX quota_use_ends_at_idx ON limits.quota_use (ends_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON limits.quota_use TO counterclaim_public;
`,
);
