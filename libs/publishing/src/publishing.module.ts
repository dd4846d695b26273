import { Module } from '@nestjs/common';
import { DisputesModule } from '#disputes';
import { ReviewsModule } from '#reviews';
import { BuildFactCheck } from './app/build-fact-check.js';
import { PublishDispute } from './app/publish-dispute.js';
import { PublicationChanges } from './app/publication-changes.js';
import { PublishVerdict } from './app/publish-verdict.js';
import { WithdrawPublication } from './app/withdraw-publication.js';

@Module({
  imports: [DisputesModule, ReviewsModule],
  providers: [BuildFactCheck, PublicationChanges, PublishDispute, PublishVerdict, WithdrawPublication],
  exports: [PublicationChanges],
})
export class PublishingModule {}
