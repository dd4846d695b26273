import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { Pool } from 'pg';
import { RequestValidation } from '#http';
import { PublicAddresses } from '#publishing';
import { type Site, SiteModule } from '#settings';
import { ClaimsController } from './native/claims.controller.js';
import { ClaimPagesController } from './pages/claim/claim-pages.controller.js';
import { DisputePagesController } from './pages/dispute/dispute-pages.controller.js';
import { ImagesController } from './pages/images/images.controller.js';
import { Pictures } from './pages/images/pictures.js';
import { StyleController } from './pages/style.controller.js';
import { DisputeRecords } from './store/dispute-records.js';
import { Publications } from './store/publications.js';
import { PublishedClaims } from './store/published-claims.js';
import { Publishers } from './store/publishers.js';
import { SourceRecords } from './store/source-records.js';

/** Readers need no account, so there is no guard: the database's role is what keeps everything else from them. */
@Module({})
export class PublicModule implements OnApplicationShutdown {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  static forRoot(pool: Pool, site: Site): DynamicModule {
    return {
      module: PublicModule,
      imports: [SiteModule.forRoot(site)],
      controllers: [
        ClaimsController,
        StyleController,
        ClaimPagesController,
        DisputePagesController,
        ImagesController,
      ],
      providers: [
        { provide: Pool, useValue: pool },
        { provide: PublicAddresses, useValue: new PublicAddresses(site.baseUrl) },
        PublishedClaims,
        Publications,
        DisputeRecords,
        SourceRecords,
        Publishers,
        Pictures,
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
