import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Site } from '#settings';

const DESCRIPTION = `Claims and counterclaims, who said what when and for whom, reviews and verdicts of fact-checking desks.

- Everything of a desk lies under \`/api/v1/desks/{desk}\`. Sign in for a session cookie, or send \`Authorization: Bearer\` with a token.
- Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`; invalid input lists every fault by its pointer.
- What can be edited has a \`version\` and an \`ETag\`; changes send it back in \`If-Match\`.
- \`Idempotency-Key\` on any POST of a desk makes it safe to send again.
- Lists answer \`{ data, nextCursor }\`; times are RFC 3339 in UTC.`;

/** The OpenAPI 3.1 document of the desk's API, made from the routes themselves. */
export const describeApi = (app: NestFastifyApplication, site: Site): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Counterclaim: the desk')
      .setDescription(DESCRIPTION)
      .setVersion('1')
      .addServer(site.baseUrl)
      .addBearerAuth({ type: 'http', description: 'A personal access token' }, 'token')
      .addCookieAuth('counterclaim', { type: 'apiKey', in: 'cookie' }, 'session')
      .build(),
  );

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
