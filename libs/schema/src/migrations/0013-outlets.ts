import { forward } from './forward.js';

/** What the outlets of the public need: times that rise with positions, and the past of the live part. */
export const outlets = forward(
  'Outlets1700000000013',
  `
-- Later positions have no earlier times, so that a time stands for a position.
ALTER TABLE published.change_counter ADD at timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE published.change NO FORCE ROW LEVEL SECURITY;
ALTER TABLE published.claim NO FORCE ROW LEVEL SECURITY;
UPDATE published.change c SET at = m.at
  FROM (SELECT position, max(at) OVER (ORDER BY position) AS at FROM published.change) m
  WHERE m.position = c.position AND m.at <> c.at;
UPDATE published.change_counter SET at = coalesce((SELECT max(at) FROM published.change), '-infinity');
ALTER TABLE published.change_counter ALTER at DROP DEFAULT;

-- The live part as it was from each change on: so what was public at any position can be told.
ALTER TABLE published.change ADD live text;
UPDATE published.change c SET live = p.live
  FROM published.claim p WHERE p.desk_id = c.desk_id AND p.claim_id = c.claim_id;
ALTER TABLE published.change ALTER live SET NOT NULL;
ALTER TABLE published.change FORCE ROW LEVEL SECURITY;
ALTER TABLE published.claim FORCE ROW LEVEL SECURITY;
CREATE INDEX change_desk_id_claim_id_position_idx ON published.change (desk_id, claim_id, position);
CREATE INDEX change_at_position_idx ON published.change (at, position);
`,
);
