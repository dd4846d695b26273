import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '#http';
import { meaningOf } from '#persistence';
import { messages } from '../pages/messages.js';
import { moment } from '../pages/parts/moment.js';
import { markupOf } from '../pages/send-page.js';
import type { Withdrawn } from '../store/published-claims.js';
import { Notice } from './card.js';
import { FRAMED } from './framed.js';

const text = messages.errors;

/** A frame shows what comes, whatever its status is: so a refusal is a card as well, and of a withdrawal it says why. */
@Catch()
export class CardErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const { status } = toProblem(error, request.id);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    const meaning = meaningOf(error);
    const seconds = meaning?.extras.retryAfterSeconds;
    if (seconds !== undefined) void reply.header('Retry-After', String(seconds));
    const withdrawn = meaning?.code === 'claim.withdrawn' ? (meaning.extras.current as Withdrawn) : undefined;
    const page = (
      <Notice title={text.titles[status] ?? text.other}>
        {withdrawn && (
          <>
            <p>{text.gone(moment(withdrawn.withdrawnAt.toISOString(), 'day'))}</p>
            <blockquote dir="auto">{withdrawn.reason}</blockquote>
          </>
        )}
        {status === 404 && <p>{text.notFound}</p>}
        {(status === 429 || status === 503) && <p>{text.again}</p>}
      </Notice>
    );
    void reply.headers(FRAMED).status(status).type('text/html; charset=utf-8').send(markupOf(page));
  }
}
