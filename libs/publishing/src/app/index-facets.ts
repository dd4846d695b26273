import type { Transaction } from '#persistence';
import type { FactCheck } from '../domain/document.js';
import { primarySubtag } from '../domain/stems.js';

/** What readers can choose from to narrow a desk's list. Verdicts and states are known without counting. */
const facetsOf = ({ claim: { topics, language, claimant } }: FactCheck) => [
  ...topics.map((value) => ({ kind: 'topic', value })),
  { kind: 'language', value: primarySubtag(language) },
  ...[...new Set(claimant === undefined ? [] : [claimant.speaker.id, claimant.principal.id])].map(
    (value) => ({
      kind: 'claimant',
      value,
    }),
  ),
];

/** Counts a live claim for each of its facets. Whoever publishes waits for the others, so counts are never behind. */
export const putFacets = async (tx: Transaction, deskId: string, document: FactCheck): Promise<void> => {
  await tx.query(
    `WITH put AS (
       INSERT INTO published.claim_facet (desk_id, claim_id, kind, value)
       SELECT $1, $2, kind, value FROM jsonb_to_recordset($3::jsonb) AS f(kind text, value text)
       ON CONFLICT DO NOTHING RETURNING kind, value)
     INSERT INTO published.facet AS f (desk_id, kind, value, claims)
     SELECT $1, kind, value, 1 FROM put ORDER BY kind, value
     ON CONFLICT (desk_id, kind, value) DO UPDATE SET claims = f.claims + 1`,
    [deskId, document.claim.id, JSON.stringify(facetsOf(document))],
  );
};

/** What none is left of stays, as a nought that nobody is offered. */
export const clearFacets = async (tx: Transaction, deskId: string, claimId: string): Promise<void> => {
  await tx.query(
    `WITH cleared AS (
       DELETE FROM published.claim_facet WHERE desk_id = $1 AND claim_id = $2 RETURNING kind, value)
     UPDATE published.facet f SET claims = f.claims - 1 FROM cleared c
     WHERE f.desk_id = $1 AND f.kind = c.kind AND f.value = c.value`,
    [deskId, claimId],
  );
};
