import { Module } from '@nestjs/common';
import { SourcesModule } from '#sources';
import { ChangeClaim, VoidClaim } from './app/change-claim.js';
import { ConfirmClaimLink, DismissClaimLink, LinkClaims, VoidClaimLink } from './app/change-claim-link.js';
import { ClaimLinkQueries } from './app/claim-link-queries.js';
import { ClaimLinkSteps } from './app/claim-link-steps.js';
import { ClaimQueries } from './app/claim-queries.js';
import { ClaimSteps } from './app/claim-steps.js';
import { RecordClaim } from './app/record-claim.js';

const providers = [
  ChangeClaim,
  ClaimLinkQueries,
  ClaimLinkSteps,
  ClaimQueries,
  ClaimSteps,
  ConfirmClaimLink,
  DismissClaimLink,
  LinkClaims,
  RecordClaim,
  VoidClaim,
  VoidClaimLink,
];

@Module({ imports: [SourcesModule], providers, exports: providers })
export class ClaimsModule {}
