import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { type Furniture, fastifyAdapter, furnish } from '#http';
import { poolOptions } from '#persistence';
import type { Site } from '#settings';
import { PublicModule } from './public.module.js';

export interface PublicOptions extends Furniture {
  /** The connection of the role that can read what is published, and nothing else. */
  readonly url: string;
  readonly logger: Logger;
}

/** The public read API, ready to answer, not yet listening. */
export const createPublic = async ({
  url,
  logger,
  ...furniture
}: PublicOptions): Promise<NestFastifyApplication> => {
  const { poolSize, connectTimeoutMS, extra } = poolOptions();
  const pool = new Pool({
    connectionString: url,
    application_name: 'counterclaim-public',
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMS,
    ...extra,
  });
  // A connection that the server closed while it was idle: the next request opens another.
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle connection was lost'));
  const app = await NestFactory.create<NestFastifyApplication>(
    PublicModule.forRoot(pool, furniture.site),
    fastifyAdapter(logger),
    { bodyParser: false, logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  app.setGlobalPrefix('api/public/v1');
  app.enableCors({
    origin: '*',
    methods: ['GET', 'HEAD'],
    exposedHeaders: ['ETag', 'Link', 'Last-Modified'],
  });
  await furnish(app, furniture);
  const document = describePublic(app, furniture.site);
  app
    .getHttpAdapter()
    .get('/api/public/v1/openapi.json', (_request: unknown, reply: { send(body: object): void }) =>
      reply.send(document),
    );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};

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
