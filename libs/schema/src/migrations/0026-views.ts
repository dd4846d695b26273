import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Worklists that members keep for themselves. */
export const views = forward(
  'Views1700000000026',
  `
-- A member's own: every query names the member.
CREATE TABLE saved_view (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  name text NOT NULL,
  -- What a worklist is asked for, as it was given.
  query jsonb NOT NULL,
  "position" integer NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, member_id, name),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
${deskTable('saved_view', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
`,
);
