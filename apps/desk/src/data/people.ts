import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Member } from './types.js';

/** All members of the desk, those who left too: what they did keeps their name. */
export const membersQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'member', 'all'),
    queryFn: ({ signal }) => everyPage<Member>(inDesk(desk, '/members'), {}, signal),
    staleTime: 5 * 60_000,
  });

/** The name of a member by the id. */
export const useMemberNames = (): ((id: string | undefined) => string | undefined) => {
  const { desk } = useDesk();
  const { data } = useQuery(membersQuery(desk.slug));
  return (id) => data?.find((member) => member.id === id)?.name;
};

export const memberQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'member', id),
    queryFn: ({ signal }) => ask<Member>(inDesk(desk, `/members/${id}`), { signal }),
  });
