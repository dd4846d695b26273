import { Client } from 'pg';
import { type TestDatabase, createDatabase } from '../../../test/support/database.js';
import { ensureRoles, roleUrls } from './roles.js';

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<Record<string, unknown>>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};

describe('ensureRoles', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('makes two roles that can sign in and do nothing else', async () => {
    const { appUrl, publicUrl } = await ensureRoles(database.ownerUrl);
    const whoami = `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication
                    OR rolinherit AS more FROM pg_roles WHERE rolname = current_user`;
    expect(await query(appUrl, whoami)).toEqual([{ name: 'counterclaim_app', more: false }]);
    expect(await query(publicUrl, whoami)).toEqual([{ name: 'counterclaim_public', more: false }]);
  });

  it('lets many processes do it at once, with the same outcome', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => ensureRoles(database.ownerUrl)));
    expect(new Set(all.map((urls) => JSON.stringify(urls))).size).toBe(1);
    expect(await query(all[0]!.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('roleUrls', () => {
  const url = 'postgres://boss:s%40cret@db.example:6432/facts?sslmode=verify-full&application_name=x';

  it('keeps where the database is and how it is reached', () => {
    const app = new URL(roleUrls(url).appUrl);
    expect(app.username).toBe('counterclaim_app');
    expect(app.host + app.pathname + app.search).toBe(
      'db.example:6432/facts?sslmode=verify-full&application_name=x',
    );
  });

  it('derives a password of its own from each role, user, password, host and port, whatever the database', () => {
    const others = [
      url.replace('boss', 'chief'),
      url.replace('s%40cret', 'other'),
      url.replace('db.', 'db2.'),
      url.replace('6432', '6433'),
    ];
    const passwords = [url, ...others].flatMap((owner) => Object.values(roleUrls(owner)).map(passwordOf));
    expect(new Set(passwords).size).toBe(10);
    expect(passwordOf(roleUrls(url.replace('/facts', '/other')).appUrl)).toBe(passwords[0]);
    expect(passwordOf(roleUrls('postgres://a:b@h/d').appUrl)).toBe(
      passwordOf(roleUrls('postgres://a:b@h:5432/d').appUrl),
    );
  });

  it.each(['postgres://boss@h/d', 'postgres://boss:pw@h/d?user=other', 'postgres://boss@h/d?password=pw'])(
    'refuses %s, from which nothing secret follows',
    (owner) => expect(() => roleUrls(owner)).toThrow('user and password before the @'),
  );
});

const passwordOf = (url: string): string => new URL(url).password;
