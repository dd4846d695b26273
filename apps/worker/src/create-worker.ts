import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Metrics } from '#http';
import type { Settings, Site } from '#settings';
import { DeskModule } from '../../api/src/index.js';
import { JobLog } from './job-log.js';
import { type Worker, startWorker } from './start-worker.js';

export interface WorkerOptions {
  /** Open, and the worker's own: it is closed with it. */
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly site: Site;
  /** Where jobs are counted, if somebody collects it. */
  readonly metrics?: Metrics;
  readonly settings: Settings;
}

/** The rooms with their handlers and sweeps, at work. */
export const createWorker = async ({
  dataSource,
  logger,
  site,
  metrics,
  settings,
}: WorkerOptions): Promise<Worker> => {
  const rooms = await NestFactory.createApplicationContext(DeskModule.forRoot(dataSource, site, settings), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  return startWorker(rooms, new JobLog(logger, metrics)).catch(async (error: unknown) => {
    await rooms.close();
    throw error;
  });
};
