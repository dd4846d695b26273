import { Controller, Get, NotImplementedException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, send } from '../caching.js';
import { ClaimsSearch } from './claims-search.js';
import { masked } from './fields.js';
import { readQuestion } from './parameters.js';

/** As Google describes it: not in our own OpenAPI document, whose clients would not be of use here. */
@ApiExcludeController()
@Controller('v1alpha1')
export class GoogleController {
  constructor(private readonly claims: ClaimsSearch) {}

  @Get('claims::search')
  async search(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = readQuestion(request.url);
    const answer = masked(await this.claims.run(asked, new Date()), asked.mask);
    const body = `${JSON.stringify(answer, undefined, asked.pretty ? 2 : 0)}\n`;
    send(request, reply, { body, etag: etagOf(body) });
  }

  @Get('claims::imageSearch')
  imageSearch(): never {
    throw new NotImplementedException('Claims cannot be searched by an image here: use claims:search.');
  }
}
