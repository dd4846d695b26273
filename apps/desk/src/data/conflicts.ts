import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConflictKind } from '../../../../libs/identity/src/domain/conflict-of-interest.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Conflict } from './types.js';

/** Of one member, newest first, with those that were ended. */
export const conflictsQuery = (desk: string, memberId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'member', memberId, 'conflicts'),
    queryFn: ({ signal }) => everyPage<Conflict>(inDesk(desk, `/members/${memberId}/conflicts`), {}, signal),
  });

export interface NewConflict {
  readonly kind: ConflictKind;
  readonly sourceId?: string;
  readonly topic?: string;
  readonly claimId?: string;
  readonly reason: string;
}

/** A conflict of interest shuts its owner out of reviews, too: of what they may do there nothing is known any more. */
const useConflictsChanged = (desk: string) => {
  const client = useQueryClient();
  return async (): Promise<void> => {
    await Promise.all(
      (['member', 'review', 'worklist'] as const).map((kind) =>
        client.invalidateQueries({ queryKey: keyOf(desk, kind) }),
      ),
    );
  };
};

export const useDeclareConflict = (desk: string, memberId: string) => {
  const changed = useConflictsChanged(desk);
  return useMutation({
    mutationFn: (body: NewConflict) =>
      ask<Conflict>(inDesk(desk, `/members/${memberId}/conflicts`), { method: 'POST', body }),
    onSuccess: changed,
  });
};

export const useEndConflict = (desk: string, memberId: string) => {
  const changed = useConflictsChanged(desk);
  return useMutation({
    mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      ask<void>(inDesk(desk, `/members/${memberId}/conflicts/${id}`), { method: 'DELETE', body: { reason } }),
    onSuccess: changed,
  });
};
