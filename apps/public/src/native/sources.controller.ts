import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page, PageRequest } from '#kernel';
import { PublicAddresses } from '#publishing';
import { send } from '../caching.js';
import { SourceRecords } from '../store/source-records.js';
import { json, linkNext, madeOf } from './answering.js';
import { FirstPagesQuery, MovesQuery, SourcePageQuery, VerdictsQuery } from './dto.js';
import { LIST_EXAMPLE } from './examples.js';
import { SOURCE_EXAMPLE } from './record-examples.js';

@ApiTags('Sources')
@Controller('api/public/v1/sources/:id')
export class SourcesController {
  constructor(
    private readonly sources: SourceRecords,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The public record of a source, with the first page of each list' })
  @ApiOkResponse({
    description: 'The lists go on at /statements, /moves, /verdicts and /carried, with their cursors',
    ...json('Source', SOURCE_EXAMPLE),
  })
  async read(
    @Param('id') id: string,
    @Query() { limit }: FirstPagesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, madeOf(await this.sources.of(id, limit)));
  }

  @Get('statements')
  @ApiOperation({ summary: 'What the source said, or what was said for it, newest first' })
  @ApiOkResponse({
    description: 'A page, and the cursor of the next one',
    ...json('SourceStatementPage', SOURCE_EXAMPLE.statements),
  })
  async statements(
    @Param('id') id: string,
    @Query() query: SourcePageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.sendPage(request, reply, `${id}/statements`, query, await this.sources.statements(id, query));
  }

  @Get('moves')
  @ApiOperation({ summary: 'How the source moved from position to position, newest first' })
  @ApiOkResponse({
    description: 'A page, and the cursor of the next one',
    ...json('SourceMovePage', SOURCE_EXAMPLE.moves),
  })
  async moves(
    @Param('id') id: string,
    @Query() query: MovesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.sendPage(request, reply, `${id}/moves`, query, await this.sources.moves(id, query));
  }

  @Get('verdicts')
  @ApiOperation({ summary: 'The fact-checks of what the source was the first to claim, newest first' })
  @ApiOkResponse({
    description: 'A page, and the cursor of the next one',
    ...json('FactCheckPage', LIST_EXAMPLE),
  })
  async verdicts(
    @Param('id') id: string,
    @Query() query: VerdictsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.sendPage(request, reply, `${id}/verdicts`, query, await this.sources.verdicts(id, query));
  }

  @Get('carried')
  @ApiOperation({ summary: 'What was said in the source, where it is an outlet, newest first' })
  @ApiOkResponse({
    description: 'A page, and the cursor of the next one',
    ...json('SourceStatementPage', SOURCE_EXAMPLE.statements),
  })
  async carried(
    @Param('id') id: string,
    @Query() query: SourcePageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.sendPage(request, reply, `${id}/carried`, query, await this.sources.carried(id, query));
  }

  private sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
    query: PageRequest,
    page: Page<object>,
  ): void {
    const { nextCursor } = page;
    if (nextCursor !== undefined)
      linkNext(reply, `${this.addresses.native}/sources/${path}`, { ...query, cursor: nextCursor });
    send(request, reply, madeOf(page));
  }
}
