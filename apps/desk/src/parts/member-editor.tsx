import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useDesk } from '../data/desk.js';
import { useChangeMember, useMemberNames } from '../data/people.js';
import { policyQuery } from '../data/policy.js';
import { problemOf } from '../data/problem.js';
import type { Member } from '../data/types.js';
import { media, memberFields, memberForm, profile } from '../messages/profile.js';
import { roles as roleNames } from '../messages/roles.js';
import { MineAndTheirs } from '../ui/mine-and-theirs.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useDraft } from '../ui/use-draft.js';
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
  const draft = useDraft(memberDraft(member), member.version);
  const change = useChangeMember(desk.slug, member.id);
  const nameOf = useMemberNames();
  const problem = change.error === null ? undefined : problemOf(change.error);
  const theirs = problem?.isStale === true ? (problem.current as Member) : undefined;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(
      { version: draft.version, change: draft.changed },
      {
        onSuccess: (member) => {
          draft.reset(memberDraft(member), member.version);
          notifications.show({ message: saved });
          onSaved?.();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <MemberFields
          memberId={member.id}
          value={draft.mine}
          onChange={draft.change}
          errors={problem?.errors}
          withRoles={withRoles}
          deskLimit={policy?.wipLimit}
        />
        {theirs ? (
          <MineAndTheirs
            differences={draft.differencesFrom(memberDraft(theirs))}
            labelOf={(field) => memberFields[field] ?? field}
            show={(field, value) => shown(field, value, nameOf)}
            onKeepMine={() => {
              draft.rebase(memberDraft(theirs), theirs.version);
              change.reset();
            }}
            onTakeTheirs={() => {
              draft.reset(memberDraft(theirs), theirs.version);
              change.reset();
            }}
          />
        ) : (
          problem && <ProblemAlert problem={problem} shownAt={isShown} />
        )}
        <Group gap="sm">
          <Button type="submit" loading={change.isPending} disabled={!draft.isDirty || theirs !== undefined}>
            {profile.save}
          </Button>
          {draft.isDirty && (
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
