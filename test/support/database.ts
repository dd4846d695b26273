// STUB until the real one lands
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  publicUrl: string;
  drop(): Promise<void>;
}
export const createDatabase = async (): Promise<TestDatabase> => {
  const name = 't_' + randomBytes(6).toString('hex');
  const admin = async (sql: string) => {
    const c = new Client('postgres://postgres@127.0.0.1:5999/postgres');
    await c.connect();
    try {
      await c.query(sql);
    } finally {
      await c.end();
    }
  };
  await admin(`CREATE DATABASE ${name} TEMPLATE dev OWNER counterclaim_owner`);
  const url = (r: string) => `postgres://${r}@127.0.0.1:5999/${name}`;
  return {
    ownerUrl: url('counterclaim_owner'),
    appUrl: url('counterclaim_app'),
    publicUrl: url('counterclaim_public'),
    drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`),
  };
};
