import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type Action, isAllowed } from '../../actions/action.js';
import type { WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';
import { Keys } from '../../ui/kbd-keys.js';

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
      {actions.map((action) => (
        <Menu.Item
          key={action.id}
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
