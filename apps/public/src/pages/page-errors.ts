import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { type Problem, sendProblem, toProblem } from '#http';
import { PublicAddresses } from '#publishing';
import { type OldFactCheck, Publications } from '../store/publications.js';
import { type Publisher, Publishers } from '../store/publishers.js';
import { ErrorPage } from './error-page.js';
import { sendErrorPage, sendElsewhere } from './send-page.js';
import { tidied } from './tidy.js';

/** First parts of addresses that programs use, and that no desk is called. */
const PROGRAMS = /^\/(api|v1alpha1|services|claim_reviews|oembed|mcp|styles|sitemaps)(\/|\?|$)/;
/** Feeds, images, documents: what has the name of a file. */
const FILE = /\.[a-z0-9]+(\?|$)/i;
/** The first part of an address, in which a desk has its pages. */
const DESK = /^\/+([a-z0-9-]+)(?:[/?]|$)/i;

/**
 * Whether a person is to read the answer: by the address, since what asks for a page gets a page whatever it says it
 * accepts. For a file's name, when it says so; for what programs use, never.
 */
export const forPerson = ({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean =>
  !PROGRAMS.test(url) && (!FILE.test(url) || (headers.accept ?? '').includes('text/html'));

/** Where somebody was refused: with a desk, and what it took back. */
interface Place {
  readonly desk?: Publisher | undefined;
  readonly withdrawn?: OldFactCheck | undefined;
}

/** Refusals that say something of the address. Of the others, the database may be the reason. */
const OF_THE_ADDRESS: readonly number[] = [400, 404, 410, 422];

/** Refusals as pages where people look, and as the documents of an API everywhere else. */
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(
    private readonly addresses: PublicAddresses,
    private readonly publishers: Publishers,
    private readonly publications: Publications,
  ) {}

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
    this.answer(told, request, reply).catch((failure: unknown) => sendProblem(failure, request, reply));
  }

  private async answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { addresses } = this;
    const { url } = request;
    const place = OF_THE_ADDRESS.includes(problem.status) ? await this.placeOf(problem, request) : {};
    // At a desk, an address may be written otherwise; everywhere else there is nothing, however it is written.
    if (problem.status === 404 && place.desk !== undefined && tidied(url) !== url)
      return sendElsewhere(reply, 308, addresses.base + tidied(url));
    sendErrorPage(reply, problem.status, createElement(ErrorPage, { addresses, problem, url, ...place }));
  }

  private async placeOf({ code }: Problem, { url, log }: FastifyRequest): Promise<Place> {
    const [, slug] = DESK.exec(url) ?? [];
    const page = code === 'claim.withdrawn' ? this.addresses.pageAt(this.addresses.base + url) : undefined;
    try {
      const [desk, withdrawn] = await Promise.all([
        slug === undefined ? undefined : this.publishers.find(slug.toLowerCase()),
        page && this.publications.last(page.slug),
      ]);
      return { desk, withdrawn };
    } catch (error) {
      // What was refused is refused all the same.
      log.warn({ err: error }, 'nobody could say whose page was asked for');
      return {};
    }
  }
}
