import { forward } from './forward.js';

/** Search by what words mean in their language, and lists by when claims were made. The words are put in by `RefreshPublications`. */
export const search = forward(
  'Search1700000000016',
  `
-- The languages in which something was ever published and PostgreSQL has a stemmer. It names no desk, and has no row to hide.
CREATE TABLE published.search_language (language text PRIMARY KEY, dictionary text NOT NULL);
GRANT SELECT, INSERT ON published.search_language TO counterclaim_app;
GRANT SELECT ON published.search_language TO counterclaim_public;

-- The few that were first said after they were published: by statements that came later.
CREATE INDEX claim_said_later_idx ON published.claim (claimed_at) WHERE claimed_at > first_published_at;

-- Lists look through the words of a thousand claims at a time. Kept with their rows, they cost no lookup each.
ALTER TABLE published.claim SET (toast_tuple_target = 8160);
`,
);
