import { Module } from '@nestjs/common';
import { ClaimsModule } from '#claims';
import { DisputesModule } from '#disputes';
import { SourcesModule } from '#sources';
import { ImportCase } from './app/import-case.js';
import { ImportQueries } from './app/import-queries.js';

const providers = [ImportCase, ImportQueries];

@Module({ imports: [SourcesModule, ClaimsModule, DisputesModule], providers, exports: providers })
export class IntakeModule {}
