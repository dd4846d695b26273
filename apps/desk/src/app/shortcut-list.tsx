import { Modal, Switch, Table, Title } from '@mantine/core';
import { type Action, isAllowed } from '../actions/action.js';
import { useOfferedActions } from '../actions/registry.js';
import { useSingleKeys } from '../lib/single-keys.js';
import { shell } from '../messages/shell.js';
import { Keys } from '../ui/kbd-keys.js';

interface ShortcutListProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every shortcut that works now, made from the actions themselves. */
export const ShortcutList = ({ opened, onClose }: ShortcutListProps) => {
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const actions = useOfferedActions()
    .filter((action) => action.keys !== undefined && isAllowed(action))
    // Of those with the same keys, the first is the one that answers.
    .filter(({ keys }, index, all) => all.findIndex((other) => other.keys === keys) === index)
    .filter(({ keys }) => singleKeys || keys?.startsWith('$mod+'));
  const groups = Map.groupBy(actions, ({ group }) => group);
  return (
    <Modal opened={opened} onClose={onClose} title={shell.shortcuts} size="lg">
      <Switch
        label={shell.singleKeys}
        description={shell.singleKeysHint}
        checked={singleKeys}
        onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
      />
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
