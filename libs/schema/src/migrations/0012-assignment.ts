import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Who was given what and why, who declined it, and which conflicts of interest were overridden. */
export const assignment = forward(
  'Assignment1700000000012',
  `
ALTER TABLE review
  -- The ranking that an assignment rests on.
  ADD assigned_why jsonb,
  -- When its assignee had been given work last before this: a decline that costs no turn gives that back.
  ADD turn_before timestamptz;

-- The copy of what was seen, where there is one.
ALTER TABLE evidence ADD capture_id uuid, ADD FOREIGN KEY (desk_id, capture_id) REFERENCES capture (desk_id, id);

-- A review that a member gave back is not given to them again, for some reasons.
CREATE TABLE assignment_decline (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  member_id uuid NOT NULL,
  reason text NOT NULL,
  note text,
  declined_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  CONSTRAINT assignment_decline_reason_known
    CHECK (reason IN ('conflict', 'language', 'expertise', 'busy', 'distress', 'unclear', 'duplicate'))
);
CREATE INDEX assignment_decline_desk_id_member_id_review_id_idx ON assignment_decline (desk_id, member_id, review_id);
CREATE INDEX assignment_decline_desk_id_review_id_idx ON assignment_decline (desk_id, review_id);
${deskTable('assignment_decline', 'SELECT', 'INSERT')}

-- A member works on a review in spite of a conflict of interest: proposed by one person, confirmed by a second.
CREATE TABLE conflict_override (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  member_id uuid NOT NULL,
  reason text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, proposed_by) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, confirmed_by) REFERENCES membership (desk_id, id),
  CONSTRAINT conflict_override_confirmed_whole CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CONSTRAINT conflict_override_two_people CHECK (confirmed_by <> proposed_by AND proposed_by <> member_id AND confirmed_by <> member_id)
);
CREATE UNIQUE INDEX conflict_override_one_open ON conflict_override (desk_id, review_id, member_id) WHERE confirmed_at IS NULL;
CREATE INDEX conflict_override_desk_id_review_id_member_id_idx ON conflict_override (desk_id, review_id, member_id);
${deskTable('conflict_override', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
