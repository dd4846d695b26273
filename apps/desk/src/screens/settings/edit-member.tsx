import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useDesk, useMay } from '../../data/desk.js';
import { useChangeMember } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import type { Member } from '../../data/types.js';
import { members as messages } from '../../messages/settings.js';
import { AbsenceList } from '../../parts/absence-list.js';
import { MemberEditor } from '../../parts/member-editor.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';

export const EditMember = ({ member }: { readonly member: Member }) => {
  const mayAdminister = useMay('administer');
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {member.email}
      </Text>
      <MemberEditor
        key={member.id}
        member={member}
        withRoles={mayAdminister}
        saved={messages.changed(member.name)}
      />
      <Divider />
      <AbsenceList memberId={member.id} order={3} />
      {mayAdminister && (
        <>
          <Divider />
          <Membership member={member} />
        </>
      )}
    </Stack>
  );
};

/** Whether they are in the desk at all. */
const Membership = ({ member }: { readonly member: Member }) => {
  const { desk } = useDesk();
  const change = useChangeMember(desk.slug, member.id);
  const [opened, { open, close }] = useDisclosure();
  const problem = change.error === null ? undefined : problemOf(change.error);
  const put = (suspended: boolean): void =>
    change.mutate({ version: member.version, body: { suspended } }, { onSuccess: close });
  return (
    <Section title={messages.status} hint={messages.suspendHint} order={3}>
      {!opened && problem && <ProblemAlert problem={problem} />}
      <Group>
        {member.suspendedAt === undefined ? (
          <Button variant="default" size="compact-sm" onClick={open}>
            {messages.suspend}
          </Button>
        ) : (
          <Button variant="default" size="compact-sm" loading={change.isPending} onClick={() => put(false)}>
            {messages.restore}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={opened}
        title={messages.suspendTitle(member.name)}
        text={messages.suspendHint}
        confirm={messages.suspend}
        pending={change.isPending}
        problem={problem}
        onConfirm={() => put(true)}
        onClose={() => {
          change.reset();
          close();
        }}
      />
    </Section>
  );
};
