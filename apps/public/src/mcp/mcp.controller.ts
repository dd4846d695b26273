import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Controller, Delete, Get, Options, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { Site } from '#settings';
import { MessageErrors, sendError } from './message-errors.js';
import { OwnHost } from './own-host.js';
import { PublishedTools } from './tools.js';

/** Clients in browsers ask for these first. */
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers':
    'Accept, Authorization, Content-Type, Last-Event-ID, Mcp-Protocol-Version, Mcp-Session-Id',
  'Access-Control-Max-Age': '86400',
};

/** The most messages of one request: each may cost a search, and a request counts as one. */
const BATCH = 10;

/**
 * The Model Context Protocol over streamable HTTP. Without sessions, so that any process can answer any request, and
 * with answers in JSON: no tool has anything to say before its answer. A POST here asks and changes nothing.
 */
@ApiExcludeController()
@Controller('mcp')
@UseGuards(OwnHost)
@UseFilters(MessageErrors)
export class McpController {
  constructor(
    private readonly tools: PublishedTools,
    private readonly site: Site,
  ) {}

  @Post()
  async receive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (Array.isArray(request.body) && request.body.length > BATCH)
      throw new DomainError('malformed', 'mcp.batch', `Send ${BATCH} messages or fewer at a time.`);
    const server = this.tools.server(request.id);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    try {
      await server.connect(transport);
      const answer = await transport.handleRequest(this.asWebRequest(request), {
        parsedBody: uncancelled(request.body),
      });
      const type = answer.headers.get('content-type');
      if (type !== null) void reply.type(type);
      await reply.status(answer.status).send(await answer.text());
    } finally {
      await server.close();
    }
  }

  @Options()
  preflight(@Res() reply: FastifyReply): void {
    void reply.headers(PREFLIGHT).status(204).send();
  }

  /** There is no stream to listen to. */
  @Get()
  listen(@Res() reply: FastifyReply): void {
    refuseMethod(reply);
  }

  /** There is no session to end. */
  @Delete()
  end(@Res() reply: FastifyReply): void {
    refuseMethod(reply);
  }

  /** What the transport asks of it; the body was read already. */
  private asWebRequest({ headers, method }: FastifyRequest): Request {
    const { accept = '', 'content-type': type = '', 'mcp-protocol-version': version } = headers;
    return new Request(`${this.site.baseUrl}/mcp`, {
      method,
      headers: {
        accept,
        'content-type': type,
        ...(version === undefined ? {} : { 'mcp-protocol-version': String(version) }),
      },
    });
  }
}

/**
 * Without what takes a request of the same batch back: that may be heeded or not, and a request that was taken back is
 * never answered, so that the whole batch would not be, either.
 */
const uncancelled = (body: unknown): unknown =>
  Array.isArray(body)
    ? body.filter(
        (message: { readonly method?: unknown } | null) => message?.method !== 'notifications/cancelled',
      )
    : body;

const refuseMethod = (reply: FastifyReply): void =>
  sendError(reply.header('Allow', 'POST'), 405, 'This server keeps no sessions: send each message by POST.');
