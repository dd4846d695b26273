import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { type Furniture, fastifyAdapter, furnish, takeUploads } from '#http';
import type { Settings } from '#settings';
import { ApiModule } from './api.module.js';
import { serveDesk } from './desk-pages.js';
import { browseDocs, describeApi } from './docs.js';
import { packLargeAnswers } from './packed-answers.js';

export interface ApiOptions extends Furniture {
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly settings: Settings;
}

/** The API, ready to answer, not yet listening. */
export const createApi = async ({
  dataSource,
  logger,
  settings,
  ...furniture
}: ApiOptions): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(dataSource, furniture, settings),
    fastifyAdapter(logger),
    { bodyParser: false, logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  return readyApi(app, furniture);
};

/** What stands around the modules: prefix, cookies, limits, errors, the desk in the browser, documents. */
export const readyApi = async (
  app: NestFastifyApplication,
  furniture: Furniture,
): Promise<NestFastifyApplication> => {
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  await app.register(cookie as never);
  await furnish(app, furniture);
  packLargeAnswers(app);
  await takeUploads(app);
  await serveDesk(app);
  browseDocs(app, describeApi(app, furniture.site));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
