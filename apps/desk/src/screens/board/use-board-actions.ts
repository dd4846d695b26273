import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Action } from '../../actions/action.js';
import { useActions } from '../../actions/registry.js';
import { useDesk, useMay } from '../../data/desk.js';
import { reviewQuery } from '../../data/reviews.js';
import type { Allowed, WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';

export type Picking = 'assign' | 'priority';

interface Asked {
  readonly row: WorkRow | undefined;
  readonly pick: (what: Picking) => void;
  readonly accept: () => void;
}

const refused = (text: string): Allowed => ({ allowed: false, reasons: [{ code: 'board', text }] });

/** What can be done to the card that has the focus: for the keys, the command bar and the menu of the card. */
export const useBoardActions = ({ row, pick, accept }: Asked): readonly Action[] => {
  const { desk } = useDesk();
  const isEditor = useMay('edit');
  const navigate = useNavigate();
  const { data: review } = useQuery({
    ...reviewQuery(desk.slug, row?.id ?? ''),
    enabled: isEditor && row !== undefined,
  });
  const can = review?.can;
  const actions = useMemo((): readonly Action[] => {
    // Until the server has answered it is not refused here: it will say so itself.
    const allowed = (name: 'assign' | 'prioritise' | 'accept'): Allowed | undefined => {
      if (!isEditor) return refused(messages.onlyEditors);
      return row === undefined ? refused(messages.noCard) : can?.[name];
    };
    const group = messages.group;
    return [
      {
        id: 'board.assign',
        label: messages.assign,
        group,
        keys: 'a',
        can: allowed('assign'),
        run: () => pick('assign'),
      },
      {
        id: 'board.prioritise',
        label: messages.priority,
        group,
        keys: 'p',
        can: allowed('prioritise'),
        run: () => pick('priority'),
      },
      { id: 'board.accept', label: messages.accept, group, keys: 'c', can: allowed('accept'), run: accept },
      {
        id: 'board.open',
        label: messages.open,
        group,
        can: row === undefined ? refused(messages.noCard) : undefined,
        run: () => {
          if (row) void navigate({ to: '/desks/$desk/reviews/$id', params: { desk: desk.slug, id: row.id } });
        },
      },
    ];
  }, [isEditor, row, can, pick, accept, navigate, desk.slug]);
  useActions(actions);
  return actions;
};
