import { forward } from './forward.js';

/** Policies say whether names of signers are shown: until a desk says so, they are not. */
export const signers = forward(
  'Signers1700000000019',
  `
-- The owner is under row-level security too.
ALTER TABLE desk_policy NO FORCE ROW LEVEL SECURITY;
UPDATE desk_policy SET body = body || '{"showSigners": false}';
ALTER TABLE desk_policy FORCE ROW LEVEL SECURITY;
`,
);
