import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { soughtIn } from '../lib/typed-search.js';
import { ask, inDesk, queryString } from './http.js';
import type { ClaimRow, DisputeRow, Page, Source } from './types.js';

export interface Found {
  readonly disputes: readonly DisputeRow[];
  readonly claims: readonly ClaimRow[];
  readonly sources: readonly Source[];
}

const EACH = 5;

/** What the desk has by these words: disputes, claims and sources, a few of each. */
export const findQuery = (desk: string, typed: string) => {
  const q = soughtIn(typed);
  return queryOptions({
    queryKey: [desk, 'find', q],
    queryFn: async ({ signal }): Promise<Found> => {
      const found = async <Item>(path: string): Promise<readonly Item[]> =>
        (await ask<Page<Item>>(inDesk(desk, path + queryString({ q, limit: EACH })), { signal })).data;
      const [disputes, claims, sources] = await Promise.all([
        found<DisputeRow>('/disputes'),
        found<ClaimRow>('/claims'),
        found<Source>('/sources'),
      ]);
      return { disputes, claims, sources };
    },
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  });
};
