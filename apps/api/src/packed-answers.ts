import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Letters of an answer from which on it is worth it: a dispute of thousands of statements has more than a million. */
const LEAST = 16_384;
/** The quickest: it leaves a tenth of such JSON already. */
const LEVEL = 1;

const pack = promisify<string, { level: number }, Buffer>(gzip);

/** Sends large answers packed to whoever takes them so. Streams go as they are. */
export const packLargeAnswers = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      if (typeof payload !== 'string' || payload.length < LEAST || reply.hasHeader('Content-Encoding'))
        return payload;
      void reply.header('Vary', 'Accept-Encoding');
      if (negotiate(request.headers['accept-encoding'] ?? '', ['gzip']) !== 'gzip') return payload;
      void reply.header('Content-Encoding', 'gzip').removeHeader('Content-Length');
      return pack(payload, { level: LEVEL });
    });
};
