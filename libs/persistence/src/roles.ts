import { createHmac } from 'node:crypto';
import { Client } from 'pg';

/** The database as the two roles that the product works as see it. */
export interface RoleUrls {
  /** `counterclaim_app`: the desk's API and the worker. Row-level security holds for it. */
  readonly appUrl: string;
  /** `counterclaim_public`: what the public read API works as. */
  readonly publicUrl: string;
}

const APP = 'counterclaim_app';
const PUBLIC = 'counterclaim_public';

/**
 * The URLs that follow from the owner's. The passwords are derived from it, so every process that is given the same
 * owner's URL (user, password, host and port) comes to the same ones, and there is no other secret to hand around.
 * The database's name takes no part: roles are the whole server's.
 */
export const roleUrls = (ownerUrl: string): RoleUrls => {
  const owner = new URL(ownerUrl);
  if (owner.password === '' || owner.searchParams.has('user') || owner.searchParams.has('password'))
    throw new Error(
      'The URL of the database must carry user and password before the @ (postgres://user:password@host/database): ' +
        'the passwords of the roles that Counterclaim works as are derived from them.',
    );
  const as = (role: string): string => {
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = createHmac('sha256', decodeURIComponent(owner.password))
      .update(
        JSON.stringify([role, decodeURIComponent(owner.username), owner.hostname, owner.port || '5432']),
      )
      .digest('base64url');
    return url.href;
  };
  return { appUrl: as(APP), publicUrl: as(PUBLIC) };
};

/**
 * Makes the two roles, or gives those that exist the passwords that follow from this URL. What they may do with the
 * tables is for the migrations to say. The owner must be a superuser or have CREATEROLE. PostgreSQL 15 and later.
 */
export const ensureRoles = async (ownerUrl: string): Promise<RoleUrls> => {
  const urls = roleUrls(ownerUrl);
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    for (const url of [urls.appUrl, urls.publicUrl])
      await unlessOutrun(() => ensureRole(client, new URL(url)));
    await unlessOutrun(() => grantConnect(client));
    return urls;
  } finally {
    await client.end();
  }
};

const ensureRole = async (client: Client, { username: role, password }: URL): Promise<void> => {
  const { rows } = await client.query<{ powerful: boolean }>(
    `SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS powerful
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  const powerless = 'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';
  const login = `LOGIN NOINHERIT PASSWORD ${client.escapeLiteral(password)}`;
  try {
    if (rows[0] === undefined) await client.query(`CREATE ROLE ${role} ${powerless} ${login}`);
    else {
      // Only a superuser may so much as mention these, so they are left out where there is nothing to take away.
      if (rows[0].powerful) await client.query(`ALTER ROLE ${role} ${powerless}`);
      await client.query(`ALTER ROLE ${role} ${login}`);
    }
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause;
    throw new Error(mend(role, client.user ?? '', rows[0], powerless), { cause });
  }
};

const mend = (
  role: string,
  owner: string,
  existing: { powerful: boolean } | undefined,
  powerless: string,
): string => {
  const quoted = `"${owner}"`;
  if (existing === undefined)
    return `${owner} may not make the role ${role}. As a superuser: ALTER ROLE ${quoted} CREATEROLE`;
  if (existing.powerful)
    return `The role ${role} may do more than is safe, and ${owner} may not change that. As a superuser: ALTER ROLE ${role} ${powerless}`;
  return (
    `${owner} may not set the password of the role ${role}. As a superuser: ALTER ROLE ${quoted} CREATEROLE; and, on ` +
    `PostgreSQL 16 and later, GRANT ${role} TO ${quoted} WITH ADMIN OPTION`
  );
};

const grantConnect = async (client: Client): Promise<void> => {
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP}, ${PUBLIC}`);
};

/** Two processes may do the same at once; the one that comes second is told so by an error, and looks again. */
const unlessOutrun = async (work: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 20 || !wasOutrun(error as { code?: string; message: string })) throw error;
    }
  }
};

/** The role was made (by name, or by its row in the catalogue) or its row changed while we were at it. */
const wasOutrun = ({ code = '', message }: { code?: string; message: string }): boolean =>
  ['42710', '23505'].includes(code) || (code === 'XX000' && message.includes('tuple concurrently updated'));
