import { Module } from '@nestjs/common';
import { EventQueries } from './app/event-queries.js';
import { HistoryQueries } from './app/history-queries.js';
import { LiveEvents, LiveLimits } from './app/live-events.js';

const providers = [EventQueries, HistoryQueries, LiveEvents, LiveLimits];

@Module({ providers, exports: providers })
export class AuditModule {}
