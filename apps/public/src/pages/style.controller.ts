import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '#kernel';
import { sendPacked } from '../encoding.js';
import { STYLE, STYLE_HASH } from './style.js';

/** The one style sheet. Its address has its hash, so that it can be kept for ever. */
@ApiExcludeController()
@Controller('styles')
export class StyleController {
  @Get(':file')
  async style(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (file !== `${STYLE_HASH}.css`) throw notFound('style sheet');
    await sendPacked(
      request,
      reply,
      { body: STYLE, etag: `"${STYLE_HASH}"`, type: 'text/css; charset=utf-8' },
      'forever',
    );
  }
}
