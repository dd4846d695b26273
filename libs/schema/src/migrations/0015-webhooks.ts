import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Whom a desk tells of what it publishes, what they were told, and how they answered. */
export const webhooks = forward(
  'Webhooks1700000000015',
  `
CREATE TABLE webhook (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  url text NOT NULL,
  types text[] NOT NULL,
  description text,
  version integer NOT NULL DEFAULT 1,
  author_id uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  -- Since when no attempt has succeeded, where the last one failed.
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_because text,
  PRIMARY KEY (desk_id, id),
  CONSTRAINT webhook_types_some CHECK (cardinality(types) > 0),
  CONSTRAINT webhook_disabled_says_why CHECK ((disabled_at IS NULL) = (disabled_because IS NULL)),
  CONSTRAINT webhook_disabled_because_known CHECK (disabled_because IN ('by_hand', 'gone', 'given_up'))
);
${deskTable('webhook', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
-- What messages are signed with. In a table of its own, so that nothing that is shown is ever read from beside it.
CREATE TABLE webhook_secret (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  secret bytea NOT NULL,
  created_at timestamptz NOT NULL,
  -- Of one that was replaced.
  signs_until timestamptz,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, webhook_id) REFERENCES webhook (desk_id, id) ON DELETE CASCADE,
  CONSTRAINT webhook_secret_long_enough CHECK (octet_length(secret) BETWEEN 24 AND 64)
);
CREATE INDEX webhook_secret_desk_id_webhook_id_idx ON webhook_secret (desk_id, webhook_id);
${deskTable('webhook_secret', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
-- One message to one webhook: the bytes that each attempt sends, and what became of it.
CREATE TABLE webhook_delivery (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  type text NOT NULL,
  body text NOT NULL,
  status text NOT NULL,
  -- Attempts that failed since it was made, or was last asked for again.
  tries smallint NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  -- Somebody is at it, and is taken for dead after this.
  taken_until timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, webhook_id) REFERENCES webhook (desk_id, id) ON DELETE CASCADE,
  CONSTRAINT webhook_delivery_status_known CHECK (status IN ('pending', 'delivered', 'failed', 'skipped')),
  CONSTRAINT webhook_delivery_pending_is_due CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT webhook_delivery_taken_is_pending CHECK (taken_until IS NULL OR status = 'pending')
);
CREATE INDEX webhook_delivery_desk_id_webhook_id_id_idx ON webhook_delivery (desk_id, webhook_id, id);
CREATE INDEX webhook_delivery_desk_id_webhook_id_status_id_idx ON webhook_delivery (desk_id, webhook_id, status, id);
CREATE INDEX webhook_delivery_desk_id_created_at_idx ON webhook_delivery (desk_id, created_at);
CREATE INDEX webhook_delivery_due_idx ON webhook_delivery (desk_id, webhook_id, next_attempt_at, id) WHERE status = 'pending';
CREATE INDEX webhook_delivery_taken_idx ON webhook_delivery (desk_id, webhook_id) WHERE taken_until IS NOT NULL;
${deskTable('webhook_delivery', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
CREATE TABLE webhook_attempt (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  at timestamptz NOT NULL,
  milliseconds integer NOT NULL,
  -- Of the answer, where there was one.
  status smallint,
  error text,
  answer text,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, delivery_id) REFERENCES webhook_delivery (desk_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_attempt_desk_id_delivery_id_id_idx ON webhook_attempt (desk_id, delivery_id, id);
${deskTable('webhook_attempt', 'SELECT', 'INSERT')}
`,
);
