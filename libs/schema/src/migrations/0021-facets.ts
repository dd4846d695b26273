import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/**
 * For readers: by what they can narrow the list of a desk, filled in by `RefreshPublications`; and where they report an
 * error, which no desk has said yet.
 */
export const facets = forward(
  'Facets1700000000021',
  `
-- What each live claim counts for.
CREATE TABLE published.claim_facet (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT claim_facet_kind_known CHECK (kind IN ('topic', 'language', 'claimant')),
  value text NOT NULL,
  PRIMARY KEY (desk_id, claim_id, kind, value),
  FOREIGN KEY (desk_id, claim_id) REFERENCES published.claim (desk_id, claim_id)
);
${deskTable('published.claim_facet', 'SELECT', 'INSERT', 'DELETE')}

-- How many count for each: a page offers the most frequent ones without counting anything.
CREATE TABLE published.facet (
  desk_id uuid NOT NULL REFERENCES desk (id),
  kind text NOT NULL,
  value text NOT NULL,
  claims integer NOT NULL,
  PRIMARY KEY (desk_id, kind, value)
);
CREATE INDEX facet_desk_id_kind_claims_idx ON published.facet (desk_id, kind, claims, value);
${deskTable('published.facet', 'SELECT', 'INSERT', 'UPDATE')}
CREATE POLICY everybody ON published.facet FOR SELECT TO counterclaim_public USING (true);
GRANT SELECT ON published.facet TO counterclaim_public;

-- The owner is under row-level security too.
ALTER TABLE desk_policy NO FORCE ROW LEVEL SECURITY;
UPDATE desk_policy SET body = body || '{"contact": null}';
ALTER TABLE desk_policy FORCE ROW LEVEL SECURITY;
`,
);
