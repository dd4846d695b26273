import { Alert, Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useActions, useLatest } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { policyQuery, useChangePolicy, usePreviewPolicy } from '../../data/policy.js';
import { problemOf } from '../../data/problem.js';
import type { Policy } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { policy as messages } from '../../messages/policy.js';
import { useCan } from '../../parts/use-can.js';
import { Loaded } from '../../ui/loaded.js';
import { MineAndTheirs } from '../../ui/mine-and-theirs.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { useDraft } from '../../ui/use-draft.js';
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
  const draft = useDraft(policyDraft(policy), policy.version);
  const preview = usePreviewPolicy(desk.slug);
  const save = useChangePolicy(desk.slug);
  const [looking, setLooking] = useState(false);
  const failed = save.error ?? preview.error;
  const problem = failed === null ? undefined : problemOf(failed);
  const theirs = problem?.isStale === true ? (problem.current as Policy) : undefined;
  const count = Object.keys(draft.changed).length;

  const look = (): void => {
    save.reset();
    preview.mutate(policyChange(draft.changed), { onSuccess: () => setLooking(true) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look();
  };
  const put = (): void =>
    save.mutate(
      { version: draft.version, change: policyChange(draft.changed) },
      {
        onSuccess: (saved) => {
          draft.reset(policyDraft(saved), saved.version);
          notifications.show({ message: messages.saved(saved.version) });
        },
        onSettled: () => setLooking(false),
      },
    );
  const settle = (how: 'rebase' | 'reset'): void => {
    if (theirs === undefined) return;
    draft[how](policyDraft(theirs), theirs.version);
    save.reset();
  };
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
            {messages.hint} <b>{messages.version(draft.version)}</b>
          </>
        }
      >
        {!can.allowed && (
          <Text size="sm" c="dimmed">
            {messages.readOnly} {can.reasons[0]?.text}
          </Text>
        )}
        <PolicyForm
          value={draft.mine}
          onChange={draft.change}
          changed={draft.changed}
          errors={problem?.errors}
          readOnly={!can.allowed}
        />
        {theirs ? (
          <MineAndTheirs
            differences={draft.differencesFrom(policyDraft(theirs))}
            labelOf={labelOf}
            show={shownValue}
            onKeepMine={() => settle('rebase')}
            onTakeTheirs={() => settle('reset')}
          />
        ) : (
          problem && (
            <ProblemAlert
              problem={problem}
              shownAt={(pointer) => Object.keys(draft.mine).some((name) => pointerOf(name) === pointer)}
            />
          )
        )}
        {draft.isDirty && (
          <Paper className={classes.bar} withBorder shadow="sm">
            <Stack gap="xs">
              {policy.version > draft.version && theirs === undefined && (
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
                      draft.reset(policyDraft(policy), policy.version);
                    }}
                  >
                    {messages.discard}
                  </Button>
                  <Button type="submit" loading={preview.isPending} disabled={theirs !== undefined}>
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
            <PolicyPreviewView preview={preview.data} before={draft.base} changed={draft.changed} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setLooking(false)}>
                {common.cancel}
              </Button>
              <Button loading={save.isPending} onClick={put} data-autofocus>
                {messages.save(draft.version + 1)}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </form>
  );
};
