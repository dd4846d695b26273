import { notifications } from '@mantine/notifications';
import { useCallback, useMemo } from 'react';
import type { Priority } from '../../../../../libs/reviews/src/domain/workflow.js';
import { type CardDeed, acceptReview, useCardDeed } from '../../data/board.js';
import { useDesk } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import type { Review, WorkRow } from '../../data/types.js';
import { type NewAssignee, assignReview, setPriority } from '../../data/worklist.js';
import { board as messages } from '../../messages/board.js';
import { common } from '../../messages/common.js';
import { priorities, reviewStates } from '../../messages/words.js';

type NameOf = (id: string | undefined) => string | undefined;

/** What somebody did to it since it was shown, in words. */
const changesOf = (row: WorkRow, now: Review, nameOf: NameOf): string => {
  const { change } = messages;
  const changes = [
    ...(row.state === now.state ? [] : [change.state(reviewStates[now.state])]),
    ...(row.assigneeId === now.assigneeId
      ? []
      : [
          now.assigneeId === undefined
            ? change.noAssignee
            : change.assignee(nameOf(now.assigneeId) ?? common.unknown),
        ]),
    ...(row.priority === now.priority || now.priority === undefined
      ? []
      : [change.priority(priorities[now.priority].toLowerCase())]),
  ];
  return changes.length === 0 ? messages.staleOther : changes.join(', ');
};

const tell = (message: string): void => {
  notifications.show({ message, color: 'green', autoClose: 3000 });
};

export interface CardDeeds {
  readonly assign: (row: WorkRow, to: NewAssignee) => void;
  readonly accept: (row: WorkRow) => void;
  readonly prioritise: (row: WorkRow, priority: Priority) => void;
}

/** What an editor does from the board: each shown at once, and taken back with the reason where it is refused. */
export const useCardDeeds = (): CardDeeds => {
  const { desk } = useDesk();
  const nameOf = useMemberNames();
  const { mutate } = useCardDeed();

  const go = useCallback(
    (deed: CardDeed, refused: string, done: (review: Review) => string) =>
      mutate(deed, {
        onSuccess: (review) => tell(done(review)),
        onError: (error) => {
          const problem = problemOf(error);
          const reasons = problem.reasons
            .map(({ text }) => text)
            .filter((text) => !problem.message.includes(text));
          const why =
            problem.isStale && problem.current !== undefined
              ? messages.stale(changesOf(deed.row, problem.current as Review, nameOf))
              : [
                  problem.message,
                  ...reasons,
                  ...(problem.isUnexpected && problem.requestId ? [common.requestId(problem.requestId)] : []),
                ].join(' ');
          notifications.show({ title: refused, message: why, color: 'red', autoClose: 12_000 });
        },
      }),
    [mutate, nameOf],
  );

  return useMemo(
    () => ({
      assign: (row, to) =>
        go(
          {
            row,
            expected: { state: 'researching', assigneeId: 'memberId' in to ? to.memberId : undefined },
            send: () => assignReview(desk.slug, row, to),
          },
          messages.refused.assign,
          ({ assigneeId }) => messages.done.assigned(nameOf(assigneeId) ?? common.unknown),
        ),
      accept: (row) =>
        go(
          {
            row,
            expected: { state: 'queued', priority: row.priority ?? 'normal' },
            send: () => acceptReview(desk.slug, row),
          },
          messages.refused.accept,
          () => messages.done.accepted,
        ),
      prioritise: (row, priority) =>
        go(
          { row, expected: { priority }, send: () => setPriority(desk.slug, row, priority) },
          messages.refused.prioritise,
          () => messages.done.prioritised(priorities[priority].toLowerCase()),
        ),
    }),
    [desk.slug, go, nameOf],
  );
};
