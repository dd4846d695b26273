import type { ClientBase } from 'pg';

const OLDEST = 15;
/** Each of these, when off, lets the server forget what it has acknowledged, or tear a page. */
const GUARDS = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Throws when this server could lose what it acknowledged, or is too old; says which setting, and how to mend it. */
export const refuseUnsafeSettings = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
    [[...GUARDS, 'server_version_num']],
  );
  const value = (name: string) => rows.find((row) => row.name === name)?.setting ?? '';
  const major = Math.floor(Number(value('server_version_num')) / 10_000);
  if (major < OLDEST)
    throw new Error(
      `This is PostgreSQL ${major}. Counterclaim needs ${OLDEST} or later: upgrade the server.`,
    );
  const off = GUARDS.filter((name) => value(name) === 'off');
  if (off.length === 0) return;
  const commands = off.map((name) => `ALTER SYSTEM SET ${name} = on;`).join(' ');
  throw new Error(
    `PostgreSQL runs with ${off.map((name) => `${name} = off`).join(', ')}, and so may lose what was saved. As a ` +
      `superuser: ${commands} SELECT pg_reload_conf(); and see that neither the role nor the database sets it off again.`,
  );
};
