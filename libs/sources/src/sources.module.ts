import { Module } from '@nestjs/common';
import { ChangeSource, MergeSource } from './app/change-source.js';
import { RecordSource, RecordTenure } from './app/record-source.js';
import { SourceQueries } from './app/source-queries.js';
import { SourceSteps } from './app/source-steps.js';

const providers = [ChangeSource, MergeSource, RecordSource, RecordTenure, SourceQueries, SourceSteps];

@Module({ providers, exports: providers })
export class SourcesModule {}
