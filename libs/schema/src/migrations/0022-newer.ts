import { forward } from './forward.js';

/** Row-level security holds for the owner, too. */
const READ = [
  'published.claim',
  'published.claim_version',
  'claim_link',
  'stance',
  'statement',
  'statement_revision',
];
const each = (change: string): string => READ.map((table) => `ALTER TABLE ${table} ${change};`).join('\n');

/** When a desk last recorded what bears on a published claim's dispute and is in no version of it. */
export const newer = forward(
  'Newer1700000000022',
  `
ALTER TABLE published.claim ADD newer_at timestamptz;

${each('NO FORCE ROW LEVEL SECURITY')}
WITH contradicting AS (
  SELECT desk_id, from_id, to_id FROM claim_link
  WHERE kind = 'contradicts' AND status = 'confirmed' AND voided_at IS NULL),
-- Each published claim, and what its dispute is spoken of by.
about AS (
  SELECT desk_id, claim_id, claim_id AS told_id FROM published.claim
  UNION SELECT c.desk_id, c.claim_id, l.to_id
    FROM published.claim c JOIN contradicting l ON l.desk_id = c.desk_id AND l.from_id = c.claim_id
  UNION SELECT c.desk_id, c.claim_id, l.from_id
    FROM published.claim c JOIN contradicting l ON l.desk_id = c.desk_id AND l.to_id = c.claim_id)
UPDATE published.claim c SET newer_at = n.at
FROM (
  SELECT c.desk_id, c.claim_id, max(greatest(s.created_at, v.recorded_at, s.voided_at)) AS at
  FROM published.claim c
  JOIN published.claim_version p
    ON p.desk_id = c.desk_id AND p.claim_id = c.claim_id AND p.version = c.live_version
  JOIN about a ON a.desk_id = c.desk_id AND a.claim_id = c.claim_id
  JOIN stance t ON t.desk_id = a.desk_id AND t.claim_id = a.told_id
  JOIN statement s ON s.desk_id = t.desk_id AND s.id = t.statement_id
  JOIN statement_revision v ON v.desk_id = s.desk_id AND v.statement_id = s.id AND v.revision = s.revision
  WHERE greatest(s.created_at, v.recorded_at, s.voided_at) > p.published_at
  GROUP BY c.desk_id, c.claim_id) n
WHERE c.desk_id = n.desk_id AND c.claim_id = n.claim_id;
${each('FORCE ROW LEVEL SECURITY')}
`,
);
