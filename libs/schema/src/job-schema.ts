import type { Client } from 'pg';
import { PgBoss, type Queue, getConstructionPlans, getMigrationPlans } from 'pg-boss';
import { DEAD, DEAD_QUEUE, JOB_NAMES, JOB_SCHEMA, QUEUES } from '#jobs';

/**
 * The tables that pg-boss keeps jobs in, brought up to date by the owner: the apps run none of its DDL. What it has
 * needs no row-level security, since a job carries ids alone; the role of the public API can't so much as see it.
 */
export const migrateJobs = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ installed: boolean }>(
    `SELECT to_regclass('${JOB_SCHEMA}.version') IS NOT NULL AS installed`,
  );
  if (!rows[0]?.installed) await client.query(getConstructionPlans(JOB_SCHEMA));
  else await bringForward(client);
  await client.query(`
    GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO counterclaim_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO counterclaim_app;`);
  await ensureQueues(client);
};

/** The version of its schema that this pg-boss works with: it is told by what a new one is made of. */
const wantedVersion = (): number => {
  const [, version] =
    /INSERT INTO \w+\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans()) ?? [];
  if (version === undefined) throw new Error('This pg-boss does not say which schema it makes');
  return Number(version);
};

const bringForward = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ version: number }>(`SELECT version FROM ${JOB_SCHEMA}.version`);
  const version = rows[0]?.version ?? 0;
  if (version >= wantedVersion()) return;
  const plan = getMigrationPlans(JOB_SCHEMA, version);
  // Indexes that are built beside running work stand after the transaction, and each must be sent by itself.
  const end = plan.indexOf('COMMIT;') + 'COMMIT;'.length;
  await client.query(plan.slice(0, end));
  for (const statement of plan.slice(end).split(/;\s*(?:\n|$)/))
    if (statement.trim() !== '') await client.query(statement);
};

/** One queue for each job. Those that exist take on the settings of this version, where they have others. */
const ensureQueues = async (client: Client): Promise<void> => {
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => client.query(sql, values) },
    schema: JOB_SCHEMA,
    registerInstance: false,
  });
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  // The dead letter queue comes first: the others name it.
  for (const [name, settings] of [
    [DEAD, DEAD_QUEUE] as const,
    ...JOB_NAMES.map((job) => [job, QUEUES[job]] as const),
  ]) {
    const queue = existing.get(name);
    if (queue === undefined) await boss.createQueue(name, settings);
    else if (differs(queue, settings)) {
      // What a queue is ordered by is decided when it is made.
      const { policy: _, ...changeable } = settings;
      await boss.updateQueue(name, changeable);
    }
  }
};

const differs = (queue: Queue, settings: Partial<Queue>): boolean =>
  (Object.keys(settings) as (keyof Queue)[]).some((key) => queue[key] !== settings[key]);
