import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MailServer } from './mail-server.js';
import { Site } from './site.js';

/** The site's address, for every room; and the mail server, where there is one. */
@Global()
@Module({})
export class SiteModule {
  static forRoot(site: Site, mail?: MailServer): DynamicModule {
    const providers = [
      { provide: Site, useValue: site },
      ...(mail === undefined ? [] : [{ provide: MailServer, useValue: mail }]),
    ];
    return { module: SiteModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
