export {
  type ChangeFollower,
  type ChangeType,
  type PublicationChange,
  PublicationChanges,
} from './app/publication-changes.js';
export { RefreshPublications } from './app/refresh-publications.js';
export { PublicAddresses } from './domain/addresses.js';
export { type ClaimReview, claimReviewOf, scriptJson, truthOf } from './domain/claim-review.js';
export type {
  DisputeNow,
  FactCheck,
  FactCheckSummary,
  Named,
  PublishedStatement,
  PublishedVersion,
  Read,
} from './domain/document.js';
export { type SearchFilters, type SearchQuery, facetLexemes, searchQuery } from './domain/search.js';
export { PublishingModule } from './publishing.module.js';
export type { Methodology } from './domain/methodology.js';
export { type ClaimTold, type NamedSource, claimsOf, clocksOf, movesOf, namedIn } from './domain/record.js';
