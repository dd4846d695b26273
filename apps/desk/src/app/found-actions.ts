import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Action } from '../actions/action.js';
import { useDesk } from '../data/desk.js';
import { findQuery } from '../data/find.js';
import { shell } from '../messages/shell.js';

const TYPING_MS = 100;

/** What the desk has by the words that were typed, as actions that go there. */
export const useFoundActions = (sought: string): readonly Action[] => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const [typed] = useDebouncedValue(sought, TYPING_MS);
  const { data } = useQuery(findQuery(desk.slug, typed));
  return useMemo(() => {
    if (data === undefined || sought.trim() === '') return [];
    const to =
      (place: '/desks/$desk/disputes/$id' | '/desks/$desk/claims/$id' | '/desks/$desk/sources/$id') =>
      (id: string) =>
      () =>
        void navigate({ to: place, params: { desk: desk.slug, id } });
    const listed = (group: string, go: (id: string) => () => void) => (id: string, label: string) => ({
      id: `found-${id}`,
      label,
      group,
      run: go(id),
    });
    const [dispute, claim, source] = [
      listed(shell.disputes, to('/desks/$desk/disputes/$id')),
      listed(shell.claims, to('/desks/$desk/claims/$id')),
      listed(shell.sources, to('/desks/$desk/sources/$id')),
    ];
    return [
      ...data.disputes.map(({ id, question }) => dispute(id, question)),
      ...data.claims.map(({ id, wording }) => claim(id, wording)),
      ...data.sources.map(({ id, name }) => source(id, name)),
    ];
  }, [data, sought, desk.slug, navigate]);
};
