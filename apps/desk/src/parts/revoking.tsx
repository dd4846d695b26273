import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../data/problem.js';
import { formatDate } from '../lib/time.js';
import { credentials as messages } from '../messages/secrets.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import type { Column } from '../ui/data-table.js';
import { type Ending, ValidityBadge, validityOf } from './validity.js';

interface Credential extends Ending {
  readonly id: string;
  readonly name: string;
}

/** How long a key or a token is good for, and the end of it: the last columns of a table, and the dialog that asks. */
export const useRevoking = <Row extends Credential>(
  revoke: UseMutationResult<unknown, Error, string>,
): { readonly columns: readonly Column<Row>[]; readonly dialog: ReactNode } => {
  const [chosen, choose] = useState<Row>();
  const close = (): void => {
    revoke.reset();
    choose(undefined);
  };
  return {
    columns: [
      {
        key: 'expires',
        header: messages.expires,
        cell: ({ expiresAt }) => (expiresAt === undefined ? messages.never : formatDate(expiresAt)),
      },
      { key: 'state', header: messages.state, cell: (row) => <ValidityBadge of={row} /> },
      {
        key: 'actions',
        header: messages.actions,
        quiet: true,
        cell: (row) =>
          validityOf(row) !== 'revoked' && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={messages.revokeOf(row.name)}
              onClick={() => choose(row)}
            >
              {messages.revoke}
            </Button>
          ),
      },
    ],
    dialog: (
      <ConfirmDialog
        opened={chosen !== undefined}
        title={`${messages.revokeOf(chosen?.name ?? '')}?`}
        text={messages.revokeText}
        confirm={messages.revoke}
        pending={revoke.isPending}
        problem={revoke.error === null ? undefined : problemOf(revoke.error)}
        onConfirm={() => chosen && revoke.mutate(chosen.id, { onSuccess: close })}
        onClose={close}
      />
    ),
  };
};
