import { forward } from './forward.js';

/** For records of outlets: what appeared in them, filled in by `RefreshPublications`. */
export const carried = forward(
  'Carried1700000000020',
  `
ALTER TABLE published.told_statement ADD outlet_id uuid;
CREATE INDEX told_statement_outlet_id_idx ON published.told_statement (outlet_id, uttered_at, statement_id, about_id)
  WHERE outlet_id IS NOT NULL;
`,
);
