import { Group, NativeSelect, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { STANCES } from '../../../../../../libs/disputes/src/domain/vocabulary.js';
import { useDesk } from '../../../data/desk.js';
import { type Clocks, transitionsQuery } from '../../../data/disputes.js';
import type { Dispute, Statement } from '../../../data/types.js';
import { timeline as messages } from '../../../messages/disputes.js';
import { PositionBadge } from '../../../parts/badges.js';
import type { Moments } from '../clocks/moments.js';
import { TimelineDrawing } from './drawing.js';
import { lanesOf } from './lanes.js';
import { TimelineList } from './list.js';

const route = getRouteApi('/desks/$desk/disputes/$id');

export interface TimelineProps {
  readonly dispute: Dispute;
  readonly statements: readonly Statement[];
  readonly moments: Moments;
  readonly clocks: Clocks;
  readonly names: ReadonlyMap<string, string>;
  readonly onOpen: (statementId: string) => void;
}

const NO_MOVES: never[] = [];

/** What was said when and by whom, and who moved: drawn in lanes, or as a list. */
export const Timeline = ({ dispute, statements, moments, clocks, names, onOpen }: TimelineProps) => {
  const { desk } = useDesk();
  const { claim } = route.useSearch();
  const navigate = route.useNavigate();
  const [as, setAs] = useState<'drawing' | 'list'>('drawing');
  const moves = useQuery(transitionsQuery(desk.slug, dispute.id, clocks)).data?.data ?? NO_MOVES;
  const chosen = dispute.claims.some(({ id }) => id === claim) ? claim : undefined;
  const lanes = useMemo(() => lanesOf(statements, moves, chosen), [statements, moves, chosen]);
  const { timeline } = dispute;
  const counted = useMemo(() => new Set(timeline.map(({ statementId }) => statementId)), [timeline]);
  const wordings = useMemo(
    () => new Map(dispute.claims.map(({ id, wording }) => [id, wording])),
    [dispute.claims],
  );
  const shared = { lanes, counted, names, wordings, onOpen };
  return (
    <Stack gap="xs" component="section" aria-label={messages.title}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5">
          {messages.title}
        </Title>
        <Group gap="xs">
          <NativeSelect
            size="xs"
            maw="18rem"
            aria-label={messages.onClaim}
            value={chosen ?? ''}
            onChange={({ currentTarget }) =>
              void navigate({
                search: (before) => ({ ...before, claim: currentTarget.value || undefined }),
                replace: true,
                resetScroll: false,
              })
            }
            data={[
              { value: '', label: messages.allClaims },
              ...dispute.claims.map(({ id, wording }) => ({ value: id, label: wording })),
            ]}
          />
          <SegmentedControl
            size="xs"
            aria-label={messages.as}
            value={as}
            onChange={setAs}
            data={[
              { value: 'drawing', label: messages.drawing },
              { value: 'list', label: messages.list },
            ]}
          />
        </Group>
      </Group>
      {as === 'list' ? (
        <TimelineList {...shared} />
      ) : (
        <>
          <TimelineDrawing {...shared} axis={moments.axis} clocks={clocks} />
          <Key />
        </>
      )}
    </Stack>
  );
};

const Key = () => (
  <Group gap="md" aria-label={messages.key} role="group">
    {STANCES.map((stance) => (
      <Text key={stance} size="xs">
        <PositionBadge position={stance} />
      </Text>
    ))}
    <Text size="xs" c="dimmed">
      ▲ {messages.moved}
    </Text>
    <Text size="xs" c="dimmed">
      ┆ {messages.notCounted}
    </Text>
  </Group>
);
