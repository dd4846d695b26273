import { Module } from '@nestjs/common';
import { EventQueries } from './app/event-queries.js';
import { LiveEvents, LiveLimits } from './app/live-events.js';

const providers = [EventQueries, LiveEvents, LiveLimits];

@Module({ providers, exports: providers })
export class AuditModule {}
