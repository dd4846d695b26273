import { Group, Modal, Select, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { useClaims } from '../../data/claims.js';
import { conflictsQuery } from '../../data/conflicts.js';
import { useDesk, useMay } from '../../data/desk.js';
import { membersQuery } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import { useSources } from '../../data/sources.js';
import type { Allowed, Conflict } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { conflicts as messages, members as memberWords } from '../../messages/settings.js';
import { roleNeeded } from '../../messages/roles.js';
import { CanButton } from '../../ui/can-button.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { TextLink } from '../../ui/link.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { Shaped } from '../../ui/shaped.js';
import { Time } from '../../ui/time.js';
import { DeclareConflict } from './declare-conflict.js';
import { EndConflict } from './end-conflict.js';

const route = getRouteApi('/desks/$desk/settings/$part');

export const ConflictsPart = () => {
  const { desk } = useDesk();
  const { member: asked } = route.useSearch();
  const navigate = useNavigate();
  const { data: members = [] } = useQuery(membersQuery(desk.slug));
  const memberId = asked ?? desk.memberId;
  const name = members.find(({ id }) => id === memberId)?.name ?? '…';
  const mayOversee = useMay('oversee');
  const canDeclare: Allowed = useMemo(() => {
    const allowed = mayOversee || memberId === desk.memberId;
    return {
      allowed,
      reasons: allowed ? [] : [{ code: 'member.not_yours', text: roleNeeded('oversee', desk.roles) }],
    };
  }, [mayOversee, memberId, desk.memberId, desk.roles]);
  const query = useQuery(conflictsQuery(desk.slug, memberId));
  const [declaring, { open, close }] = useDisclosure();
  const [ending, setEnding] = useState<Conflict>();
  useActions(
    useMemo(
      () => [
        {
          id: 'conflict-declare',
          label: messages.declare,
          group: messages.title,
          keys: 'n',
          can: canDeclare,
          run: open,
        },
      ],
      [canDeclare, open],
    ),
  );
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      actions={
        <CanButton can={canDeclare} onClick={open}>
          {messages.declare}
        </CanButton>
      }
    >
      <Group>
        <Select
          label={messages.whose}
          w="100%"
          maw="20rem"
          searchable
          allowDeselect={false}
          data={members.map((member) => ({
            value: member.id,
            label: member.id === desk.memberId ? `${member.name} (${memberWords.you})` : member.name,
          }))}
          value={memberId}
          onChange={(id) =>
            void navigate({
              to: '/desks/$desk/settings/$part',
              params: { desk: desk.slug, part: 'conflicts' },
              search: { member: id === desk.memberId ? undefined : (id ?? undefined) },
              replace: true,
            })
          }
        />
      </Group>
      <Loaded query={query} problemOf={problemOf} rows={3}>
        {(conflicts) =>
          conflicts.length === 0 ? (
            <Empty order={3} title={messages.none(name)} hint={messages.noneHint} />
          ) : (
            <ConflictTable conflicts={conflicts} memberId={memberId} onEnd={setEnding} />
          )
        }
      </Loaded>
      <Modal
        opened={declaring}
        onClose={close}
        title={messages.declareTitle(name)}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <DeclareConflict memberId={memberId} onDone={close} />
      </Modal>
      {ending && <EndConflict memberId={memberId} conflict={ending} onClose={() => setEnding(undefined)} />}
    </Section>
  );
};

interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  readonly memberId: string;
  readonly onEnd: (conflict: Conflict) => void;
}

const ConflictTable = ({ conflicts, memberId, onEnd }: ConflictTableProps) => {
  const { desk } = useDesk();
  const mayOversee = useMay('oversee');
  const source = useSources(conflicts.flatMap(({ sourceId }) => (sourceId === undefined ? [] : [sourceId])));
  const claim = useClaims(conflicts.flatMap(({ claimId }) => (claimId === undefined ? [] : [claimId])));
  const canEnd: Allowed =
    mayOversee && memberId !== desk.memberId
      ? { allowed: true, reasons: [] }
      : {
          allowed: false,
          reasons: [
            {
              code: 'conflict.own',
              text: memberId === desk.memberId ? messages.endOwn : roleNeeded('oversee', desk.roles),
            },
          ],
        };
  return (
    <DataTable
      label={messages.title}
      rows={conflicts}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'with',
          header: messages.with,
          cell: ({ kind, sourceId, topic, claimId }) => (
            <>
              <Text span size="xs" c="dimmed">
                {messages[kind]}{' '}
              </Text>
              {sourceId !== undefined && (
                <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id: sourceId }} fw={600}>
                  {source(sourceId)?.name ?? '…'}
                </TextLink>
              )}
              {topic !== undefined && <b>{topic}</b>}
              {claimId !== undefined && (
                <TextLink to="/desks/$desk/claims/$id" params={{ desk: desk.slug, id: claimId }} fw={600}>
                  {claim(claimId)?.wording ?? '…'}
                </TextLink>
              )}
            </>
          ),
        },
        { key: 'reason', header: messages.reason, cell: ({ reason }) => reason },
        { key: 'since', header: messages.since, cell: ({ createdAt }) => <Time at={createdAt} /> },
        {
          key: 'state',
          header: messages.state,
          cell: ({ endedAt }) =>
            endedAt === undefined ? (
              <Shaped colour="against" shape="⊘">
                {messages.stands}
              </Shaped>
            ) : (
              <>
                <Shaped colour="quiet" shape="✓">
                  {messages.ended}
                </Shaped>{' '}
                <Time at={endedAt} />
              </>
            ),
        },
        {
          key: 'actions',
          header: memberWords.actions,
          quiet: true,
          cell: (conflict) =>
            conflict.endedAt === undefined && (
              <CanButton
                can={canEnd}
                variant="default"
                size="compact-sm"
                aria-label={messages.endOf(
                  conflict.topic ?? source(conflict.sourceId ?? '')?.name ?? messages[conflict.kind],
                )}
                onClick={() => onEnd(conflict)}
              >
                {messages.end}
              </CanButton>
            ),
        },
      ]}
    />
  );
};
