import { Pool, type PoolClient } from 'pg';
import { type TestDatabase, createDatabase } from '../../../../test/support/database.js';
import { copyOut } from './copy-out.js';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createDatabase();
  pool = new Pool({ connectionString: database.publicUrl, max: 1 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const rowsOf = (count: number): string =>
  `COPY (SELECT n::bigint, convert_to(repeat('x', 1000), 'UTF8') FROM generate_series(1, ${count}) n) TO STDOUT (FORMAT binary)`;

it('hands over each row, and fails with what PostgreSQL refuses', async () => {
  const keys: number[] = [];
  await copyOut(pool, rowsOf(3), (key) => keys.push(key));
  expect(keys).toEqual([1, 2, 3]);
  await expect(copyOut(pool, 'COPY (SELECT 1/0) TO STDOUT', () => undefined)).rejects.toThrow(
    'division by zero',
  );
});

it('fails, and ends nothing else, where the connection is lost without a word', async () => {
  const client = await new Promise<PoolClient>((resolve) => {
    pool.once('acquire', resolve);
    void pool.query('SELECT 1');
  });
  const { stream } = (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } })
    .connection;
  let rows = 0;
  await expect(
    copyOut(pool, rowsOf(50_000), () => {
      rows += 1;
      if (rows === 10) stream.destroy();
    }),
  ).rejects.toThrow();
  expect(rows).toBeLessThan(50_000);
  const { rows: answers } = await pool.query<{ one: number }>('SELECT 1 AS one');
  expect(answers).toEqual([{ one: 1 }]);
});
