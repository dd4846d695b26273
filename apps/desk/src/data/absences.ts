import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AbsenceKind } from '../../../../libs/identity/src/domain/absence.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Absence } from './types.js';

/** Of one member, newest first, with those that are over. */
export const absencesQuery = (desk: string, memberId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'member', memberId, 'absences'),
    queryFn: ({ signal }) => everyPage<Absence>(inDesk(desk, `/members/${memberId}/absences`), {}, signal),
  });

interface NewAbsence {
  readonly kind: AbsenceKind;
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly note?: string;
}

export const useRecordAbsence = (desk: string, memberId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAbsence) =>
      ask<Absence>(inDesk(desk, `/members/${memberId}/absences`), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk, 'member') }),
  });
};

export const useEndAbsence = (desk: string, memberId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      ask<void>(inDesk(desk, `/members/${memberId}/absences/${id}`), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(desk, 'member') }),
  });
};
