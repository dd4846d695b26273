import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** What the desk has settled on, in the words of `DeskPolicy`: the first version of a desk from before there were any. */
const FIRST_POLICY = {
  secondRead: true,
  signOff: { votes: 1, majority: 1 },
  searchLog: false,
  stepHours: { inbox: 24, queued: 72, researching: 72, second_read: 24, sign_off: 24, approved: 24 },
  dueHours: { low: 240, normal: 120, high: 48, urgent: 8 },
  replyWindowHours: 24,
  escalation: { remindBeforeHours: 4, escalateAfterHours: 8, requeueAfterHours: 24 },
  workingHours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' },
  wipLimit: 10,
  leaseMinutes: 15,
  next: 'due',
  assignment: 'pull',
};

/** Policies, holds, requests for comment, logged searches, clocks, panels, corrections and withdrawals. */
export const workflow = forward(
  'Workflow1700000000009',
  `
-- Immutable versions: a review keeps the one that it started under.
CREATE TABLE desk_policy (
  desk_id uuid NOT NULL REFERENCES desk (id),
  version integer NOT NULL,
  body jsonb NOT NULL,
  author_id uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, version)
);
INSERT INTO desk_policy SELECT id, 1, '${JSON.stringify(FIRST_POLICY)}', NULL, created_at FROM desk;

-- The owner is under row-level security too: for the rows that exist, and until the end of this migration, it is not.
ALTER TABLE review NO FORCE ROW LEVEL SECURITY;
ALTER TABLE review
  ADD policy_version integer NOT NULL DEFAULT 1,
  -- The time of its step. It stands still while the review is held, or waits for a reply.
  ADD step_entered_at timestamptz,
  ADD step_due_at timestamptz,
  ADD clock_paused_at timestamptz,
  -- How often somebody was told that the step is late, and when to tell the next.
  ADD nudges smallint NOT NULL DEFAULT 0,
  ADD next_nudge_at timestamptz,
  -- The day on which it is due, in the desk's time zone: what is due on one day is handed out oldest first.
  ADD due_day date,
  ADD scheduled_at timestamptz,
  ADD scheduled_by uuid,
  ADD merged_into_id uuid,
  ADD withdrawal jsonb,
  -- The verdict that is public now, whatever the work on it has come to since.
  ADD live_verdict_id uuid,
  ADD FOREIGN KEY (desk_id, live_verdict_id) REFERENCES verdict (desk_id, id),
  ADD FOREIGN KEY (desk_id, policy_version) REFERENCES desk_policy (desk_id, version),
  ADD FOREIGN KEY (desk_id, scheduled_by) REFERENCES membership (desk_id, id),
  ADD FOREIGN KEY (desk_id, merged_into_id) REFERENCES review (desk_id, id),
  ADD CONSTRAINT review_schedule_whole CHECK ((scheduled_at IS NULL) = (scheduled_by IS NULL)),
  ADD CONSTRAINT review_merged_whole CHECK ((state = 'merged') = (merged_into_id IS NOT NULL));
ALTER TABLE review ALTER policy_version DROP DEFAULT;
UPDATE review r SET due_day = (r.due_at AT TIME ZONE d.time_zone)::date FROM desk d
  WHERE d.id = r.desk_id AND r.due_at IS NOT NULL;
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
UPDATE review r SET live_verdict_id = (
  SELECT (e.payload ->> 'verdictId')::uuid FROM event e
  WHERE e.desk_id = r.desk_id AND e.review_id = r.id AND e.type = 'review.published' ORDER BY e.seq DESC LIMIT 1);
ALTER TABLE event FORCE ROW LEVEL SECURITY;
ALTER TABLE review FORCE ROW LEVEL SECURITY;
-- Closed only now, since the foreign key was checked by the owner too.
${deskTable('desk_policy', 'SELECT', 'INSERT')}
CREATE INDEX review_next_idx ON review (desk_id, due_day, queued_at, id) WHERE state = 'queued';
DROP INDEX review_due_idx;
CREATE INDEX review_late_idx ON review (desk_id, (LEAST(due_at, step_due_at)), id)
  WHERE state IN ('inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved') AND clock_paused_at IS NULL;
CREATE INDEX review_nudge_idx ON review (desk_id, next_nudge_at) WHERE next_nudge_at IS NOT NULL AND clock_paused_at IS NULL;

-- Work on it stands still, or it must not be published yet. One of each kind at a time.
CREATE TABLE review_hold (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  placed_by uuid NOT NULL,
  placed_at timestamptz NOT NULL,
  lifted_by uuid,
  lifted_at timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, placed_by) REFERENCES membership (desk_id, id),
  FOREIGN KEY (desk_id, lifted_by) REFERENCES membership (desk_id, id),
  CONSTRAINT review_hold_kind_known CHECK (kind IN ('legal', 'safety', 'embargo'))
);
CREATE UNIQUE INDEX review_hold_one_of_a_kind ON review_hold (desk_id, review_id, kind) WHERE lifted_at IS NULL;
${deskTable('review_hold', 'SELECT', 'INSERT', 'UPDATE')}

-- A source was asked to comment.
CREATE TABLE reply_request (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  source_id uuid NOT NULL,
  channel text NOT NULL,
  question text,
  sent_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  outcome text NOT NULL DEFAULT 'awaiting',
  statement_id uuid,
  reason text,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id),
  FOREIGN KEY (desk_id, source_id) REFERENCES source (desk_id, id),
  FOREIGN KEY (desk_id, statement_id) REFERENCES statement (desk_id, id),
  CONSTRAINT reply_request_channel_known CHECK (channel IN ('email', 'phone', 'in_person', 'letter', 'social_media', 'press_office', 'other')),
  CONSTRAINT reply_request_outcome_known CHECK (outcome IN ('awaiting', 'answered', 'declined', 'no_response', 'waived')),
  CONSTRAINT reply_request_in_order CHECK (due_at > sent_at),
  CONSTRAINT reply_request_answer_is_a_statement CHECK ((outcome = 'answered') = (statement_id IS NOT NULL)),
  CONSTRAINT reply_request_waived_says_why CHECK (outcome <> 'waived' OR reason IS NOT NULL),
  CONSTRAINT reply_request_closed_whole CHECK ((outcome = 'awaiting') = (closed_at IS NULL))
);
CREATE INDEX reply_request_desk_id_claim_id_id_idx ON reply_request (desk_id, claim_id, id);
CREATE INDEX reply_request_due_idx ON reply_request (desk_id, due_at) WHERE outcome = 'awaiting';
${deskTable('reply_request', 'SELECT', 'INSERT', 'UPDATE')}

-- Where somebody looked, with which words, and what was not found.
CREATE TABLE search_log (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  place text NOT NULL,
  words text NOT NULL,
  found boolean NOT NULL,
  note text,
  searched_at timestamptz NOT NULL,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, claim_id) REFERENCES claim (desk_id, id)
);
CREATE INDEX search_log_desk_id_claim_id_id_idx ON search_log (desk_id, claim_id, id);
${deskTable('search_log', 'SELECT', 'INSERT')}

-- Statements that the text cites, and, for a verdict that corrects a published one, how and why.
ALTER TABLE draft_revision ADD cites uuid[];
ALTER TABLE verdict
  ADD cites uuid[] NOT NULL DEFAULT '{}',
  ADD correction_class text,
  ADD correction_note text,
  ADD CONSTRAINT verdict_correction_class_known CHECK (
    correction_class IN ('rating_changed', 'substantive', 'clarification', 'update', 'source_lost', 'typo')),
  ADD CONSTRAINT verdict_correction_noted CHECK (correction_note IS NULL OR correction_class IS NOT NULL);

-- A tombstone: it keeps its address and its versions, and is found by nothing.
ALTER TABLE published.claim
  ADD withdrawn_at timestamptz,
  ADD withdrawn_reason text,
  ADD CONSTRAINT claim_withdrawn_says_why CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL));
`,
);
