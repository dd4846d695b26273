import { Client } from 'pg';

/**
 * Rows by the thousand, written in a desk as the product itself would. On a connection of its own: those of the API have
 * the limits of a request, and how fast the machine is, is not what is tested.
 */
export const arrange = async (
  url: string,
  deskId: string,
  work: (client: Client) => Promise<unknown>,
): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `SELECT set_config('app.desk_id', $1, false), set_config('app.user_id', 'ffffffff-ffff-ffff-ffff-ffffffffffff', false)`,
      [deskId],
    );
    await work(client);
  } finally {
    await client.end();
  }
};
