import { Badge, Checkbox, Drawer, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { membersQuery, useMemberNames } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import type { Member } from '../../data/types.js';
import { languageName } from '../../messages/languages.js';
import { formatDate } from '../../lib/time.js';
import { common } from '../../messages/common.js';
import { absenceKinds } from '../../messages/profile.js';
import { roles as roleNames } from '../../messages/roles.js';
import { members as messages } from '../../messages/settings.js';
import { useCan } from '../../parts/use-can.js';
import { CanButton } from '../../ui/can-button.js';
import { DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { Shaped } from '../../ui/shaped.js';
import { AddMember } from './add-member.js';
import { EditMember } from './edit-member.js';

export const MembersPart = () => {
  const { desk } = useDesk();
  const query = useQuery(membersQuery(desk.slug));
  const canAdd = useCan('administer');
  const [adding, { open: openAdd, close: closeAdd }] = useDisclosure();
  const [editing, setEditing] = useState<string>();
  const [sought, setSought] = useState('');
  const [withSuspended, setWithSuspended] = useState(false);
  useActions(
    useMemo(
      () => [
        {
          id: 'member-add',
          label: messages.add,
          group: messages.title,
          keys: 'n',
          can: canAdd,
          run: openAdd,
        },
      ],
      [canAdd, openAdd],
    ),
  );
  const edited = query.data?.find(({ id }) => id === editing);
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      actions={
        <CanButton can={canAdd} onClick={openAdd} leftSection={<IconPlus size={16} aria-hidden />}>
          {messages.add}
        </CanButton>
      }
    >
      <Loaded query={query} problemOf={problemOf}>
        {(all) => {
          const suspended = all.filter(({ suspendedAt }) => suspendedAt !== undefined).length;
          const shown = all
            .filter(({ suspendedAt }) => withSuspended || suspendedAt === undefined)
            .filter((member) => isCalled(member, sought));
          return (
            <>
              <Group gap="md">
                <TextInput
                  aria-label={messages.filter}
                  placeholder={messages.filter}
                  leftSection={<IconSearch size={16} aria-hidden />}
                  value={sought}
                  onChange={({ currentTarget }) => setSought(currentTarget.value)}
                />
                {suspended > 0 && (
                  <Checkbox
                    label={messages.showSuspended(suspended)}
                    checked={withSuspended}
                    onChange={({ currentTarget }) => setWithSuspended(currentTarget.checked)}
                  />
                )}
              </Group>
              {shown.length === 0 ? (
                <Text c="dimmed" size="sm">
                  {messages.none}
                </Text>
              ) : (
                <MemberTable members={shown} onEdit={setEditing} />
              )}
            </>
          );
        }}
      </Loaded>
      <Modal
        opened={adding}
        onClose={closeAdd}
        title={messages.add}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <AddMember onDone={closeAdd} />
      </Modal>
      <Drawer
        opened={edited !== undefined}
        onClose={() => setEditing(undefined)}
        position="right"
        size="lg"
        title={edited?.name ?? messages.editTitle}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        {edited && <EditMember member={edited} />}
      </Drawer>
    </Section>
  );
};

const isCalled = ({ name, email }: Member, sought: string): boolean =>
  `${name} ${email}`.toLowerCase().includes(sought.trim().toLowerCase());

interface MemberTableProps {
  readonly members: readonly Member[];
  readonly onEdit: (id: string) => void;
}

const MemberTable = ({ members, onEdit }: MemberTableProps) => {
  const { desk } = useDesk();
  const nameOf = useMemberNames();
  const canOversee = useCan('oversee');
  return (
    <DataTable
      label={messages.title}
      rows={members}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'member',
          header: messages.member,
          cell: ({ id, name, email }) => (
            <Stack gap={0}>
              <Text size="sm" fw={600}>
                {name}
                {id === desk.memberId && (
                  <Text span c="dimmed" fw={400}>
                    {' '}
                    ({messages.you})
                  </Text>
                )}
              </Text>
              <Text size="xs" c="dimmed">
                {email}
              </Text>
            </Stack>
          ),
        },
        {
          key: 'roles',
          header: messages.roles,
          cell: ({ roles }) => (
            <Group gap={4} component="span" display="inline-flex">
              {roles.map((role) => (
                <Badge key={role} variant="default" tt="none" fw={500} component="span">
                  {roleNames[role]}
                </Badge>
              ))}
            </Group>
          ),
        },
        { key: 'languages', header: messages.languages, cell: languagesOf },
        {
          key: 'topics',
          header: messages.topics,
          cell: ({ topics }) => topics.map(({ topic, level }) => `${topic} ${level}`).join(', ') || '–',
        },
        { key: 'limit', header: messages.limit, cell: ({ wipLimit }) => wipLimit ?? messages.deskLimit },
        { key: 'now', header: messages.now, cell: (member) => <Now member={member} /> },
        { key: 'deputy', header: messages.deputy, cell: ({ deputyId }) => nameOf(deputyId) ?? '–' },
        {
          key: 'actions',
          header: messages.actions,
          quiet: true,
          cell: ({ id, name }) => {
            const can = canOversee.allowed || id === desk.memberId;
            return (
              <CanButton
                can={can ? undefined : { allowed: false, reasons: [{ text: messages.keepOnlyYours }] }}
                variant="default"
                size="compact-sm"
                aria-label={messages.edit(name)}
                onClick={() => onEdit(id)}
              >
                {messages.editShort}
              </CanButton>
            );
          },
        },
      ]}
    />
  );
};

const languagesOf = ({ languages: { native, working } }: Member): string => {
  const named = [
    ...native.map((tag) => `${languageName(tag)} (${messages.native})`),
    ...working.filter((tag) => !native.includes(tag)).map(languageName),
  ];
  return named.length === 0 ? '–' : named.join(', ');
};

const Now = ({ member }: { readonly member: Member }) => {
  const { suspendedAt, absenceKind, absentUntil, pausedUntil } = member;
  if (suspendedAt !== undefined)
    return (
      <Shaped colour="against" shape="⊘">
        {messages.suspended}
      </Shaped>
    );
  if (absenceKind !== undefined)
    return (
      <>
        <Shaped colour="partly" shape="○">
          {absenceKinds[absenceKind]}
        </Shaped>
        {absentUntil !== undefined && ` ${messages.until} ${formatDate(absentUntil)}`}
      </>
    );
  if (pausedUntil !== undefined)
    return (
      <Shaped colour="partly" shape="◔">
        {messages.paused}
      </Shaped>
    );
  return (
    <Shaped colour="agreed" shape="●">
      {messages.here}
    </Shaped>
  );
};
