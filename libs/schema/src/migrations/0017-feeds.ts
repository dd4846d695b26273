import { forward } from './forward.js';

/**
 * Publications in their order, of a desk and of all, for what gives out all of them and for who skips many; and what a
 * desk withdrew, for its feed.
 */
export const feeds = forward(
  'Feeds1700000000017',
  `
CREATE INDEX claim_desk_id_published_idx ON published.claim (desk_id, published_at_position, language)
  WHERE withdrawn_at IS NULL;
CREATE INDEX claim_published_idx ON published.claim (published_at_position, language, updated_at)
  WHERE withdrawn_at IS NULL;
CREATE INDEX claim_desk_id_withdrawn_idx ON published.claim (desk_id, withdrawn_at) WHERE withdrawn_at IS NOT NULL;
`,
);
