import { Module } from '@nestjs/common';
import { EventQueries } from './app/event-queries.js';

@Module({ providers: [EventQueries], exports: [EventQueries] })
export class AuditModule {}
