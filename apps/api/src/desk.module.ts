import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AuditModule } from '#audit';
import { ClaimsModule } from '#claims';
import { DisputesModule } from '#disputes';
import { IdentityModule } from '#identity';
import { InsightModule } from '#insight';
import { IntakeModule } from '#intake';
import { PersistenceModule } from '#persistence';
import { PublishingModule } from '#publishing';
import { ReviewsModule } from '#reviews';
import { type Site, SiteModule } from '#settings';
import { SourcesModule } from '#sources';

const rooms = [
  IdentityModule,
  SourcesModule,
  ClaimsModule,
  DisputesModule,
  ReviewsModule,
  PublishingModule,
  IntakeModule,
  AuditModule,
  InsightModule,
];

/** All rooms of the desk, without HTTP: what the API and the command line share. */
@Module({})
export class DeskModule {
  static forRoot(dataSource: DataSource, site: Site): DynamicModule {
    return {
      module: DeskModule,
      imports: [PersistenceModule.forRoot(dataSource), SiteModule.forRoot(site), ...rooms],
      exports: rooms,
    };
  }
}
