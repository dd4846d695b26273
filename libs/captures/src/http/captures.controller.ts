import { Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CreatedAt, Prepared, PreparedBy, TakesUpload, drain, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { CaptureQueries } from '../app/capture-queries.js';
import { ReceiveCapture, type ReceivedCapture } from '../app/receive-capture.js';
import { RecordCapture } from '../app/record-capture.js';
import { attachment, downloadName } from '../domain/file-name.js';
import { servedTypeOf } from '../domain/media-type.js';
import { CaptureQuery, NewCaptureBody, UploadBody } from './dto.js';
import { withContentPath } from './presenter.js';
import { readSeen } from './reading.js';

const UPLOAD = {
  allOf: [
    { $ref: getSchemaPath(UploadBody) },
    {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  ],
};

@ApiTags('Captures')
@Controller('desks/:desk/captures')
export class CapturesController {
  constructor(
    private readonly queries: CaptureQueries,
    private readonly receiveCapture: ReceiveCapture,
    private readonly recordCapture: RecordCapture,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Captures, newest recorded first' })
  async list(@Me() me: DeskActor, @Param('desk') desk: string, @Query() query: CaptureQuery) {
    const page = await this.queries.list(me, { ...query, sha256: query.sha256?.toLowerCase() });
    return { ...page, data: page.data.map((capture) => withContentPath(desk, capture)) };
  }

  @Post()
  @Needs('record')
  @TakesUpload()
  @PreparedBy('receive')
  @CreatedAt('captures/:id')
  @ApiOperation({
    summary: 'Keep what was seen: copied text, a file, or a web address to be fetched now',
    description:
      'A file is sent as `multipart/form-data` with one part `file` (25 MiB at most), and `url`, `capturedAt` and ' +
      '`note` as fields beside it. Its type is found by its content.',
  })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiExtraModels(NewCaptureBody, UploadBody)
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(NewCaptureBody) }, UPLOAD] } })
  async create(@Me() me: DeskActor, @Param('desk') desk: string, @Prepared() received: ReceivedCapture) {
    return withContentPath(desk, await this.recordCapture.run(me, received));
  }

  /** Before `create`: see PreparedBy. */
  async receive(request: FastifyRequest & { actor?: DeskActor }): Promise<ReceivedCapture> {
    const { actor } = request;
    if (actor === undefined) throw new Error('This route has no guard');
    try {
      const received = await this.receiveCapture.run(actor, await readSeen(request));
      // An Idempotency-Key goes by the body: that of an upload is its file, and what stands beside it.
      if (request.isMultipart()) request.body = { ...received, sha256: received.sha256.toString('hex') };
      return received;
    } catch (error) {
      if (request.isMultipart()) drain(request);
      throw error;
    }
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'One capture: what is known of it' })
  async read(@Me() me: DeskActor, @Param('desk') desk: string, @Param('id') id: string) {
    return withContentPath(desk, await this.queries.one(me, pathId(id, 'capture')));
  }

  @Get(':id/content')
  @Needs('read')
  @ApiOperation({
    summary: 'The bytes of a capture, always as a file to be saved',
    description: 'They are compared with their hash on the way: what was altered never arrives whole.',
  })
  @ApiOkResponse({
    description: 'The bytes, by their own type where that is inert, or as application/octet-stream',
    content: {
      '*/*': { schema: { type: 'string', format: 'binary' }, example: 'No drones fell on Romania.' },
    },
  })
  async content(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { capture, bytes } = await this.queries.content(me, pathId(id, 'capture'));
    void reply.headers({
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, immutable',
    });
    return new StreamableFile(bytes, {
      type: servedTypeOf(capture.mediaType),
      disposition: attachment(downloadName(capture.fileName, capture.id, capture.mediaType)),
      length: capture.sizeBytes,
    });
  }
}
