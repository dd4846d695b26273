import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

export const etagOf = (version: number): string => `"${version}"`;

const IF_MATCH = /^(?:W\/)?"?(\d{1,9})"?$/;

const seen = (context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const match = header === undefined ? null : IF_MATCH.exec(header.trim());
  return match === null ? undefined : Number(match[1]);
};

/** The version that the client saw, from `If-Match`. 428 where it is missing or would match anything. */
export const SeenVersion = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const version = seen(context);
  if (version === undefined)
    throw new DomainError(
      'version_required',
      'version.required',
      'Send the version that you saw in If-Match (the ETag of your last read), such as If-Match: "3".',
    );
  return version;
});

/** For changes that overwrite nothing, such as voiding: `If-Match` is heeded where it is sent. */
export const SeenVersionIfSent = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  seen(context),
);
