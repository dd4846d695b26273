import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAddresses } from '#publishing';
import { CACHE, digest, matches, send } from '../caching.js';
import { Exports } from '../store/exports.js';
import { json, madeOf } from './answering.js';
import { ExportQuery, NoQuery } from './dto.js';
import { DOCUMENT_EXAMPLE } from './examples.js';
import { MANIFEST_EXAMPLE } from './record-examples.js';

/** A client that takes nothing for so long, in milliseconds, is gone. */
const STALLED_MS = 60_000;

@ApiTags('Export')
@Controller('api/public/v1')
export class ExportController {
  /** Part of every ETag: the documents have addresses in them. */
  private readonly seal: string;

  constructor(
    private readonly exports: Exports,
    private readonly addresses: PublicAddresses,
  ) {
    this.seal = digest(addresses.native).slice(0, 8);
  }

  @Get('export')
  @ApiOperation({ summary: 'What an export has in it, and the position at which the changes go on' })
  @ApiOkResponse({
    description: 'Of the last position',
    ...json('ExportManifest', MANIFEST_EXAMPLE),
  })
  async manifest(
    @Query() _query: NoQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, madeOf(await this.exports.manifest()), 'asked');
  }

  @Get('export.ndjson')
  @ApiOperation({
    summary: 'Everything that was live at a position, a document on each line, by first publication',
  })
  @ApiOkResponse({
    description: 'The same bytes whenever it is read. `X-Change-Position` says of which position',
    content: {
      'application/x-ndjson': {
        schema: { $ref: '#/components/schemas/FactCheck' },
        example: DOCUMENT_EXAMPLE,
      },
    },
  })
  async read(
    @Query() { at }: ExportQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const position = await this.exports.position(at);
    const etag = `"${position}-${this.seal}"`;
    void reply.headers({
      ETag: etag,
      'Cache-Control': CACHE.asked,
      'X-Change-Position': String(position),
      'Content-Location': `${this.addresses.native}/export.ndjson?at=${position}`,
    });
    if (matches(request.headers['if-none-match'], etag)) return void reply.status(304).send();
    const manifest = this.exports.known(position);
    void reply.headers({
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': `attachment; filename="fact-checks-${position}.ndjson"`,
      ...(manifest && {
        'Content-Length': String(manifest.bytes),
        'Repr-Digest': `sha-256=:${Buffer.from(manifest.sha256, 'hex').toString('base64')}:`,
      }),
    });
    reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
    const lines = request.method === 'HEAD' ? [] : this.exports.lines(position);
    void reply.send(Readable.from(lines, { objectMode: false }));
  }
}
