import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CanActivate } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { Metrics, fastifyAdapter } from '#http';
import { AccessGuard } from '#identity/http';
import { RunSweeps, Sweeps } from '#jobs';
import { Mailer } from '#notifications';
import { Network } from '#outbound';
import { Clock } from '#persistence';
import { dataSource } from '#schema';
import { type MailServer, Site, readSettings } from '#settings';
import { ApiModule, readyApi } from '../../apps/api/src/index.js';
import { type TestDatabase, createDatabase } from './database.js';
import { type WaitingJob, runDueJobs } from './due-jobs.js';

/** A clock that a test turns. It runs, from wherever it was set. */
export class TestClock extends Clock {
  private offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.offset);
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly source: DataSource;
  /** Does the jobs that are due by the clock, or those of one desk, and answers with them. No worker runs beside it. */
  runJobs(deskId?: string): Promise<readonly WaitingJob[]>;
  /** Runs every sweep for every desk, as the worker does each minute; or for one. Fails where one fails. */
  sweep(deskId?: string): Promise<void>;
  readonly captureDir: string;
  close(): Promise<void>;
}

export interface TestApiOptions {
  readonly database?: TestDatabase;
  /** In place of the first layer, to see whether the second holds alone. */
  readonly guard?: new (...dependencies: never[]) => CanActivate;
  /** Without one, nothing is mailed. */
  readonly mail?: MailServer;
  /** In place of the Internet. */
  readonly network?: Network;
  /** Of the environment, such as where captures lie. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The whole API on a database of its own, through the same doors as in production. */
export const openApi = async ({
  database,
  guard,
  mail,
  network,
  settings,
}: TestApiOptions = {}): Promise<TestApi> => {
  const own = database ?? (await createDatabase());
  const source = await dataSource(own.appUrl, { size: 40 }).initialize();
  const clock = new TestClock();
  const dataDir = await mkdtemp(join(tmpdir(), 'counterclaim-api-'));
  const furniture = { site: new Site('http://127.0.0.1:3000'), metrics: new Metrics() };
  const building = Test.createTestingModule({
    imports: [ApiModule.forRoot(source, furniture, readSettings({ DATA_DIR: dataDir, ...settings }))],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(Mailer)
    .useValue(new Mailer(mail));
  if (network !== undefined) building.overrideProvider(Network).useValue(network);
  const module = await (guard ? building.overrideProvider(AccessGuard).useClass(guard) : building).compile();
  const app = module.createNestApplication<NestFastifyApplication>(fastifyAdapter(pino({ level: 'error' })), {
    bodyParser: false,
    logger: ['error', 'fatal'],
  });
  await readyApi(app, furniture);
  return {
    app,
    clock,
    database: own,
    source,
    runJobs: (deskId) => runDueJobs(app, source, clock, deskId),
    sweep: async (deskId) => {
      if (deskId !== undefined) {
        for (const sweep of app.get(Sweeps).all) await sweep.run({ system: true, deskId });
        return;
      }
      const failures = await app.get(RunSweeps).run();
      if (failures.length > 0) throw new AggregateError(failures.map(({ error }) => error));
    },
    captureDir: join(dataDir, 'captures'),
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
      if (database === undefined) await own.drop();
    },
  };
};
