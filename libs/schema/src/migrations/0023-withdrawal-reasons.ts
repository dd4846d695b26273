import { forward } from './forward.js';

/** Each withdrawal keeps its own public reason, whatever becomes of the fact-check after it. */
export const withdrawalReasons = forward(
  'WithdrawalReasons1700000000023',
  `
ALTER TABLE published.change
  ADD reason text,
  ADD CONSTRAINT change_reason_of_withdrawal CHECK (reason IS NULL OR type = 'withdrawn');

-- The owner is under row-level security too.
ALTER TABLE published.claim NO FORCE ROW LEVEL SECURITY;
ALTER TABLE published.change NO FORCE ROW LEVEL SECURITY;
UPDATE published.change ch SET reason = c.withdrawn_reason
FROM published.claim c
WHERE ch.type = 'withdrawn' AND c.desk_id = ch.desk_id AND c.claim_id = ch.claim_id
  AND c.withdrawn_reason IS NOT NULL
  AND ch.position = (SELECT max(position) FROM published.change last
    WHERE last.desk_id = ch.desk_id AND last.claim_id = ch.claim_id AND last.type = 'withdrawn');
ALTER TABLE published.claim FORCE ROW LEVEL SECURITY;
ALTER TABLE published.change FORCE ROW LEVEL SECURITY;
`,
);
