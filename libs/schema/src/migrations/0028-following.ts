import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Which disputes each member follows, or no longer wants to: who stopped is not made to follow again by their work. */
export const following = forward(
  'Following1700000000028',
  `
CREATE TABLE dispute_follow (
  desk_id uuid NOT NULL REFERENCES desk (id),
  member_id uuid NOT NULL,
  dispute_id uuid NOT NULL,
  following boolean NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, member_id, dispute_id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, dispute_id) REFERENCES dispute (desk_id, id)
);
${deskTable('dispute_follow', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
