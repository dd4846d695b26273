import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What members say to each other on a review, and when each of them looked at it last. */
export const comments = forward(
  'Comments1700000000025',
  `
CREATE TABLE review_comment (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  member_id uuid NOT NULL,
  text text NOT NULL,
  mentions uuid[] NOT NULL,
  created_at timestamptz NOT NULL,
  voided_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
CREATE INDEX review_comment_desk_id_review_id_id_idx ON review_comment (desk_id, review_id, id);
${deskTable('review_comment', 'SELECT', 'INSERT', 'UPDATE')}

-- A member's own: every query names the member.
CREATE TABLE review_seen (
  desk_id uuid NOT NULL REFERENCES desk (id),
  member_id uuid NOT NULL,
  review_id uuid NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, member_id, review_id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id)
);
${deskTable('review_seen', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
