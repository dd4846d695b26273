import type { Pool, QueryArrayConfig } from 'pg';
import { meaningOf } from '#persistence';

/** Every value as PostgreSQL writes it: most are texts that are passed on. */
const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** Prepared once for each connection, under its name. */
export const query = async <Columns extends (string | null)[]>(
  pool: Pool,
  name: string,
  text: string,
  values: unknown[],
): Promise<Columns[]> => {
  const config: QueryArrayConfig = { name, text, values, rowMode: 'array', types: AS_TEXT };
  try {
    return (await pool.query<Columns>(config)).rows;
  } catch (error) {
    throw meaningOf(error) ?? error;
  }
};
