import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What members can do, when they are there, who stands in for them, and on what they must not work. */
export const members = forward(
  'Members1700000000007',
  `
ALTER TABLE membership
  -- BCP 47 tags; they are matched by their primary subtag.
  ADD COLUMN native_languages text[] NOT NULL DEFAULT '{}',
  ADD COLUMN working_languages text[] NOT NULL DEFAULT '{}',
  -- Absent: the desk's.
  ADD COLUMN wip_limit integer,
  -- Following deputies never leads back: whoever changes one holds the lock of the desk's members.
  ADD COLUMN deputy_id uuid,
  ADD COLUMN opt_out_topics text[] NOT NULL DEFAULT '{}',
  ADD COLUMN opt_out_media text[] NOT NULL DEFAULT '{}',
  -- Is given no work until then; and when it was given any last.
  ADD COLUMN paused_until timestamptz,
  ADD COLUMN last_assigned_at timestamptz,
  ADD FOREIGN KEY (desk_id, deputy_id) REFERENCES membership (desk_id, id),
  ADD CONSTRAINT membership_wip_limit_sound CHECK (wip_limit BETWEEN 1 AND 50),
  ADD CONSTRAINT membership_deputy_another CHECK (deputy_id <> id),
  ADD CONSTRAINT membership_media_known CHECK (opt_out_media <@ ARRAY['image', 'video', 'audio']);

CREATE TABLE member_topic (
  desk_id uuid NOT NULL REFERENCES desk (id),
  member_id uuid NOT NULL,
  topic text NOT NULL,
  level smallint NOT NULL,
  PRIMARY KEY (desk_id, member_id, topic),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  CONSTRAINT member_topic_level_known CHECK (level BETWEEN 1 AND 3)
);
${deskTable('member_topic', 'SELECT', 'INSERT', 'DELETE')}

-- Kept for good. One that was cancelled never began; one that ended early has the moment it did as its end.
CREATE TABLE absence (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  note text,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  CONSTRAINT absence_kind_known CHECK (kind IN ('away', 'can_finish')),
  CONSTRAINT absence_in_order CHECK (ends_at > starts_at),
  CONSTRAINT absence_one_at_a_time EXCLUDE USING gist
    (desk_id WITH =, member_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)
);
CREATE INDEX absence_desk_id_member_id_id_idx ON absence (desk_id, member_id, id);
${deskTable('absence', 'SELECT', 'INSERT', 'UPDATE')}

CREATE TABLE conflict_of_interest (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  source_id uuid,
  topic text,
  claim_id uuid,
  reason text NOT NULL,
  created_by uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, source_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  CONSTRAINT conflict_of_interest_kind_whole CHECK (CASE kind
    WHEN 'source' THEN source_id IS NOT NULL AND topic IS NULL AND claim_id IS NULL
    WHEN 'topic' THEN topic IS NOT NULL AND source_id IS NULL AND claim_id IS NULL
    WHEN 'claim' THEN claim_id IS NOT NULL AND source_id IS NULL AND topic IS NULL
    ELSE false END)
);
CREATE UNIQUE INDEX conflict_of_interest_once ON conflict_of_interest
  (desk_id, member_id, source_id, topic, claim_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX conflict_of_interest_desk_id_member_id_id_idx ON conflict_of_interest (desk_id, member_id, id);
${deskTable('conflict_of_interest', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
