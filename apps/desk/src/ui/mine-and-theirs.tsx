import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Difference } from '../lib/three-way.js';
import { stale as messages } from '../messages/stale.js';
import { DataTable } from './data-table.js';

interface MineAndTheirsProps {
  readonly differences: readonly Difference[];
  readonly labelOf: (field: string) => string;
  readonly show: (field: string, value: unknown) => ReactNode;
  /** Goes on with my changes on top of theirs. */
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else saved first: what each of us made of it, side by side, and nothing is lost. */
export const MineAndTheirs = ({
  differences,
  labelOf,
  show,
  onKeepMine,
  onTakeTheirs,
}: MineAndTheirsProps) => {
  const alert = useRef<HTMLDivElement>(null);
  // It may stand far below what was pressed.
  useEffect(() => {
    // Not handed back: in new browsers it answers a promise.
    void alert.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Alert
      ref={alert}
      role="alert"
      color="yellow"
      variant="light"
      icon={<IconGitMerge aria-hidden />}
      title={<span style={{ color: 'var(--mantine-color-text)' }}>{messages.title}</span>}
    >
      <Stack gap="sm" c="var(--mantine-color-text)">
        <Text size="sm">{messages.hint}</Text>
        <DataTable
          label={messages.title}
          rows={differences}
          keyOf={({ field }) => field}
          columns={[
            {
              key: 'field',
              header: messages.field,
              cell: ({ field, clash }) => (
                <>
                  <b>{labelOf(field)}</b>
                  {clash && (
                    <Text span size="xs" c="var(--cc-against)">
                      {' '}
                      ⇄ {messages.clash}
                    </Text>
                  )}
                </>
              ),
            },
            { key: 'mine', header: messages.mine, cell: ({ field, mine }) => show(field, mine) },
            { key: 'theirs', header: messages.theirs, cell: ({ field, theirs }) => show(field, theirs) },
          ]}
        />
        <Group gap="xs">
          <Button size="compact-sm" onClick={onKeepMine}>
            {messages.keepMine}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>
            {messages.takeTheirs}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
};
