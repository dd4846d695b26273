import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { PublicAddresses } from '#publishing';
import { send } from '../caching.js';
import { json, linkNext } from './answering.js';
import { ChangesQuery, PublishedQuery, VersionQuery } from './dto.js';
import { CHANGES_EXAMPLE, DOCUMENT_EXAMPLE, LIST_EXAMPLE } from './examples.js';
import { PublishedClaims } from '../store/published-claims.js';

@ApiTags('Published claims')
@Controller('api/public/v1')
export class ClaimsController {
  constructor(
    private readonly claims: PublishedClaims,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get('claims')
  @ApiOperation({ summary: 'Published claims, newest first' })
  @ApiOkResponse({
    description: 'A page, and the cursor of the next one',
    ...json('FactCheckPage', LIST_EXAMPLE),
  })
  async list(
    @Query() { limit, cursor, ...question }: PublishedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { nextCursor, ...answer } = await this.claims.list(limit, question, cursor);
    if (nextCursor !== undefined)
      linkNext(reply, `${this.addresses.native}/claims`, { ...question, limit, cursor: nextCursor });
    send(request, reply, answer);
  }

  @Get('claims/:slug')
  @ApiOperation({
    summary: 'One fact-check: claim, claimant, statements, counterclaims, dispute, verdict, evidence',
  })
  @ApiOkResponse({
    description: 'The document, and the dispute as it stands now',
    ...json('FactCheck', DOCUMENT_EXAMPLE),
  })
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
    if ('reason' in stored)
      throw new DomainError('gone', 'claim.withdrawn', `This fact-check was withdrawn: ${stored.reason}`, {
        current: stored,
      });
    // A version never changes, but it may be withdrawn: so no cache keeps it longer than the live one.
    send(request, reply, stored);
  }

  @Get('changes')
  @ApiOperation({ summary: 'What changed after a position, in commit order and without gaps' })
  @ApiOkResponse({
    description: 'Ask again after the position of the last one',
    ...json('Changes', CHANGES_EXAMPLE),
  })
  async changes(
    @Query() { after, limit }: ChangesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const data = await this.claims.changes(after, limit);
    const last = data.at(-1);
    const position = last?.position ?? after;
    // Whoever got a full page has more to come, or learns from the next one that it has it all.
    if (data.length === limit)
      linkNext(reply, `${this.addresses.native}/changes`, { after: position, limit });
    // What is behind in the sequence never changes, so where it begins and ends says what is in it.
    const answer = {
      body: JSON.stringify({ data, position }),
      etag: `"${after}-${position}-${last?.at.getTime() ?? 0}"`,
      ...(last && { modifiedAt: last.at }),
    };
    send(request, reply, answer, 'asked');
  }
}
