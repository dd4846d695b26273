import { Modal, ScrollArea, Text, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { type Action, isAllowed } from '../actions/action.js';
import { useOfferedActions } from '../actions/registry.js';
import { shell } from '../messages/shell.js';
import { Keys } from '../ui/kbd-keys.js';
import classes from './command-bar.module.css';
import { useFoundActions } from './found-actions.js';

interface CommandBarProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything that can be done here, by its name, and what the desk has by the words that are typed. */
export const CommandBar = ({ opened, onClose }: CommandBarProps) => (
  <Modal
    opened={opened}
    onClose={onClose}
    withCloseButton={false}
    padding={0}
    size="lg"
    yOffset="12vh"
    transitionProps={{ duration: 0 }}
  >
    <VisuallyHidden>
      <Modal.Title>{shell.commands}</Modal.Title>
    </VisuallyHidden>
    <Commands onClose={onClose} />
  </Modal>
);

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const isFound = ({ label, group, also = '' }: Action, sought: readonly string[]): boolean => {
  const text = `${label} ${group} ${also}`.toLowerCase();
  return sought.every((word) => text.includes(word));
};

const Commands = ({ onClose }: Pick<CommandBarProps, 'onClose'>) => {
  const list = useId();
  const actions = useOfferedActions();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const inDesk = useFoundActions(sought);
  const found = useMemo(
    () => [...actions.filter((action) => isFound(action, words(sought))), ...inDesk],
    [actions, sought, inDesk],
  );
  const chosen = Math.min(at, found.length - 1);

  const run = (action: Action): void => {
    if (!isAllowed(action)) return;
    onClose();
    // Behind the dialog's own return of the focus, so that what is opened keeps it.
    setTimeout(() => action.run());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const action = found[chosen];
      if (action) run(action);
    }
  };

  return (
    <>
      <TextInput
        data-autofocus
        // Sooner than the dialog would give it, so that no letter is lost.
        autoFocus
        size="md"
        variant="unstyled"
        px="md"
        placeholder={shell.commands}
        aria-label={shell.commands}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found[chosen] && `${list}-${found[chosen].id}`}
        value={sought}
        onChange={({ currentTarget }) => {
          setSought(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ScrollArea.Autosize mah="50vh" type="auto">
        <div id={list} role="listbox" aria-label={shell.commands} className={classes.list}>
          {found.map((action, index) => (
            <UnstyledButton
              key={action.id}
              id={`${list}-${action.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              aria-disabled={!isAllowed(action)}
              className={classes.option}
              ref={(node) => {
                if (index === chosen) node?.scrollIntoView({ block: 'nearest' });
              }}
              onClick={() => run(action)}
            >
              <span className={classes.label}>
                {action.label}
                {!isAllowed(action) && (
                  <Text size="xs" c="dimmed">
                    {action.can?.reasons.map(({ text }) => text).join(' ')}
                  </Text>
                )}
              </span>
              <Text size="xs" c="dimmed">
                {action.group}
              </Text>
              {action.keys && <Keys keys={action.keys} />}
            </UnstyledButton>
          ))}
        </div>
        {found.length === 0 && (
          <Text c="dimmed" p="md">
            {shell.commandsEmpty}
          </Text>
        )}
        <VisuallyHidden role="status">{shell.commandsFound(found.length)}</VisuallyHidden>
      </ScrollArea.Autosize>
    </>
  );
};
