import { Module } from '@nestjs/common';
import { EventQueries } from './app/event-queries.js';
import { FollowedChanges } from './app/followed-changes.js';
import { HistoryQueries } from './app/history-queries.js';
import { LiveEvents, LiveLimits } from './app/live-events.js';

const providers = [EventQueries, FollowedChanges, HistoryQueries, LiveEvents, LiveLimits];

@Module({ providers, exports: providers })
export class AuditModule {}
