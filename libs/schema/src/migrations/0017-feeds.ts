import { forward } from './forward.js';

/** A desk's publications in their order, for what gives out all of them; and what it withdrew, for its feed. */
export const feeds = forward(
  'Feeds1700000000017',
  `
CREATE INDEX claim_desk_id_published_idx ON published.claim (desk_id, published_at_position, language)
  WHERE withdrawn_at IS NULL;
CREATE INDEX claim_desk_id_withdrawn_idx ON published.claim (desk_id, withdrawn_at) WHERE withdrawn_at IS NOT NULL;
`,
);
