import { Module } from '@nestjs/common';
import { DisputesModule } from '#disputes';
import { InsightQueries } from './app/insight-queries.js';
import { KeepSteps } from './app/keep-steps.js';
import { SideQueries } from './app/side-queries.js';
import { SourceRecords } from './app/source-record.js';

@Module({
  imports: [DisputesModule],
  providers: [InsightQueries, KeepSteps, SideQueries, SourceRecords],
  exports: [InsightQueries, SourceRecords],
})
export class InsightModule {}
