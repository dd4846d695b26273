import { forward } from './forward.js';

/**
 * For worklists, by state: what is due first, and by priority. What nobody has set stands behind all that somebody has.
 */
export const worklist = forward(
  'Worklist1700000000024',
  `
CREATE INDEX review_by_due_idx
  ON review (desk_id, state, (coalesce(LEAST(due_at, step_due_at), 'infinity'::timestamptz)), id);
CREATE INDEX review_by_priority_idx
  ON review (desk_id, state,
    (CASE priority_rank WHEN 3 THEN 0 WHEN 2 THEN 1 WHEN 1 THEN 2 WHEN 0 THEN 3 ELSE 4 END),
    (coalesce(LEAST(due_at, step_due_at), 'infinity'::timestamptz)), id);
`,
);
