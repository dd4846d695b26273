import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobsModule } from '#jobs';
import { PersistenceModule } from '#persistence';
import { dataSource } from '#schema';

@Module({})
class WorkerRooms {}

/** What a worker stands on, without the rooms that have handlers: a test adds its own. */
export const openWorkerRooms = async (appUrl: string): Promise<INestApplicationContext> => {
  const source = await dataSource(appUrl, { size: 6, name: 'counterclaim-worker' }).initialize();
  return NestFactory.createApplicationContext(
    { module: WorkerRooms, imports: [PersistenceModule.forRoot(source), JobsModule] },
    { logger: ['error'], abortOnError: false },
  );
};
