import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { type Problem, sendProblem, toProblem } from '#http';
import type { PublicAddresses } from '#publishing';
import { ErrorPage } from './error-page.js';
import { sendErrorPage } from './send-page.js';

/** First parts of addresses that programs use, and that no desk is called. */
const PROGRAMS = /^\/(api|v1alpha1|services|claim_reviews|oembed|mcp|styles|sitemaps)(\/|\?|$)/;
/** Feeds, images, documents: what has the name of a file. */
const FILE = /\.[a-z0-9]+(\?|$)/i;

/**
 * Whether a person is to read the answer: by the address, since what asks for a page gets a page whatever it says it
 * accepts. For a file's name, when it says so; for what programs use, never.
 */
export const forPerson = ({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean =>
  !PROGRAMS.test(url) && (!FILE.test(url) || (headers.accept ?? '').includes('text/html'));

/** What was taken back had an address, and that begins with its desk. */
const deskOf = (url: string, { code }: Problem): string | undefined =>
  code === 'claim.withdrawn' ? /^\/([a-z0-9-]+)\//.exec(url)?.[1] : undefined;

/** Refusals as pages where people look, and as the documents of an API everywhere else. */
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(private readonly addresses: PublicAddresses) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also of what is refused before there is a route. */
  send(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (!forPerson(request)) return sendProblem(error, request, reply);

    const problem = toProblem(error, request.id);
    if (problem.status >= 500)
      request.log[problem.status === 503 ? 'warn' : 'error']({ err: error }, 'request failed');
    if (problem.status === 503 || problem.status === 429) void reply.header('Retry-After', '60');
    // As a program would read it: times are texts.
    const told = JSON.parse(JSON.stringify(problem)) as Problem;
    const page = createElement(ErrorPage, {
      addresses: this.addresses,
      problem: told,
      desk: deskOf(request.url, told),
    });
    sendErrorPage(reply, problem.status, page);
  }
}
