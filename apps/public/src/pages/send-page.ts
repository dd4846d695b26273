import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CACHE, etagOf } from '../caching.js';
import { sendPacked } from '../encoding.js';

/** Nothing but our own style sheet and images, forms to ourselves alone, in nobody's frame, and no script at all. */
const GUARD = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Layout effects of old engines aside, a document begins with this. */
const DOCTYPE = '<!doctype html>';

export const markupOf = (page: ReactElement): string => DOCTYPE + renderToStaticMarkup(page);

/** Sends a page with its validators and guards, or 304. Its tag is of the very text: another text, another tag. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: ReactElement,
  modifiedAt?: Date,
): Promise<void> => {
  const body = markupOf(page);
  void reply.headers(GUARD);
  return sendPacked(request, reply, {
    body,
    etag: etagOf(body),
    type: 'text/html; charset=utf-8',
    ...(modifiedAt && { modifiedAt }),
  });
};

/** 303: the same, asked for in fewer words; 308: it has another address. Never elsewhere than on this site: `address` is ours. */
export const sendElsewhere = (reply: FastifyReply, status: 303 | 308, address: string): void => {
  void reply.header('Cache-Control', CACHE.fresh).redirect(address, status);
};

/** A page that says what went wrong: of this request alone, so that nothing keeps it. */
export const sendErrorPage = (reply: FastifyReply, status: number, page: ReactElement): void => {
  void reply
    .headers(GUARD)
    .header('X-Robots-Tag', 'noindex')
    .status(status)
    .type('text/html; charset=utf-8')
    .send(markupOf(page));
};
