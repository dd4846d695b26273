import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { fastifyAdapter, furnish } from '#http';
import type { Site } from '#settings';
import { ApiModule } from './api.module.js';

export interface ApiOptions {
  readonly dataSource: DataSource;
  readonly site: Site;
  readonly logger: Logger;
}

/** The API, ready to answer, not yet listening. */
export const createApi = async ({ dataSource, site, logger }: ApiOptions): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(dataSource, site),
    fastifyAdapter(logger),
    { bodyParser: false, logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  await app.register(cookie as never);
  await furnish(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
