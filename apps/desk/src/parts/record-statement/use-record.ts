import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { disputeQuery } from '../../data/disputes.js';
import { type Fault, type Problem, problemOf } from '../../data/problem.js';
import { linkStatement, recordStatement, useStatementRecorded } from '../../data/statements.js';
import type { Dispute } from '../../data/types.js';
import { type Draft, EMPTY, type Sending, bodyOf, keepDraft, loadDraft, sendingOf } from './draft.js';

export interface Recorded {
  /** As the dispute stood before the statement, and as it stands with it. */
  readonly before: Dispute;
  readonly after: Dispute;
  /** Why the link to the earlier statement was refused, where it was. */
  readonly linkProblem?: Problem;
}

/** A draft that is kept as it is typed, and how it is recorded. */
export const useRecord = (dispute: Dispute) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  const recorded = useStatementRecorded(desk.slug);
  const [draft, setDraft] = useState(() => loadDraft(desk.slug, dispute.id));
  const [ownFaults, setOwnFaults] = useState<readonly Fault[]>([]);
  /** Of the claims whose stances were sent, in the order that the API's pointers count. */
  const [order, setOrder] = useState<readonly string[]>([]);
  useEffect(() => keepDraft(desk.slug, dispute.id, draft), [desk.slug, dispute.id, draft]);

  const now = disputeQuery(desk.slug, dispute.id);
  const mutation = useMutation({
    mutationFn: async ({ body, link, key }: Sending): Promise<Recorded> => {
      const before = await client.fetchQuery(now);
      const { id } = await recordStatement(desk.slug, body, key);
      const linkProblem =
        link &&
        (await linkStatement(desk.slug, id, link, `${key}-link`).then(
          () => undefined,
          (error: unknown) => problemOf(error),
        ));
      const after = await client.fetchQuery({ ...now, staleTime: 0 });
      void recorded();
      return { before, after, ...(linkProblem && { linkProblem }) };
    },
    onSuccess: () => setDraft(EMPTY),
  });

  const save = (): void => {
    if (mutation.isPending) return;
    const made = bodyOf(
      draft,
      dispute.claims.map(({ id }) => id),
      dispute.language,
      new Date(),
    );
    if ('faults' in made) {
      setOwnFaults(made.faults);
      return;
    }
    setOwnFaults([]);
    setOrder(made.body.stances.map(({ claimId }) => claimId));
    const { sending, draft: kept } = sendingOf(draft, made.body);
    setDraft(kept);
    mutation.mutate(sending);
  };

  const problem = mutation.error === null ? undefined : problemOf(mutation.error);
  return {
    draft,
    change: (some: Partial<Draft>) => setDraft((before) => ({ ...before, ...some })),
    clear: () => {
      setDraft(EMPTY);
      setOwnFaults([]);
      mutation.reset();
    },
    save,
    isSaving: mutation.isPending,
    outcome: mutation.data,
    problem: ownFaults.length > 0 ? undefined : problem,
    errors: ownFaults.length > 0 ? ownFaults : (problem?.errors ?? []),
    order,
  };
};
