import { Alert, Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useActions, useLatest } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { policyQuery, useChangePolicy, usePreviewPolicy } from '../../data/policy.js';
import { problemOf } from '../../data/problem.js';
import type { Policy } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { common } from '../../messages/common.js';
import { policy as messages } from '../../messages/policy.js';
import { useCan } from '../../parts/use-can.js';
import { Loaded } from '../../ui/loaded.js';
import { MineBesideTheirs } from '../../ui/mine-beside-theirs.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { labelOf, pointerOf, policyChange, policyDraft, shownValue } from './policy-draft.js';
import { PolicyForm } from './policy-form.js';
import { PolicyPreviewView } from './policy-preview.js';
import classes from './policy.module.css';

export const PolicyPart = () => {
  const { desk } = useDesk();
  const query = useQuery(policyQuery(desk.slug));
  return (
    <Loaded query={query} problemOf={problemOf} rows={12}>
      {(policy) => <PolicyEditor policy={policy} />}
    </Loaded>
  );
};

const PolicyEditor = ({ policy }: { readonly policy: Policy }) => {
  const { desk } = useDesk();
  const can = useCan('administer');
  const editing = useEditing(policy, policyDraft);
  const preview = usePreviewPolicy(desk.slug);
  const save = useChangePolicy(desk.slug);
  const [looking, setLooking] = useState(false);
  const failed = save.error ?? preview.error;
  const problem = failed === null ? undefined : problemOf(failed);
  const refused = problem?.isStale ? undefined : problem;
  const count = editing.changed.length;

  const look = (): void => {
    save.reset();
    preview.mutate(policyChange(editing.change), { onSuccess: () => setLooking(true) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look();
  };
  const put = (): void =>
    save.mutate(
      { version: editing.version, body: policyChange(editing.change) },
      {
        onSuccess: (saved) => {
          editing.reset(saved);
          notifications.show({ message: messages.saved(saved.version) });
        },
        onError: (error) => editing.bringIn(problemOf(error)),
        onSettled: () => setLooking(false),
      },
    );
  const latest = useLatest({ look, count });
  useActions(
    useMemo(
      () => [
        {
          id: 'policy-preview',
          label: messages.preview,
          group: messages.title,
          keys: '$mod+Enter',
          can,
          run: () => latest.current.count > 0 && latest.current.look(),
        },
      ],
      [can, latest],
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Section
        title={messages.title}
        hint={
          <>
            {messages.hint} <b>{messages.version(editing.version)}</b>
          </>
        }
      >
        {!can.allowed && (
          <Text size="sm" c="dimmed">
            {messages.readOnly} {can.reasons[0]?.text}
          </Text>
        )}
        <PolicyForm
          value={editing.draft}
          onChange={editing.set}
          changed={editing.change}
          errors={refused?.errors}
          readOnly={!can.allowed}
        />
        <MineBesideTheirs editing={editing} labelOf={labelOf} show={shownValue} />
        {refused && (
          <ProblemAlert
            problem={refused}
            shownAt={(pointer) => Object.keys(editing.draft).some((name) => pointerOf(name) === pointer)}
          />
        )}
        {editing.isDirty && (
          <Paper className={classes.bar} withBorder shadow="sm">
            <Stack gap="xs">
              {policy.version > editing.version && (
                <Alert color="yellow" p="xs">
                  <Text size="sm" c="var(--mantine-color-text)">
                    {messages.newer(policy.version)}
                  </Text>
                </Alert>
              )}
              <Group justify="space-between" gap="xs">
                <Text size="sm" role="status">
                  {messages.changed(count)}
                </Text>
                <Group gap="xs">
                  <Button
                    variant="default"
                    onClick={() => {
                      save.reset();
                      preview.reset();
                      editing.reset(policy);
                    }}
                  >
                    {messages.discard}
                  </Button>
                  <Button type="submit" loading={preview.isPending}>
                    {messages.preview}
                  </Button>
                </Group>
              </Group>
            </Stack>
          </Paper>
        )}
      </Section>
      <Modal
        opened={looking && preview.data !== undefined}
        onClose={() => setLooking(false)}
        title={messages.previewTitle}
        size="lg"
        closeButtonProps={{ 'aria-label': common.close }}
      >
        {preview.data && (
          <Stack gap="md">
            <PolicyPreviewView preview={preview.data} before={editing.base} changed={editing.change} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setLooking(false)}>
                {common.cancel}
              </Button>
              <Button loading={save.isPending} onClick={put} data-autofocus>
                {messages.save(editing.version + 1)}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </form>
  );
};
