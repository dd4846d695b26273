import { Module } from '@nestjs/common';
import { DisputesModule } from '#disputes';
import { ReviewsModule } from '#reviews';
import { BuildFactCheck } from './app/build-fact-check.js';
import { PublishDesk } from './app/publish-desk.js';
import { PublishDispute } from './app/publish-dispute.js';
import { IndexFactCheck } from './app/index-fact-check.js';
import { PublicationChanges } from './app/publication-changes.js';
import { PublishVerdict } from './app/publish-verdict.js';
import { RefreshPublications } from './app/refresh-publications.js';
import { TellReaders } from './app/tell-readers.js';
import { WithdrawPublication } from './app/withdraw-publication.js';

@Module({
  imports: [DisputesModule, ReviewsModule],
  providers: [
    BuildFactCheck,
    IndexFactCheck,
    PublicationChanges,
    PublishDesk,
    PublishDispute,
    PublishVerdict,
    RefreshPublications,
    TellReaders,
    WithdrawPublication,
  ],
  exports: [PublicationChanges, RefreshPublications],
})
export class PublishingModule {}
