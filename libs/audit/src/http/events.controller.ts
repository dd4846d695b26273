import { Controller, Get, Header, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Id, PageQuery, Text, Verbatim } from '#http';
import { type IdentifiedRequest, Me, Needs, Standing } from '#identity/http';
import type { DeskActor } from '#kernel';
import { EventQueries } from '../app/event-queries.js';
import { LiveEvents } from '../app/live-events.js';
import { asksForStream } from '../domain/server-sent.js';

export class EventQuery extends PageQuery {
  @Text({ max: 60, optional: true, example: 'statement.recorded' })
  type?: string;

  @Id({ optional: true, description: 'What it happened to' })
  subject?: string;

  @Id({ optional: true })
  review?: string;

  @Id({ optional: true, description: 'The user who did it' })
  actor?: string;

  // An id names the transactions that were open when its stream began, where that matters: rarely more than a few.
  @Verbatim({
    max: 2_000,
    optional: true,
    description:
      'Of a stream: begin behind this event, where a client can’t send Last-Event-ID, which comes first',
  })
  lastEventId?: string;
}

@ApiTags('Events')
@Controller('desks/:desk/events')
export class EventsController {
  constructor(
    private readonly queries: EventQueries,
    private readonly live: LiveEvents,
    private readonly standing: Standing,
  ) {}

  @Get()
  @Needs('read')
  @Header('Vary', 'Accept')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Of a stream: begin behind this event' })
  @ApiOperation({
    summary: 'What happened in the desk, newest first; or live, as server-sent events',
    description: `With \`Accept: text/event-stream\` a stream that does not end: first \`ready\`, whose id is where it begins (now, or behind \`Last-Event-ID\`), then each event as the list has it, once and in order, with an id to come back with. \`limit\` and \`cursor\` are for the list; the filters for both.`,
  })
  async list(
    @Me() me: DeskActor,
    @Query() { lastEventId, ...query }: EventQuery,
    @Req() request: IdentifiedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { accept, 'last-event-id': last } = request.headers;
    if (request.method !== 'GET' || !asksForStream(accept)) return this.queries.list(me, query);

    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    const stream = await this.live.open({
      actor: me,
      filters,
      lastEventId: typeof last === 'string' ? last : lastEventId,
      mayStill: this.standing.of(request, 'read'),
      gone: gone.signal,
    });
    void reply.headers({
      'Cache-Control': 'no-cache, no-store',
      // For proxies that would gather an answer before they pass it on.
      'X-Accel-Buffering': 'no',
      // What ends is the whole connection, so that a server that stops does not wait for it.
      Connection: 'close',
    });
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }
}
