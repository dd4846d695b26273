import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Role } from '../../../../libs/kernel/src/actor.js';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import { sessionQuery } from './session.js';
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

/** What is left out stays as it is; null takes away. */
export interface MemberChange {
  readonly roles?: readonly Role[];
  readonly suspended?: boolean;
  readonly languages?: Member['languages'];
  readonly topics?: Member['topics'];
  readonly wipLimit?: number | null;
  readonly deputyId?: string | null;
  readonly optOuts?: Member['optOuts'];
}

/** What members are touches who I am as well, where it is about me. */
const useMembersChanged = (desk: string) => {
  const client = useQueryClient();
  return async (): Promise<void> => {
    await Promise.all([
      client.invalidateQueries({ queryKey: keyOf(desk, 'member') }),
      client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ]);
  };
};

export const useAddMember = (desk: string) => {
  const changed = useMembersChanged(desk);
  return useMutation({
    mutationFn: (body: { readonly email: string; readonly roles: readonly Role[] }) =>
      ask<Member>(inDesk(desk, '/members'), { method: 'POST', body }),
    onSuccess: changed,
  });
};

export const useChangeMember = (desk: string, id: string) => {
  const changed = useMembersChanged(desk);
  return useMutation({
    mutationFn: (sent: { readonly version: number; readonly body: MemberChange }) =>
      ask<Member>(inDesk(desk, `/members/${id}`), { method: 'PATCH', ...sent }),
    onSuccess: changed,
  });
};
