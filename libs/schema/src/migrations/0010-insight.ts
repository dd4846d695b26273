import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/**
 * When each review came into each state and left it. A migration sees no reviews, so those that are there get their first
 * step when they next move; what they did before is not known.
 */
export const insight = forward(
  'Insight1700000000010',
  `
CREATE TABLE review_step (
  desk_id uuid NOT NULL REFERENCES desk (id),
  review_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  round integer NOT NULL,
  -- Whose review it was when it came into the state.
  member_id uuid,
  entered_at timestamptz NOT NULL,
  left_at timestamptz,
  PRIMARY KEY (desk_id, review_id, number),
  FOREIGN KEY (desk_id, review_id) REFERENCES review (desk_id, id),
  FOREIGN KEY (desk_id, member_id) REFERENCES membership (desk_id, id)
);
CREATE INDEX review_step_open_idx ON review_step (desk_id, review_id) INCLUDE (entered_at) WHERE left_at IS NULL;
CREATE INDEX review_step_left_idx ON review_step (desk_id, state, left_at) INCLUDE (review_id, entered_at);
CREATE INDEX review_step_approved_idx ON review_step (desk_id, entered_at) INCLUDE (review_id) WHERE state = 'approved';
${deskTable('review_step', 'SELECT', 'INSERT', 'UPDATE')}

-- Who did what in a period, and why work was turned down or given back: the few types of event that are counted.
CREATE INDEX event_counted_idx ON event (desk_id, type, at) INCLUDE (actor_id) WHERE type IN ('review.proposed', 'review.passed',
  'review.declined', 'review.released');
`,
);
