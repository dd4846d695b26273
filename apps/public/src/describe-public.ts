import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Site } from '#settings';

/** The OpenAPI 3.1 document of the public API, made from its routes. */
export const describePublic = (app: NestFastifyApplication, site: Site): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Counterclaim: published fact-checks')
      .setDescription(
        'Verified claims with their claimants, counterclaims and the state of the dispute. Open to everybody; ' +
          'answers carry an ETag. Keep a copy by replaying `changes`.',
      )
      .setVersion('1')
      .addServer(site.baseUrl)
      .build(),
  );
