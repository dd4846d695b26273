import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { pathId } from '#http';
import { notFound } from '#kernel';
import { PublicAddresses } from '#publishing';
import { SourceRecords } from '../../store/source-records.js';
import { asked } from '../asked.js';
import { SourceQuery } from '../dto.js';
import { sendPage } from '../send-page.js';
import { SourcePage } from './source-page.js';

const ON_A_PAGE = 20;

@ApiExcludeController()
@Controller(':desk/sources/:id')
export class SourcePagesController {
  constructor(
    private readonly addresses: PublicAddresses,
    private readonly records: SourceRecords,
  ) {}

  @Get()
  async read(
    @Param('desk') desk: string,
    @Param('id') text: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = pathId(text, 'source');
    const header = await this.records.header(id);
    if (header.desk.slug !== desk) throw notFound('source');
    const { statements, moves, verdicts, carried } = await asked(SourceQuery, request.query);
    const [said, moved, found, printed] = await Promise.all([
      this.records.statements(id, page(statements)),
      this.records.moves(id, page(moves)),
      this.records.verdicts(id, page(verdicts)),
      this.records.carried(id, page(carried)),
    ]);
    const record = { ...header, statements: said, moves: moved, verdicts: found, carried: printed };
    const further = [statements, moves, verdicts, carried].some((cursor) => cursor !== undefined);
    await sendPage(request, reply, createElement(SourcePage, { addresses: this.addresses, record, further }));
  }
}

const page = (cursor: string | undefined) => ({
  limit: ON_A_PAGE,
  ...(cursor === undefined ? {} : { cursor }),
});
