import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { Pool } from 'pg';
import { RequestValidation } from '#http';
import { PublicAddresses } from '#publishing';
import { type Site, SiteModule } from '#settings';
import { FeedPages } from './feeds/feed-pages.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { SitemapsController } from './feeds/sitemaps.controller.js';
import { ClaimsSearch } from './google/claims-search.js';
import { GoogleController } from './google/google.controller.js';
import { MeedanController } from './meedan/meedan.controller.js';
import { ClaimsController } from './native/claims.controller.js';
import { LinkedReviews } from './native/linked-reviews.js';
import { PublicDatabase } from './store/public-database.js';
import { PublicationOrder } from './store/publication-order.js';
import { Publications } from './store/publications.js';
import { PublishedClaims } from './store/published-claims.js';
import { Publishers } from './store/publishers.js';

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
        GoogleController,
        MeedanController,
        FeedsController,
        SitemapsController,
      ],
      providers: [
        { provide: Pool, useValue: pool },
        { provide: PublicAddresses, useValue: new PublicAddresses(site.baseUrl) },
        PublicDatabase,
        PublishedClaims,
        Publications,
        PublicationOrder,
        Publishers,
        LinkedReviews,
        ClaimsSearch,
        FeedPages,
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
