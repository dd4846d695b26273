import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Site } from './site.js';

/** The site's address, for every room. */
@Global()
@Module({})
export class SiteModule {
  static forRoot(site: Site): DynamicModule {
    return { module: SiteModule, providers: [{ provide: Site, useValue: site }], exports: [Site] };
  }
}
