import { ask, queryString } from './http.js';
import type { Page } from './types.js';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** All pages of a list that is known to be short. */
export const everyPage = async <Item>(
  path: string,
  query: Query = {},
  signal?: AbortSignal,
): Promise<Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Item> = await ask(path + queryString({ limit: 100, ...query, cursor }), { signal });
    items.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
};
