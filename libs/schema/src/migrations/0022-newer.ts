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
UPDATE published.claim c SET newer_at = n.at
FROM (
  SELECT c.desk_id, c.claim_id, max(greatest(s.created_at, v.recorded_at, s.voided_at)) AS at
  FROM published.claim c
  JOIN published.claim_version p
    ON p.desk_id = c.desk_id AND p.claim_id = c.claim_id AND p.version = c.live_version
  JOIN stance t ON t.desk_id = c.desk_id AND (t.claim_id = c.claim_id OR EXISTS (
    SELECT FROM claim_link l WHERE l.desk_id = c.desk_id AND l.kind = 'contradicts' AND l.status = 'confirmed'
      AND l.voided_at IS NULL
      AND ((l.from_id = c.claim_id AND l.to_id = t.claim_id) OR (l.to_id = c.claim_id AND l.from_id = t.claim_id))))
  JOIN statement s ON s.desk_id = c.desk_id AND s.id = t.statement_id
  JOIN statement_revision v ON v.desk_id = c.desk_id AND v.statement_id = s.id AND v.revision = s.revision
  WHERE greatest(s.created_at, v.recorded_at, s.voided_at) > p.published_at
  GROUP BY c.desk_id, c.claim_id) n
WHERE c.desk_id = n.desk_id AND c.claim_id = n.claim_id;
${each('FORCE ROW LEVEL SECURITY')}
`,
);
