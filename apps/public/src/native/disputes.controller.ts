import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { send } from '../caching.js';
import { DisputeRecords } from '../store/dispute-records.js';
import { json, madeOf } from './answering.js';
import { MomentQuery } from './dto.js';
import { DISPUTE_EXAMPLE } from './record-examples.js';

@ApiTags('Published claims')
@Controller('api/public/v1')
export class DisputesController {
  constructor(private readonly disputes: DisputeRecords) {}

  @Get('claims/:slug/dispute')
  @ApiOperation({ summary: 'Who says what on a claim and its counterclaims, at a moment' })
  @ApiOkResponse({
    description:
      'By the published statements; a moment after the publication is answered by what was published',
    ...json('Dispute', DISPUTE_EXAMPLE),
  })
  async read(
    @Param('slug') slug: string,
    @Query() { asOf }: MomentQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const dispute = await this.disputes.at(slug, asOf);
    send(request, reply, madeOf(dispute, new Date(dispute.knownAt)));
  }
}
