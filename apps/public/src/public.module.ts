import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { Pool } from 'pg';
import { RequestValidation } from '#http';
import { PublicAddresses } from '#publishing';
import { type Site, SiteModule } from '#settings';
import { CardsController } from './embeds/cards.controller.js';
import { OembedController } from './embeds/oembed.controller.js';
import { FeedPages } from './feeds/feed-pages.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { SitemapsController } from './feeds/sitemaps.controller.js';
import { ClaimsSearch } from './google/claims-search.js';
import { GoogleController } from './google/google.controller.js';
import { McpController } from './mcp/mcp.controller.js';
import { PublishedTools } from './mcp/tools.js';
import { MeedanController } from './meedan/meedan.controller.js';
import { ClaimsController } from './native/claims.controller.js';
import { DisputesController } from './native/disputes.controller.js';
import { ExportController } from './native/export.controller.js';
import { LinkedReviews } from './native/linked-reviews.js';
import { SourcesController } from './native/sources.controller.js';
import { OutletErrors } from './outlet-errors.js';
import { ClaimPagesController } from './pages/claim/claim-pages.controller.js';
import { DeskPagesController } from './pages/desk/desk-pages.controller.js';
import { DisputePagesController } from './pages/dispute/dispute-pages.controller.js';
import { ImagesController } from './pages/images/images.controller.js';
import { Pictures } from './pages/images/pictures.js';
import { SourcePagesController } from './pages/source/source-pages.controller.js';
import { PageErrors } from './pages/page-errors.js';
import { StyleController } from './pages/style.controller.js';
import { ChangeWaits } from './store/change-waits.js';
import { Corrections } from './store/corrections.js';
import { DisputeRecords } from './store/dispute-records.js';
import { Exports } from './store/exports.js';
import { Facets } from './store/facets.js';
import { PublicDatabase } from './store/public-database.js';
import { PublicationOrder } from './store/publication-order.js';
import { Publications } from './store/publications.js';
import { PublishedClaims } from './store/published-claims.js';
import { Publishers } from './store/publishers.js';
import { SourceRecords } from './store/source-records.js';

/** What is published, read from the database. */
const STORE = [
  PublicDatabase,
  PublishedClaims,
  Publications,
  PublicationOrder,
  ChangeWaits,
  DisputeRecords,
  SourceRecords,
  Exports,
  Publishers,
  Corrections,
  Facets,
];

const NATIVE = [ClaimsController, DisputesController, SourcesController, ExportController];
const COMPATIBLE = [GoogleController, MeedanController];
const FEEDS = [FeedsController, SitemapsController];
const EMBEDS = [CardsController, OembedController];
/** A route of anybody's desk would answer for those before it, so they come last. */
const PAGES = [
  StyleController,
  ImagesController,
  ClaimPagesController,
  DisputePagesController,
  SourcePagesController,
  DeskPagesController,
];

/** Readers need no account, so there is no guard: the database's role is what keeps everything else from them. */
@Module({})
export class PublicModule implements OnApplicationShutdown {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  static forRoot(pool: Pool, site: Site): DynamicModule {
    return {
      module: PublicModule,
      imports: [SiteModule.forRoot(site)],
      controllers: [...NATIVE, ...COMPATIBLE, ...FEEDS, ...EMBEDS, McpController, ...PAGES],
      providers: [
        { provide: Pool, useValue: pool },
        { provide: PublicAddresses, useValue: new PublicAddresses(site.baseUrl) },
        ...STORE,
        LinkedReviews,
        ClaimsSearch,
        FeedPages,
        PublishedTools,
        Pictures,
        PageErrors,
        OutletErrors,
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
