import { Command } from 'commander';
import { Client } from 'pg';
import pino from 'pino';
import { refuseUnsafeSettings } from '#persistence';
import { readSettings } from '#settings';
import { startDatabase } from '../database.js';
import { DEMO_EMAILS, DEMO_PASSWORD } from '../demo/accounts.js';
import { prepareDemo } from '../demo/prepare-demo.js';
import { startProduct } from '../product.js';
import { stopSignal } from '../stop-signal.js';
import { openRooms } from '../with-rooms.js';

export const startCommand = (): Command =>
  new Command('start')
    .description(
      'Start the whole product on one port: the database, the APIs, and the demo desk if all is empty',
    )
    .addHelpText(
      'after',
      `
Environment:
  PORT          3000                 0 takes any free port
  HOST          127.0.0.1            demo mode refuses what is not loopback
  DATA_DIR      .data                where the embedded PostgreSQL keeps its data
  CAPTURE_DIR   DATA_DIR/captures    where the bytes of captures are kept, unless in a bucket of S3: CAPTURE_S3_BUCKET,
                                     CAPTURE_S3_REGION, CAPTURE_S3_ACCESS_KEY, CAPTURE_S3_SECRET, CAPTURE_S3_ENDPOINT
  DATABASE_URL                       the owner's connection to a PostgreSQL >= 15, used instead of the embedded one
  BASE_URL      from HOST and PORT   where people reach it from outside
  DEMO          auto                 off: no demo desk, and none of its accounts
  WORKER        on                   off where «counterclaim worker» does the jobs
  SMTP_URL                           smtp://user:password@host:587; without it, nothing is mailed
  MAIL_FROM                          whom mail comes from; goes with SMTP_URL
  ANONYMOUS_REQUESTS_PER_MINUTE  600  what the public APIs take from one address without an API key
  TRUSTED_PROXIES                    proxies whose X-Forwarded-For is believed: addresses or networks, with commas
  LOG_LEVEL     info`,
    )
    .action(start);

const start = async (): Promise<void> => {
  const settings = readSettings();
  const logger = pino({ level: settings.LOG_LEVEL, base: null });
  const stopped = stopSignal();

  const database = await startDatabase(settings, (line) => logger.debug({ line }, 'postgres'));
  try {
    await checkServer(database.ownerUrl);
    const { rooms, migrations } = await openRooms(database, settings);
    if (migrations.length > 0) logger.info({ migrations }, 'migrated');
    const demo = await prepareDemo(settings, rooms).finally(() => rooms.close());
    const product = await startProduct(settings, database, logger);
    announce(product.url, demo);
    await stopped;
    await product.close();
  } finally {
    await database.close();
  }
};

const checkServer = async (ownerUrl: string): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await refuseUnsafeSettings(client).finally(() => client.end());
};

/** For people, and so beside the log: logs go to the standard output, this to the standard error. */
const announce = (url: string, demo: boolean): void => {
  const accounts = demo
    ? `
  Sign in    ${DEMO_EMAILS.join(', ')}
  Password   ${DEMO_PASSWORD}`
    : '';
  console.error(`
Counterclaim is ready.

  Desk       ${url}/
  Published  ${url}/published
  Docs       ${url}/docs
  Desk API   ${url}/api/v1
  Public     ${url}/api/public/v1/claims${accounts}

Stop it with Ctrl-C.
`);
};
