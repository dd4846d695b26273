import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../../../data/desk.js';
import type { Problem } from '../../../data/problem.js';
import { common } from '../../../messages/common.js';
import { Form } from '../../../ui/form.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Panel, type PanelName } from '../panel.js';
import classes from '../review.module.css';

interface ResearchPanelProps {
  readonly name: PanelName;
  readonly words: { readonly add: string; readonly none: string };
  readonly count: number;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  /** To add one. */
  readonly form: ReactNode;
  /** The items of a list. */
  readonly children: ReactNode;
}

/** What was found out so far, and the way to add to it. */
export const ResearchPanel = ({
  name,
  words,
  count,
  isAdding,
  onAdding,
  form,
  children,
}: ResearchPanelProps) => (
  <Panel
    name={name}
    count={count}
    actions={
      useMay('record') &&
      !isAdding && (
        <Button size="compact-sm" variant="default" onClick={() => onAdding(true)}>
          {words.add}
        </Button>
      )
    }
  >
    {isAdding && form}
    {count === 0 && !isAdding && (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    )}
    <ul className={classes.list}>{children}</ul>
  </Panel>
);

interface ResearchFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly problem?: Problem;
  /** Pointers that a field shows. */
  readonly shown: readonly string[];
  readonly pending: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in a panel. */
export const ResearchForm = ({
  label,
  submitLabel,
  problem,
  shown,
  pending,
  onSend,
  onClose,
  children,
}: ResearchFormProps) => (
  <Form className={classes.form} onSend={onSend} aria-label={label}>
    <Stack gap="sm">
      {problem && <ProblemAlert problem={problem} shownAt={(pointer) => shown.includes(pointer)} />}
      {children}
      <Group gap="xs" justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button size="compact-sm" type="submit" loading={pending}>
          {submitLabel}
        </Button>
      </Group>
    </Stack>
  </Form>
);
