import { Controller, Get, NotAcceptableException, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { PublicAddresses } from '#publishing';
import { send } from '../caching.js';
import { ChangeWaits } from '../store/change-waits.js';
import { PublishedClaims } from '../store/published-claims.js';
import { json, linkNext } from './answering.js';
import { CHANGES_DESCRIPTION, LIST_DESCRIPTION } from './descriptions.js';
import { ChangesQuery, PublishedQuery, VersionQuery, asked } from './dto.js';
import { CHANGES_EXAMPLE, CLAIM_REVIEW_EXAMPLE, DOCUMENT_EXAMPLE, LIST_EXAMPLE } from './examples.js';
import { LINKED, LinkedReviews } from './linked-reviews.js';
import { preferred } from './preferred.js';

const linked = (example: object) => ({
  [LINKED]: { schema: { type: 'object', description: 'ClaimReview of schema.org' }, example },
});

@ApiTags('Published claims')
@Controller('api/public/v1')
export class ClaimsController {
  constructor(
    private readonly claims: PublishedClaims,
    private readonly linked: LinkedReviews,
    private readonly waits: ChangeWaits,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get('claims')
  @ApiOperation({
    summary: 'Published claims, by filters and words',
    description: LIST_DESCRIPTION,
  })
  @ApiOkResponse({
    description: 'A page, and the cursor of the next one',
    ...json('FactCheckPage', LIST_EXAMPLE),
  })
  async list(
    @Query() query: PublishedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { limit, cursor, ...question } = asked(query);
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
    content: {
      ...json('FactCheck', DOCUMENT_EXAMPLE).content,
      ...linked(CLAIM_REVIEW_EXAMPLE),
    },
  })
  async read(
    @Param('slug') slug: string,
    @Query() { version }: VersionQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('Vary', 'Accept');
    const type = preferred(request.headers.accept, ['application/json', LINKED]);
    if (type === undefined)
      throw new NotAcceptableException(`It can be had as application/json, or as ${LINKED}.`);
    if (type === LINKED) return send(request, reply, await this.linked.read(slug, version));
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
  @ApiOperation({
    summary: 'What changed after a position, in commit order and without gaps',
    description: CHANGES_DESCRIPTION,
  })
  @ApiOkResponse({
    description: 'Ask again after the position of the last one',
    ...json('Changes', CHANGES_EXAMPLE),
  })
  async changes(
    @Query() { after, limit, wait }: ChangesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const data = await (wait === 0
      ? this.waits.read(after, limit)
      : this.waits.await(after, limit, wait * 1000, goneOf(reply)));
    const last = data.at(-1);
    const position = last?.position ?? after;
    // Whoever got a full page has more to come, or learns from the next one that it has it all.
    if (data.length === limit)
      linkNext(reply, `${this.addresses.native}/changes`, {
        after: position,
        limit,
        ...(wait > 0 && { wait }),
      });
    // What is behind in the sequence never changes, so where it begins and ends says what is in it.
    const answer = {
      body: JSON.stringify({ data, position }),
      etag: `"${after}-${position}-${last?.at.getTime() ?? 0}"`,
      ...(last && { modifiedAt: last.at }),
    };
    send(request, reply, answer, wait === 0 ? 'asked' : 'once');
  }
}

/** Aborted when the client goes away before it is answered. */
const goneOf = (reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
};
