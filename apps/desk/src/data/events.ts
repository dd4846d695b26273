import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { DeskEvent, Page } from './types.js';

export interface EventFilters {
  readonly type?: string;
  /** The id of the user. */
  readonly actor?: string;
  readonly subject?: string;
  readonly review?: string;
}

const PAGE = 50;
/** As many at once are counted as new; more are told as more. */
export const NEWER_AT_MOST = 100;

const eventsIn = (
  desk: string,
  filters: EventFilters & { readonly limit: number; readonly cursor?: string },
  signal: AbortSignal,
) => ask<Page<DeskEvent>>(inDesk(desk, `/events${queryString({ ...filters })}`), { signal });

/**
 * Newest first, from when it was asked for (`from` tells one list from a later one). It stays as it is while it is
 * read: events never change, and what has come since is counted by `newestEventsQuery`.
 */
export const eventsQuery = (desk: string, filters: EventFilters, from: number) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'event', 'list', filters, from),
    queryFn: ({ pageParam, signal }) =>
      eventsIn(desk, { ...filters, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 'static',
  });

/** The newest now, anew with every event. */
export const newestEventsQuery = (desk: string, filters: EventFilters) =>
  queryOptions({
    queryKey: keyOf(desk, 'event', 'newest', filters),
    queryFn: ({ signal }) => eventsIn(desk, { ...filters, limit: NEWER_AT_MOST }, signal),
    placeholderData: undefined,
  });

/** One event as it was written, found by what a history has of it. */
export const rawEventQuery = (
  desk: string,
  { seq, type, subject }: Pick<DeskEvent, 'seq' | 'type' | 'subject'>,
) =>
  queryOptions({
    queryKey: keyOf(desk, 'event', 'raw', seq),
    queryFn: async ({ signal }) => {
      let cursor: string | undefined;
      do {
        const page: Page<DeskEvent> = await eventsIn(
          desk,
          { type, subject: subject.id, limit: 100, cursor },
          signal,
        );
        const found = page.data.find((event) => event.seq === seq);
        if (found) return found;
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      throw new Error(`There is no event ${seq}`);
    },
    staleTime: 'static',
  });
