import { Module } from '@nestjs/common';
import { DisputesModule } from '#disputes';
import { InsightQueries } from './app/insight-queries.js';
import { KeepSteps } from './app/keep-steps.js';
import { SideQueries } from './app/side-queries.js';

@Module({
  imports: [DisputesModule],
  providers: [InsightQueries, KeepSteps, SideQueries],
  exports: [InsightQueries],
})
export class InsightModule {}
