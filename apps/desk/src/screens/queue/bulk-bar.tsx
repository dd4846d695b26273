import { ActionIcon, Button, Paper, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Allowed } from '../../data/types.js';
import { queue as messages } from '../../messages/queue.js';
import { CanButton } from '../../ui/can-button.js';
import classes from './dock.module.css';

interface BulkBarProps {
  readonly count: number;
  /** How many the list has, where not all of them are selected. */
  readonly others?: number;
  readonly can?: Allowed;
  readonly onAll: () => void;
  readonly onAssign: () => void;
  readonly onPriority: () => void;
  readonly onClear: () => void;
}

/** What can be done with all that is selected. */
export const BulkBar = ({ count, others, can, onAll, onAssign, onPriority, onClear }: BulkBarProps) => {
  return (
    <Paper withBorder shadow="md" className={classes.bar} role="group" aria-label={messages.selected(count)}>
      <Text size="sm" fw={600}>
        {messages.selected(count)}
      </Text>
      {others !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={onAll}>
          {messages.selectEvery(others)}
        </Button>
      )}
      <CanButton size="compact-sm" can={can} onClick={onAssign} aria-keyshortcuts="a">
        {messages.assign}
      </CanButton>
      <CanButton size="compact-sm" variant="default" can={can} onClick={onPriority} aria-keyshortcuts="p">
        {messages.setPriority}
      </CanButton>
      <Tooltip label={messages.clearSelection}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={messages.clearSelection}
          aria-keyshortcuts="Escape"
          onClick={onClear}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Paper>
  );
};
