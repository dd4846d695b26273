import { Alert, List, Text } from '@mantine/core';
import { IconInbox, IconPlayerPlay } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Action } from '../../actions/action.js';
import { useActions } from '../../actions/registry.js';
import { useDesk, useMay } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { type NothingNext, useTakeNext } from '../../data/today.js';
import type { Allowed } from '../../data/types.js';
import { today as messages } from '../../messages/today.js';
import { CanButton } from '../../ui/can-button.js';
import { Keys } from '../../ui/kbd-keys.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Time } from '../../ui/time.js';

/** «Take next», for its button and its place below, and offered as an action. */
export const useTakingNext = () => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const isChecker = useMay('research');
  const { mutate, data, error, isPending } = useTakeNext(desk.slug);
  const action = useMemo((): Action => {
    const can: Allowed = isChecker
      ? { allowed: true, reasons: [] }
      : { allowed: false, reasons: [{ code: 'access.role', text: messages.onlyCheckers }] };
    return {
      id: 'take-next',
      label: messages.takeNext,
      group: messages.group,
      keys: 'n',
      can,
      run: () =>
        mutate(undefined, {
          onSuccess: ({ review }) => {
            if (review !== null)
              void navigate({
                to: '/desks/$desk/reviews/$id',
                params: { desk: desk.slug, id: review.id },
              });
          },
        }),
    };
  }, [isChecker, mutate, navigate, desk.slug]);
  useActions(useMemo(() => [action], [action]));
  return { action, isPending, nothing: data?.review === null ? data : undefined, error };
};

type Taking = ReturnType<typeof useTakingNext>;

export const TakeNextButton = ({ taking: { action, isPending } }: { readonly taking: Taking }) => (
  <CanButton
    size="md"
    can={action.can}
    onClick={() => {
      if (!isPending) action.run();
    }}
    aria-keyshortcuts={action.keys}
    leftSection={<IconPlayerPlay size={18} aria-hidden />}
    rightSection={<Keys keys="n" />}
  >
    {messages.takeNext}
  </CanButton>
);

/** Why there was nothing to take. */
export const TakeNextAnswer = ({ taking: { nothing, error } }: { readonly taking: Taking }) => (
  <>
    <div role="status">
      {nothing && (
        <Alert
          variant="light"
          color="gray"
          icon={<IconInbox aria-hidden />}
          title={<span style={{ color: 'var(--mantine-color-text)' }}>{messages.nothingToTake}</span>}
        >
          <Nothing of={nothing} />
        </Alert>
      )}
    </div>
    {error && <ProblemAlert problem={problemOf(error)} />}
  </>
);

const Nothing = ({ of }: { readonly of: NothingNext }) => {
  switch (of.reason) {
    case 'empty':
      return <Text size="sm">{messages.empty}</Text>;
    case 'all_leased':
      return (
        <Text size="sm">
          {messages.allLeased} <Time at={of.nextFreeAt} />.
        </Text>
      );
    case 'none_eligible':
      return (
        <>
          <Text size="sm">{messages.noneEligible(of.waiting)}</Text>
          <List size="sm" mt={4}>
            {of.reasons.map(({ code, text, count }) => (
              <List.Item key={code}>{messages.noneEligibleOne(text, count)}</List.Item>
            ))}
          </List>
        </>
      );
  }
};
