import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { CLUSTER_VARIABLE, type ClusterUrls } from './cluster.js';

/** A database of one test file: a clone of the migrated template. */
export interface TestDatabase extends Omit<ClusterUrls, 'adminUrl'> {
  drop(): Promise<void>;
}

const urls = (): ClusterUrls => {
  const text = process.env[CLUSTER_VARIABLE];
  if (text === undefined) throw new Error('The test cluster does not run: is this file in the project «db»?');
  return JSON.parse(text) as ClusterUrls;
};

const asAdmin = async (adminUrl: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

const renamed = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

export const createDatabase = (): Promise<TestDatabase> => create(new URL(urls().ownerUrl).pathname.slice(1));

/** Without a schema: for what makes one. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create('template0');

const create = async (template: string): Promise<TestDatabase> => {
  const { adminUrl, ownerUrl, appUrl, publicUrl } = urls();
  const owner = new URL(ownerUrl).username;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner} STRATEGY file_copy`);
  return {
    ownerUrl: renamed(ownerUrl, name),
    appUrl: renamed(appUrl, name),
    publicUrl: renamed(publicUrl, name),
    drop: () => asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
};
