import { Module } from '@nestjs/common';
import { PublishingModule } from '#publishing';
import { FollowChanges } from './app/follow-changes.js';
import { PurgeCaches } from './jobs/purge-caches.js';

@Module({ imports: [PublishingModule], providers: [FollowChanges, PurgeCaches] })
export class CachesModule {}
