import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { PublicAddresses, namedIn } from '#publishing';
import { VersionQuery } from '../../native/dto.js';
import { DisputeRecords } from '../../store/dispute-records.js';
import { Publications, notPublished } from '../../store/publications.js';
import { SourceRecords } from '../../store/source-records.js';
import { asked } from '../asked.js';
import { PlacesQuery } from '../dto.js';
import { sendPage } from '../send-page.js';
import { ClaimPage } from './claim-page.js';

@ApiExcludeController()
@Controller(':desk/claims/:slug')
export class ClaimPagesController {
  constructor(
    private readonly publications: Publications,
    private readonly records: DisputeRecords,
    private readonly sources: SourceRecords,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get()
  async read(
    @Param('desk') desk: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version } = await asked(VersionQuery, request.query);
    const places = await asked(PlacesQuery, request.query);
    const { document, modifiedAt, old } = await this.publications.shown(slug, version);
    // A slug is one desk's: under another's name, nothing is published.
    if (document.desk.slug !== desk) throw notPublished();
    const [record, onRecord, before, newerAt] = await Promise.all([
      this.records.ofVersion(slug, document.version),
      this.sources.having([
        ...namedIn(document).keys(),
        ...document.replyRequests.map(({ source }) => source.id),
      ]),
      document.version > 1 ? this.publications.version(slug, document.version - 1) : undefined,
      old ? undefined : this.records.newerAt(slug),
    ]);
    const page = createElement(ClaimPage, {
      addresses: this.addresses,
      document,
      record,
      onRecord,
      before: before?.document,
      old,
      newerAt,
      places,
    });
    await sendPage(request, reply, page, modifiedAt);
  }
}
