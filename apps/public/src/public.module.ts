import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { Pool } from 'pg';
import { RequestValidation } from '#http';
import { PublicAddresses } from '#publishing';
import { type Site, SiteModule } from '#settings';
import { ClaimsController } from './native/claims.controller.js';
import { DisputesController } from './native/disputes.controller.js';
import { ExportController } from './native/export.controller.js';
import { SourcesController } from './native/sources.controller.js';
import { DisputeRecords } from './store/dispute-records.js';
import { Exports } from './store/exports.js';
import { Publications } from './store/publications.js';
import { PublishedClaims } from './store/published-claims.js';
import { SourceRecords } from './store/source-records.js';

/** Readers need no account, so there is no guard: the database's role is what keeps everything else from them. */
@Module({})
export class PublicModule implements OnApplicationShutdown {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  static forRoot(pool: Pool, site: Site): DynamicModule {
    return {
      module: PublicModule,
      imports: [SiteModule.forRoot(site)],
      controllers: [ClaimsController, DisputesController, SourcesController, ExportController],
      providers: [
        { provide: Pool, useValue: pool },
        { provide: PublicAddresses, useValue: new PublicAddresses(site.baseUrl) },
        PublishedClaims,
        Publications,
        DisputeRecords,
        SourceRecords,
        Exports,
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
