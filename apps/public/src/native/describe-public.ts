import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Site } from '#settings';
import { PROBLEM_EXAMPLES } from './examples.js';
import { SCHEMAS } from './schemas.js';

const DESCRIPTION = `Verified claims with their claimants, counterclaims and the state of the dispute. Open to everybody.

- Answers carry an \`ETag\`: send it back in \`If-None-Match\`, and 304 says that nothing changed.
- Lists answer \`{ data, nextCursor }\` and a \`Link\` to the next page. A cursor belongs to its filters: with others it is a 400.
- A version never changes; how the dispute went on stands beside it, in \`disputeNow\`.
- To keep a copy, read all claims once, then replay \`changes\`: it has no gaps and is in the order of commits.
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
      .build(),
  );
  document.components = { ...document.components, schemas: SCHEMAS };
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (get === undefined) continue;
    get.responses['304'] = { description: 'What you have is what there is' };
    for (const [status, { description, when }] of Object.entries(REFUSALS))
      if (path.endsWith(when)) get.responses[status] = { description, content: problem(status) };
  }
  return document;
};

/** Which routes answer with which refusal, by the end of their path. */
const REFUSALS: Readonly<Record<string, { description: string; when: string }>> = {
  400: { description: 'The cursor belongs to other filters', when: '/claims' },
  404: { description: 'Nothing is published there', when: '/{slug}' },
  410: { description: 'It was withdrawn, and why', when: '/{slug}' },
  422: { description: 'Every fault of the question, by its pointer', when: '' },
  503: { description: 'Too many wait already', when: '/changes' },
};

const problem = (status: string) => ({
  'application/problem+json': {
    schema: { $ref: '#/components/schemas/Problem' },
    example: PROBLEM_EXAMPLES[Number(status) as keyof typeof PROBLEM_EXAMPLES],
  },
});
