import { Module } from '@nestjs/common';
import { ClaimsModule } from '#claims';
import { SourcesModule } from '#sources';
import { DisputeLinks } from './app/dispute-links.js';
import { DisputeQueries } from './app/dispute-queries.js';
import { DisputeRecords } from './app/dispute-records.js';
import { FollowDispute, FollowOwnWork } from './app/follow-disputes.js';
import { KeepStates } from './app/keep-states.js';
import { ChangeDispute, DisputeSteps, RecordDispute } from './app/record-dispute.js';
import { LinkStatements, RecordStatement, ReviseStatement, VoidStatement } from './app/record-statement.js';
import { StatementQueries } from './app/statement-queries.js';
import { StatementSteps } from './app/statement-steps.js';
import { TranslateStatement, VoidTranslation } from './app/translate-statement.js';
import { TranslationQueries } from './app/translation-queries.js';
import { VerifyStates } from './app/verify-states.js';

const providers = [
  ChangeDispute,
  DisputeLinks,
  DisputeQueries,
  DisputeRecords,
  DisputeSteps,
  FollowDispute,
  FollowOwnWork,
  KeepStates,
  LinkStatements,
  RecordDispute,
  RecordStatement,
  ReviseStatement,
  StatementQueries,
  StatementSteps,
  TranslateStatement,
  TranslationQueries,
  VerifyStates,
  VoidStatement,
  VoidTranslation,
];

@Module({ imports: [SourcesModule, ClaimsModule], providers, exports: providers })
export class DisputesModule {}
