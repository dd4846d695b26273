import { Modal, Table, Title } from '@mantine/core';
import type { Action } from '../actions/action.js';
import { useOfferedActions } from '../actions/registry.js';
import { shell } from '../messages/shell.js';
import { Keys } from '../ui/kbd-keys.js';

interface ShortcutListProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every shortcut that works now, made from the actions themselves. */
export const ShortcutList = ({ opened, onClose }: ShortcutListProps) => {
  const actions = useOfferedActions().filter(({ keys }) => keys !== undefined);
  const groups = Map.groupBy(actions, ({ group }) => group);
  return (
    <Modal opened={opened} onClose={onClose} title={shell.shortcuts} size="lg">
      {[...groups].map(([group, members]) => (
        <section key={group}>
          <Title order={3} size="h5" mt="sm">
            {group}
          </Title>
          <Table>
            <Table.Tbody>
              {members.map((action: Action) => (
                <Table.Tr key={action.id}>
                  <Table.Td>{action.label}</Table.Td>
                  <Table.Td ta="end">
                    <Keys keys={action.keys ?? ''} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </Modal>
  );
};
