export { ClaimLinkSteps, type NewClaimLink } from './app/claim-link-steps.js';
export { LinkClaims } from './app/change-claim-link.js';
export { ChangeClaim } from './app/change-claim.js';
export { ClaimSteps, type NewClaim } from './app/claim-steps.js';
export { CLAIM_COLUMNS, type ClaimView } from './app/claim-views.js';
export { RecordClaim } from './app/record-claim.js';
export { ClaimsModule } from './claims.module.js';
export { type Dismissal, LINK_KINDS, type LinkKind, type LinkStatus } from './domain/claim-link.js';
