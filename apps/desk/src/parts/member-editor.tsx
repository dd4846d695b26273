import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useDesk } from '../data/desk.js';
import { useChangeMember, useMemberNames } from '../data/people.js';
import { policyQuery } from '../data/policy.js';
import { problemOf } from '../data/problem.js';
import type { Member } from '../data/types.js';
import { useEditing } from '../lib/editing.js';
import { media, memberFields, memberForm, profile } from '../messages/profile.js';
import { roles as roleNames } from '../messages/roles.js';
import { MineBesideTheirs } from '../ui/mine-beside-theirs.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { type MemberDraft, MemberFields, memberDraft } from './member-fields.js';

interface MemberEditorProps {
  readonly member: Member;
  readonly withRoles?: boolean;
  readonly saved: string;
  readonly onSaved?: () => void;
}

/** Changes a member: oneself, or somebody whose profile one keeps. */
export const MemberEditor = ({ member, withRoles, saved, onSaved }: MemberEditorProps) => {
  const { desk } = useDesk();
  const { data: policy } = useQuery(policyQuery(desk.slug));
  const editing = useEditing(member, memberDraft);
  const change = useChangeMember(desk.slug, member.id);
  const nameOf = useMemberNames();
  const problem = change.error === null ? undefined : problemOf(change.error);
  const refused = problem?.isStale ? undefined : problem;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(
      { version: editing.version, body: editing.change },
      {
        onSuccess: (member) => {
          editing.reset(member);
          notifications.show({ message: saved });
          onSaved?.();
        },
        onError: (error) => editing.bringIn(problemOf(error)),
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <MemberFields
          memberId={member.id}
          value={editing.draft}
          onChange={editing.set}
          errors={refused?.errors}
          withRoles={withRoles}
          deskLimit={policy?.wipLimit}
        />
        <MineBesideTheirs
          editing={editing}
          labelOf={(name) => memberFields[name]}
          show={(name, value) => shown(name, value, nameOf)}
        />
        {refused && <ProblemAlert problem={refused} shownAt={isShown} />}
        <Group gap="sm">
          <Button type="submit" loading={change.isPending} disabled={!editing.isDirty}>
            {profile.save}
          </Button>
          {editing.isDirty && (
            <Text size="sm" c="dimmed">
              {profile.unsaved}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
};

const isShown = (pointer: string): boolean =>
  /^\/(roles|languages\/|topics\/|wipLimit|deputyId|optOuts\/)/.test(pointer);

const listed = (words: readonly string[]): string =>
  words.length === 0 ? memberForm.none : words.join(', ');

const shown = (
  field: keyof MemberDraft,
  value: unknown,
  nameOf: (id: string | undefined) => string | undefined,
): string => {
  const draft = { [field]: value } as Partial<MemberDraft>;
  if (draft.roles) return listed(draft.roles.map((role) => roleNames[role]));
  if (draft.languages)
    return `${memberForm.native}: ${listed(draft.languages.native)}; ${memberForm.working.toLowerCase()}: ${listed(draft.languages.working)}`;
  if (draft.topics) return listed(draft.topics.map(({ topic, level }) => `${topic} (${level})`));
  if (field === 'wipLimit') return draft.wipLimit === null ? memberForm.asDesk : String(value);
  if (field === 'deputyId') return nameOf(draft.deputyId ?? undefined) ?? memberForm.none;
  if (draft.optOuts)
    return listed([...draft.optOuts.topics, ...draft.optOuts.media.map((medium) => media[medium])]);
  return String(value);
};
