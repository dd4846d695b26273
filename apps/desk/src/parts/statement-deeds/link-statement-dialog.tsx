import { useState } from 'react';
import { useClaims } from '../../data/claims.js';
import { problemOf } from '../../data/problem.js';
import { useLinkStatement } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { statement as messages } from '../../messages/statement.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { NO_LINK, linkOf } from '../record-statement/draft.js';
import { Earlier } from '../record-statement/earlier.js';

interface LinkStatementDialogProps {
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** That a statement passes on, answers, replaces or takes back an earlier one, found out after it was recorded. */
export const LinkStatementDialog = ({ statement, onClose }: LinkStatementDialogProps) => {
  const [draft, setDraft] = useState(NO_LINK);
  const [incomplete, setIncomplete] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const ids = statement.stances.map(({ claimId }) => claimId);
  const claim = useClaims(ids);
  const disputeId = ids.map((id) => claim(id)?.disputeId).find((id) => id !== undefined);
  const linking = useLinkStatement(statement.id);
  const refused = linking.error === null ? undefined : problemOf(linking.error);
  const problem = incomplete ? { message: messages.linkNeeded } : refused;
  const submit = (): void => {
    const link = linkOf(draft);
    setIncomplete(link === undefined);
    if (link) linking.mutate({ ...link, key }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={messages.linkTitle}
      submitLabel={messages.linkConfirm}
      dirty={draft !== NO_LINK}
      pending={linking.isPending}
      problem={problem}
      shownAt={(pointer) => ['/kind', '/toId'].includes(pointer)}
      onClose={onClose}
      onSubmit={submit}
    >
      {disputeId !== undefined && (
        <Earlier
          disputeId={disputeId}
          draft={draft}
          of={statement.id}
          errorAt={(pointer) => errorAt(refused?.errors, pointer)}
          onChange={(some) => setDraft((before) => ({ ...before, ...some }))}
        />
      )}
    </FormDialog>
  );
};
