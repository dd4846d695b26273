import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type Action, isAllowed } from '../../actions/action.js';
import type { WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';
import { Keys } from '../../ui/kbd-keys.js';

/** Actions of other work states are left out; of those of this one, what is refused says why. */
const STATES: Readonly<Record<string, string>> = { 'board.assign': 'queued', 'board.accept': 'inbox' };
const isOfState =
  ({ state }: WorkRow) =>
  ({ id }: Action): boolean =>
    STATES[id] === undefined || STATES[id] === state;

interface CardMenuProps {
  readonly row: WorkRow;
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** What can be done to a card from here; what can't says why. */
export const CardMenu = ({ row, actions, onClose }: CardMenuProps) => (
  <Menu opened onClose={onClose} position="bottom-end" width={260} transitionProps={{ duration: 0 }}>
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" size={24} aria-label={`${messages.moreFor}: ${row.wording}`}>
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {actions.filter(isOfState(row)).map((action) => (
        <Menu.Item
          key={action.id}
          c={isAllowed(action) ? undefined : 'dimmed'}
          aria-disabled={!isAllowed(action)}
          closeMenuOnClick={isAllowed(action)}
          rightSection={action.keys && <Keys keys={action.keys} />}
          onClick={() => isAllowed(action) && action.run()}
        >
          {action.label}
          {!isAllowed(action) && (
            <Text size="xs" c="dimmed">
              {action.can?.reasons.map(({ text }) => text).join(' ')}
            </Text>
          )}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
