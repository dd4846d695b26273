import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem, toProblem } from '#http';

/** Fetch says what is wrong in `error`. What every problem of ours has stands beside it. */
export const sendMeedanError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const { detail } = toProblem(error, request.id);
  sendProblem(error, request, reply, { error: detail });
};
