export {
  type ChangeFollower,
  type ChangeType,
  type PublicationChange,
  PublicationChanges,
} from './app/publication-changes.js';
export { CHANGES_CHANNEL } from './app/tell-readers.js';
export { RefreshPublications } from './app/refresh-publications.js';
export { type ClaimPage, PublicAddresses, SITEMAP_RANGE } from './domain/addresses.js';
export { type ClaimReview, claimReviewOf, scriptJson, truthOf } from './domain/claim-review.js';
export type {
  Claimant,
  Counterclaim,
  DisputeNow,
  FactCheck,
  FactCheckSummary,
  Named,
  PublishedStatement,
  PublishedVersion,
  Read,
} from './domain/document.js';
export { type Facets, type Tags, facetLexemes, tagLexeme } from './domain/facets.js';
export { type SearchFilters, type SearchQuery, searchQuery } from './domain/search.js';
export { type Stemmed, Stems, formsOf, primarySubtag, stemmerOf } from './domain/stems.js';
export { termsOf } from './domain/terms.js';
export { PublishingModule } from './publishing.module.js';
export type { Methodology } from './domain/methodology.js';
export {
  type ClaimTold,
  type NamedSource,
  claimsOf,
  clocksOf,
  firstSaidAt,
  movesOf,
  namedIn,
} from './domain/record.js';
