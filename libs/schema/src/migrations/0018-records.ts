import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/**
 * For records of sources: what verdicts were given on what they claimed, filled in by `RefreshPublications`. For exports:
 * since which position all that was public is known.
 */
export const records = forward(
  'Records1700000000018',
  `
-- The live part was not kept before: of earlier positions nobody can tell any more what was public.
ALTER TABLE published.change_counter ADD known_from bigint;
UPDATE published.change_counter SET known_from = position;
ALTER TABLE published.change_counter ALTER known_from SET NOT NULL;
GRANT SELECT ON published.change_counter TO counterclaim_public;

-- Who was the first to assert a published claim, and whom that bound, with the verdict's normalised value. \`position\`
-- is that of the claim's first publication.
CREATE TABLE published.claimant (
  desk_id uuid NOT NULL REFERENCES desk (id),
  claim_id uuid NOT NULL,
  source_id uuid NOT NULL,
  position bigint NOT NULL,
  normalised text,
  PRIMARY KEY (desk_id, claim_id, source_id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES published.claim (desk_id, claim_id)
);
CREATE INDEX claimant_source_id_idx ON published.claimant (source_id, position, normalised);
${deskTable('published.claimant', 'SELECT', 'INSERT', 'DELETE')}
CREATE POLICY everybody ON published.claimant FOR SELECT TO counterclaim_public USING (true);
GRANT SELECT ON published.claimant TO counterclaim_public;
`,
);
