import { Command } from 'commander';
import pino from 'pino';
import { migrate } from '#schema';
import { readSettings } from '#settings';
import { startDatabase } from '../database.js';
import { runWorker } from '../product.js';
import { stopSignal } from '../stop-signal.js';
import { UsageError } from '../usage-error.js';

export const workerCommand = (): Command =>
  new Command('worker')
    .description('Do the jobs of a product that runs elsewhere (with WORKER=off, or beside it)')
    .addHelpText(
      'after',
      `
Environment:
  DATABASE_URL                       the owner's connection to the same PostgreSQL as the product's; needed
  BASE_URL      from HOST and PORT   where people reach the product: links in mail begin with it
  SMTP_URL                           smtp://user:password@host:587; without it, nothing is mailed
  MAIL_FROM                          whom mail comes from; goes with SMTP_URL
  LOG_LEVEL     info`,
    )
    .action(async () => {
      const settings = readSettings();
      if (settings.DATABASE_URL === undefined)
        throw new UsageError(
          'A worker of its own needs DATABASE_URL, the same as the product’s. The embedded PostgreSQL belongs to the ' +
            'one process of «counterclaim start», which does its jobs itself.',
        );
      const logger = pino({ level: settings.LOG_LEVEL, base: null });
      const stopped = stopSignal();
      const database = await startDatabase(settings, () => undefined);
      await migrate(database.ownerUrl);
      const worker = await runWorker(settings, database, logger);
      console.error('The worker is ready. Stop it with Ctrl-C.');
      await stopped;
      await worker.close();
      await database.close();
    });
