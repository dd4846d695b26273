import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AuditModule } from '#audit';
import { CachesModule } from '#caches';
import { CapturesModule } from '#captures';
import { ClaimsModule } from '#claims';
import { DisputesModule } from '#disputes';
import { IdentityModule } from '#identity';
import { InsightModule } from '#insight';
import { IntakeModule } from '#intake';
import { JobsModule } from '#jobs';
import { MatchingModule } from '#matching';
import { NotificationsModule } from '#notifications';
import { PersistenceModule } from '#persistence';
import { PublishingModule } from '#publishing';
import { ReviewsModule } from '#reviews';
import { type Settings, SettingsModule, type Site, SiteModule, mailServerOf } from '#settings';
import { SourcesModule } from '#sources';
import { WebhooksModule } from '#webhooks';

const rooms = [
  IdentityModule,
  SourcesModule,
  ClaimsModule,
  CapturesModule,
  DisputesModule,
  ReviewsModule,
  PublishingModule,
  IntakeModule,
  AuditModule,
  NotificationsModule,
  InsightModule,
  MatchingModule,
  WebhooksModule,
  CachesModule,
];

/** All rooms of the desk, without HTTP: what the API and the command line share. */
@Module({})
export class DeskModule {
  static forRoot(dataSource: DataSource, site: Site, settings: Settings): DynamicModule {
    return {
      module: DeskModule,
      imports: [
        PersistenceModule.forRoot(dataSource),
        SiteModule.forRoot(site, mailServerOf(settings)),
        SettingsModule.forRoot(settings),
        JobsModule,
        ...rooms,
      ],
      exports: rooms,
    };
  }
}
