import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Site } from '#settings';
import { EXAMPLES } from './examples.js';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

const DESCRIPTION = `Claims and counterclaims, who said what when and for whom, reviews and verdicts of fact-checking desks.

- Everything of a desk lies under \`/api/v1/desks/{desk}\`. Sign in for a session cookie, or send \`Authorization: Bearer\` with a token
  or with an API key of the desk, which opens as much as its scopes say.
- Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`; invalid input lists every fault by its pointer.
- What can be edited has a \`version\` and an \`ETag\`; changes send it back in \`If-Match\`.
- \`Idempotency-Key\` on any POST of a desk makes it safe to send again.
- Lists answer \`{ data, nextCursor }\`; times are RFC 3339 in UTC.`;

/** The OpenAPI 3.1 document of the desk's API, made from the routes themselves, with answers that it really gave. */
export const describeApi = (app: NestFastifyApplication, site: Site): OpenAPIObject => {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Counterclaim: the desk')
      .setDescription(DESCRIPTION)
      .setVersion('1')
      .addServer(site.baseUrl)
      .addBearerAuth({ type: 'http', description: 'A personal access token, or an API key' }, 'token')
      .addCookieAuth('counterclaim', { type: 'apiKey', in: 'cookie' }, 'session')
      .build(),
  );
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods as Record<string, OperationObject>))
      describeAnswers(operation, EXAMPLES[`${method} ${path}`], path.includes('{desk}'));
  return document;
};

const describeAnswers = (operation: OperationObject, example: unknown, inDesk: boolean): void => {
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (answer === undefined || '$ref' in answer) continue;
    answer.description ||= ANSWERS[status] ?? 'Done';
    if (example !== undefined)
      answer.content = { 'application/json': { schema: { type: 'object' }, example } };
  }
  const refusals = inDesk ? [401, 403, 404, 422] : [401, 422];
  for (const status of refusals)
    operation.responses[status] ??= { ...PROBLEM, description: REFUSALS[status] ?? '' };
};

const ANSWERS: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Made: Location says where it is',
  204: 'Done',
};

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'Nobody is signed in',
  403: 'You may not do this, and why',
  404: 'There is no such thing in a desk of yours',
  422: 'Every fault of the input, by its pointer',
};

const PROBLEM = {
  content: {
    'application/problem+json': {
      schema: { type: 'object' as const },
      example: {
        type: 'urn:counterclaim:problem:request.invalid',
        title: 'Unprocessable Entity',
        status: 422,
        detail: 'The request has fields that need mending.',
        code: 'request.invalid',
        requestId: '6f1e2c0a-9d53-4e0c-8a60-0d6b8f2a4c11',
        errors: [{ pointer: '/wording', detail: 'is needed' }],
      },
    },
  },
};

/** Both documents, to be browsed at /docs. */
export const browseDocs = (app: NestFastifyApplication, document: OpenAPIObject): void =>
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'api/v1/openapi.json',
    yamlDocumentUrl: 'api/v1/openapi.yaml',
    customSiteTitle: 'Counterclaim API',
    explorer: true,
    swaggerOptions: {
      urls: [
        { url: '/api/v1/openapi.json', name: 'Desk' },
        { url: '/api/public/v1/openapi.json', name: 'Public' },
      ],
    },
  });
