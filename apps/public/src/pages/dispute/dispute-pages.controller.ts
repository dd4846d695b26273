import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { pathId } from '#http';
import { notFound } from '#kernel';
import { PublicAddresses, namedIn } from '#publishing';
import { DisputeRecords } from '../../store/dispute-records.js';
import { SourceRecords } from '../../store/source-records.js';
import { asked } from '../asked.js';
import { PlacesQuery } from '../dto.js';
import { sendElsewhere, sendPage } from '../send-page.js';
import { hasEmpty, without } from '../tidy.js';
import { DisputePage } from './dispute-page.js';
import { AsOfQuery, todayInUtc } from './dto.js';

@ApiExcludeController()
@Controller(':desk/disputes/:id')
export class DisputePagesController {
  constructor(
    private readonly records: DisputeRecords,
    private readonly sources: SourceRecords,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get()
  async read(
    @Param('desk') desk: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asOf } = await asked(AsOfQuery, request.query);
    const places = await asked(PlacesQuery, request.query);
    const [first, ...others] = await this.records.inDispute(desk, pathId(id, 'dispute'));
    if (first === undefined) throw notFound('dispute');
    if (hasEmpty(request.url)) return sendElsewhere(reply, 303, this.addresses.base + without(request.url));
    const found = [first, ...others] as const;
    const named = found.flatMap(({ document }) => [...namedIn(document).keys()]);
    const page = createElement(DisputePage, {
      addresses: this.addresses,
      found,
      onRecord: await this.sources.having([...new Set(named)]),
      ...(asOf ? { asOf } : {}),
      today: todayInUtc(),
      places,
    });
    const changed = Math.max(...found.map(({ modifiedAt }) => modifiedAt.getTime()));
    await sendPage(request, reply, page, new Date(changed));
  }
}
