import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Site } from '#settings';
import { PROBLEM_EXAMPLES } from './examples.js';
import { SCHEMAS } from './schemas.js';

const DESCRIPTION = `Verified claims with their claimants, counterclaims and the state of the dispute. Open to everybody.

- Answers carry an \`ETag\`: send it back in \`If-None-Match\`, and 304 says that nothing changed.
- Lists answer \`{ data, nextCursor }\` and a \`Link\` to the next page. A cursor belongs to its filters: with others it is a 400.
- A version never changes; how the dispute went on stands beside it, in \`disputeNow\`.
- To keep a copy, read the \`export\` once, then replay \`changes\` after its position: they have no gaps and are in the order of commits.
- \`RateLimit-Policy\` and \`RateLimit\` say how often you may ask, and how often still. An API key of a desk raises the limit: send
  it as \`Authorization: Bearer cck_…\`. It changes nothing else in an answer.
- Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`. What is absent has no key; times are RFC 3339 in UTC.`;

/** The OpenAPI 3.1 document of the public API, made from its routes. */
export const describePublic = (app: NestFastifyApplication, site: Site): OpenAPIObject => {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Counterclaim: published fact-checks')
      .setDescription(DESCRIPTION)
      .setVersion('1')
      .addServer(site.baseUrl)
      // Of what format the token is would be said by default, and wrongly.
      .addSecurity('key', {
        type: 'http',
        scheme: 'bearer',
        description: 'An API key (cck_…) with the scope published:read',
      })
      .addSecurityRequirements({})
      .addSecurityRequirements('key')
      .build(),
  );
  document.components = { ...document.components, schemas: SCHEMAS };
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (get === undefined) continue;
    get.responses['304'] = { description: 'What you have is what there is' };
    for (const { status, description, when, code } of REFUSALS)
      if (when.test(path)) get.responses[status] = { description, content: problem(code) };
  }
  return document;
};

/** Which routes answer with which refusal, by their path. */
const REFUSALS: readonly {
  readonly status: number;
  readonly description: string;
  readonly when: RegExp;
  readonly code: keyof typeof PROBLEM_EXAMPLES;
}[] = [
  {
    status: 400,
    description: 'The cursor belongs to other filters',
    when: /\/(claims|statements|moves|verdicts)$/,
    code: 'cursor.invalid',
  },
  { status: 401, description: 'The API key is not valid', when: /$/, code: 'key.invalid' },
  {
    status: 403,
    description: 'The API key lacks the scope published:read',
    when: /$/,
    code: 'key.scope',
  },
  {
    status: 404,
    description: 'Nothing is published there',
    when: /\/\{slug\}(\/|$)/,
    code: 'claim.not_found',
  },
  {
    status: 404,
    description: 'Nothing that is published now tells of it',
    when: /\/sources\/\{id\}/,
    code: 'source.not_found',
  },
  {
    status: 406,
    description: 'It can not be had as what you accept',
    when: /\/\{slug\}$/,
    code: 'request.not_acceptable',
  },
  {
    status: 410,
    description: 'It was withdrawn, and why',
    when: /\/\{slug\}(\/|$)/,
    code: 'claim.withdrawn',
  },
  {
    status: 410,
    description: 'What was public then was not kept',
    when: /\/export\.ndjson$/,
    code: 'export.unknown',
  },
  {
    status: 422,
    description: 'Every fault of the question, by its pointer',
    when: /$/,
    code: 'request.invalid',
  },
  {
    status: 429,
    description: 'That was too often: Retry-After says when again',
    when: /$/,
    code: 'limit.minute',
  },
  {
    status: 503,
    description: 'Too many wait already',
    when: /\/changes$/,
    code: 'changes.too_many_waiting',
  },
];

const problem = (code: keyof typeof PROBLEM_EXAMPLES) => ({
  'application/problem+json': {
    schema: { $ref: '#/components/schemas/Problem' },
    example: PROBLEM_EXAMPLES[code],
  },
});
