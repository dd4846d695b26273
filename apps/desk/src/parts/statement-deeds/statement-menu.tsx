import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Suspense, lazy, useRef, useState } from 'react';
import { problemOf } from '../../data/problem.js';
import { useVoidStatement } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { statement as messages } from '../../messages/statement.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';

const CorrectDialog = lazy(() =>
  import('./correct-dialog.js').then(({ CorrectDialog: loaded }) => ({ default: loaded })),
);
const LinkStatementDialog = lazy(() =>
  import('./link-statement-dialog.js').then(({ LinkStatementDialog: loaded }) => ({ default: loaded })),
);

interface StatementMenuProps {
  readonly statement: Statement;
  readonly speaker: string;
}

/** What is done to the record of a statement, wherever its card is. */
export const StatementMenu = ({ statement, speaker }: StatementMenuProps) => {
  const [opened, setOpened] = useState<'correct' | 'link' | 'void'>();
  const button = useRef<HTMLButtonElement>(null);
  // The item that opened it is gone by then; and the whole card, where the statement was voided.
  const close = (): void => {
    const around = button.current?.closest<HTMLElement>('[role=dialog]');
    setOpened(undefined);
    setTimeout(() => {
      if (button.current) button.current.focus();
      else around?.focus();
    });
  };
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon
            ref={button}
            variant="subtle"
            color="gray"
            size={24}
            aria-label={messages.more(speaker)}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened('correct')}>{messages.correct}</Menu.Item>
          <Menu.Item onClick={() => setOpened('link')}>{messages.link}</Menu.Item>
          <Menu.Item onClick={() => setOpened('void')}>{messages.void}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {opened === 'correct' && <CorrectDialog statement={statement} onClose={close} />}
        {opened === 'link' && <LinkStatementDialog statement={statement} onClose={close} />}
      </Suspense>
      {opened === 'void' && <VoidDialog id={statement.id} onClose={close} />}
    </>
  );
};

const VoidDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const voiding = useVoidStatement(id);
  return (
    <ReasonDialog
      title={messages.voidTitle}
      hint={messages.voidHint}
      submitLabel={messages.voidConfirm}
      pending={voiding.isPending}
      problem={voiding.error === null ? undefined : problemOf(voiding.error)}
      onClose={onClose}
      onSubmit={(reason) => voiding.mutate(reason, { onSuccess: onClose })}
    />
  );
};
