import { Button, Group, Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { PRIORITIES, type Priority } from '../../../../../libs/reviews/src/domain/workflow.js';
import type { WorkRow } from '../../data/types.js';
import type { NewAssignee } from '../../data/worklist.js';
import { board as messages } from '../../messages/board.js';
import { common } from '../../messages/common.js';
import { PriorityBadge } from '../../parts/badges.js';
import classes from './board.module.css';
import { LoadBar } from './people-strip.js';
import { type Person, type Standing, ranked } from './people.js';

interface PickerProps {
  readonly row: WorkRow;
  readonly onClose: () => void;
}

interface FrameProps extends PickerProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Frame = ({ row, title, onClose, children }: FrameProps) => (
  <Modal
    opened
    onClose={onClose}
    // Its own head would be a second banner of the page to screen readers.
    withCloseButton={false}
    // The board says where it goes: the card may be in another column by then.
    returnFocus={false}
    transitionProps={{ duration: 0 }}
  >
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap">
        <Modal.Title>{title}</Modal.Title>
        <Modal.CloseButton aria-label={common.close} />
      </Group>
      <Text size="sm" lineClamp={2} lang={row.language} dir="auto">
        {row.wording}
      </Text>
      {children}
    </Stack>
  </Modal>
);

interface AssignPickerProps extends PickerProps {
  readonly people: readonly Person[];
  readonly onPick: (to: NewAssignee) => void;
}

/** To whom: those who could have it first, and why the others could not. */
export const AssignPicker = ({ row, people, onPick, onClose }: AssignPickerProps) => {
  const list = useId();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const found = ranked(people, row).filter(({ person }) =>
    person.name.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  // The first is whoever the desk itself would choose.
  const isAutoShown = sought.trim() === '';
  const options: readonly (Standing | 'auto')[] = isAutoShown ? ['auto', ...found] : found;
  const chosen = Math.min(at, options.length - 1);

  const pick = (option: Standing | 'auto' | undefined): void => {
    if (option === 'auto') onPick({ auto: true });
    else if (option?.reasons.length === 0) onPick({ memberId: option.person.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + options.length) % Math.max(options.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(options[chosen]);
    }
  };
  const idOf = (option: Standing | 'auto'): string =>
    `${list}-${option === 'auto' ? 'auto' : option.person.id}`;

  return (
    <Frame row={row} title={messages.assignTitle} onClose={onClose}>
      <TextInput
        data-autofocus
        aria-label={messages.person}
        placeholder={messages.person}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={options[chosen] && idOf(options[chosen])}
        value={sought}
        onChange={({ currentTarget }) => {
          setSought(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={messages.assignTitle} className={classes.options}>
        {options.map((option, index) => (
          <UnstyledButton
            key={idOf(option)}
            id={idOf(option)}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            aria-disabled={option !== 'auto' && option.reasons.length > 0}
            className={classes.option}
            ref={(node) => {
              if (index === chosen) node?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => pick(option)}
          >
            {option === 'auto' ? (
              <>
                <Text size="sm" fw={600}>
                  {messages.auto}
                </Text>
                <Text size="xs" c="dimmed">
                  {messages.autoHint}
                </Text>
              </>
            ) : (
              <PersonOption standing={option} />
            )}
          </UnstyledButton>
        ))}
        {options.length === 0 && (
          <Text size="sm" c="dimmed" p="xs">
            {messages.noPerson}
          </Text>
        )}
      </div>
    </Frame>
  );
};

const PersonOption = ({ standing: { person, reasons, topic } }: { readonly standing: Standing }) => (
  <>
    <span className={classes.personLine}>
      <Text span size="sm">
        {person.name}
        {topic !== undefined && (
          <Text span size="xs" c="dimmed">
            {' '}
            {messages.knows(topic)}
          </Text>
        )}
      </Text>
      <Text span size="xs">
        {messages.held(person.held, person.limit)}
      </Text>
    </span>
    <LoadBar {...person} />
    {reasons.length > 0 && (
      <Text size="xs" c="dimmed" mt={2}>
        {reasons.join(' ')}
      </Text>
    )}
  </>
);

interface PriorityPickerProps extends PickerProps {
  readonly onPick: (priority: Priority) => void;
}

export const PriorityPicker = ({ row, onPick, onClose }: PriorityPickerProps) => {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <Frame row={row} title={messages.priorityTitle} onClose={onClose}>
      <Stack gap={4} onKeyDown={onKeyDown}>
        {PRIORITIES.toReversed().map((priority) => (
          <Button
            key={priority}
            variant="default"
            justify="space-between"
            data-autofocus={priority === (row.priority ?? 'normal') || undefined}
            rightSection={
              priority === row.priority && (
                <Text span size="xs" c="dimmed">
                  {messages.current}
                </Text>
              )
            }
            onClick={() => onPick(priority)}
          >
            <PriorityBadge priority={priority} />
          </Button>
        ))}
      </Stack>
    </Frame>
  );
};
