import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { Site } from '#settings';
import { sendFresh, sendStored } from './caching.js';
import { ChangesQuery, PublishedQuery, VersionQuery } from './dto.js';
import { CHANGES_EXAMPLE, DOCUMENT_EXAMPLE, LIST_EXAMPLE } from './examples.js';
import { PublishedClaims } from './published-claims.js';

const json = (example: object) => ({
  content: { 'application/json': { schema: { type: 'object' as const }, example } },
});

@ApiTags('Published claims')
@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: PublishedClaims,
    private readonly site: Site,
  ) {}

  @Get('claims')
  @ApiOperation({ summary: 'Published claims, newest first' })
  @ApiOkResponse({ description: 'A page, and the cursor of the next one', ...json(LIST_EXAMPLE) })
  async list(
    @Query() { limit, cursor, ...filters }: PublishedQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body, nextCursor } = await this.claims.list(limit, filters, cursor);
    if (nextCursor !== undefined)
      void reply.header('Link', `<${this.next(limit, filters, nextCursor)}>; rel="next"`);
    sendFresh(reply, body);
  }

  @Get('claims/:slug')
  @ApiOperation({
    summary: 'One fact-check: claim, claimant, statements, counterclaims, dispute, verdict, evidence',
  })
  @ApiOkResponse({ description: 'The document, and the dispute as it stands now', ...json(DOCUMENT_EXAMPLE) })
  async read(
    @Param('slug') slug: string,
    @Query() { version }: VersionQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await (version === undefined
      ? this.claims.live(slug)
      : this.claims.version(slug, version));
    if (stored === undefined)
      throw new DomainError('not_found', 'claim.not_found', 'Nothing is published under this address.');
    sendStored(request, reply, stored, version !== undefined);
  }

  @Get('changes')
  @ApiOperation({ summary: 'What changed after a position, in commit order and without gaps' })
  @ApiOkResponse({ description: 'Ask again after the position of the last one', ...json(CHANGES_EXAMPLE) })
  async changes(@Query() { after, limit }: ChangesQuery, @Res() reply: FastifyReply): Promise<void> {
    const data = await this.claims.changes(after, limit);
    void reply.header('Cache-Control', 'no-cache').send({ data, position: data.at(-1)?.position ?? after });
  }

  /** From configuration, never from the Host header. */
  private next(limit: number, filters: object, cursor: string): string {
    const given = Object.entries({ ...filters, limit, cursor }).filter(([, value]) => value !== undefined);
    const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
    return `${this.site.baseUrl}/api/public/v1/claims?${query.toString()}`;
  }
}
