import type { ReadTransaction } from '#persistence';

/** The members who are editors in good standing, but for those named. */
export const editorsOf = async (
  tx: ReadTransaction,
  deskId: string,
  except: readonly string[] = [],
): Promise<string[]> => {
  const editors = await tx.query<{ id: string }>(
    `SELECT id FROM membership WHERE desk_id = $1 AND 'editor' = ANY (roles) AND suspended_at IS NULL
       AND id <> ALL ($2::uuid[]) ORDER BY id`,
    [deskId, except],
  );
  return editors.map(({ id }) => id);
};
