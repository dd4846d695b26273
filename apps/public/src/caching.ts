import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Stored } from './published-claims.js';

const FRESH = 'public, max-age=60, stale-while-revalidate=600';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Sends a stored text with its validators, or 304 to who has it already. */
export const sendStored = (
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, modifiedAt }: Stored,
  immutable = false,
): void => {
  void reply
    .header('ETag', etag)
    .header('Last-Modified', modifiedAt.toUTCString())
    .header('Cache-Control', immutable ? FOR_EVER : FRESH);
  if (hasIt(request, etag, modifiedAt)) void reply.status(304).send();
  else sendJson(reply, body);
};

export const sendFresh = (reply: FastifyReply, body: string): void => {
  void reply.header('Cache-Control', FRESH);
  sendJson(reply, body);
};

const sendJson = (reply: FastifyReply, body: string): void => {
  void reply.header('Content-Type', 'application/json; charset=utf-8').send(body);
};

/** RFC 9110: If-None-Match decides where it is sent; If-Modified-Since, in whole seconds, only without it. */
const hasIt = ({ headers }: FastifyRequest, etag: string, modifiedAt: Date): boolean => {
  const match = headers['if-none-match'];
  if (match !== undefined)
    return match === '*' || match.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = headers['if-modified-since'];
  return since !== undefined && Math.floor(modifiedAt.getTime() / 1000) * 1000 <= Date.parse(since);
};
