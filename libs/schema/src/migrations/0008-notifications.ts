import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What members are told of, and how they want to be. */
export const notifications = forward(
  'Notifications1700000000008',
  `
-- One for each member and event. What others may see is the event; whether somebody has read of it is theirs alone, so
-- every query names the member.
CREATE TABLE notification (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  type text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  review_id uuid,
  actor_id uuid REFERENCES app_user (id),
  payload jsonb NOT NULL,
  dedupe_key text NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  mailed_at timestamptz,
  PRIMARY KEY (desk_id, id),
  UNIQUE (desk_id, member_id, dedupe_key),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
CREATE INDEX notification_desk_id_member_id_id_idx ON notification (desk_id, member_id, id);
CREATE INDEX notification_unread_idx ON notification (desk_id, member_id, id) WHERE read_at IS NULL;
CREATE INDEX notification_unmailed_idx ON notification (desk_id, created_at) WHERE read_at IS NULL AND mailed_at IS NULL;
${deskTable('notification', 'SELECT', 'INSERT', 'UPDATE')}
CREATE TABLE notification_preference (
  desk_id uuid NOT NULL REFERENCES desk (id),
  member_id uuid NOT NULL,
  mail text NOT NULL DEFAULT 'digest',
  PRIMARY KEY (desk_id, member_id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  CONSTRAINT notification_preference_mail_known CHECK (mail IN ('each', 'digest', 'none'))
);
${deskTable('notification_preference', 'SELECT', 'INSERT', 'UPDATE')}
-- The digests there are: one for a member and a day of the desk. It is sent while it has no time.
CREATE TABLE notification_digest (
  desk_id uuid NOT NULL REFERENCES desk (id),
  member_id uuid NOT NULL,
  day date NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  PRIMARY KEY (desk_id, member_id, day),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
${deskTable('notification_digest', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
