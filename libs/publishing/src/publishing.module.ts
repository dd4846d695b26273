import { Module } from '@nestjs/common';
import { DisputesModule } from '#disputes';
import { ReviewsModule } from '#reviews';
import { BuildFactCheck } from './app/build-fact-check.js';
import { PublishDispute } from './app/publish-dispute.js';
import { PublishVerdict } from './app/publish-verdict.js';
import { WithdrawPublication } from './app/withdraw-publication.js';

@Module({
  imports: [DisputesModule, ReviewsModule],
  providers: [BuildFactCheck, PublishDispute, PublishVerdict, WithdrawPublication],
})
export class PublishingModule {}
