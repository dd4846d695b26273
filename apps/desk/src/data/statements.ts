import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Capacity,
  Fidelity,
  Precision,
  StatementLinkKind,
} from '../../../../libs/disputes/src/domain/statement.js';
import type { Basis, Hedge, Stance } from '../../../../libs/disputes/src/domain/vocabulary.js';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Statement, StatementDetail } from './types.js';

/** The most that the API gives on a page. */
const AT_ONCE = 500;

/** Every statement on the claims of a dispute, newest recorded first; voided ones too. */
export const disputeStatementsQuery = (desk: string, disputeId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'statement', 'of-dispute', disputeId),
    queryFn: ({ signal }) =>
      everyPage<Statement>(inDesk(desk, '/statements'), { dispute: disputeId, limit: AT_ONCE }, signal),
  });

/** What was said on a claim, voided statements among it. */
export const statementsOnClaimQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'statement', 'on-claim', claimId),
    queryFn: ({ signal }) => everyPage<Statement>(inDesk(desk, '/statements'), { claim: claimId }, signal),
  });

const statementsByIdQuery = (desk: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: keyOf(desk, 'statement', 'ids', ids),
    queryFn: ({ signal }) =>
      Promise.all(ids.map((id) => ask<StatementDetail>(inDesk(desk, `/statements/${id}`), { signal }))),
    enabled: ids.length > 0,
  });

/** Statements by their ids, in their order: from those that are there already, and the few others asked for. */
export const useStatementsOf = (
  ids: readonly string[],
  known: ReadonlyMap<string, Statement>,
): readonly Statement[] => {
  const { desk } = useDesk();
  const { data = [] } = useQuery(
    statementsByIdQuery(
      desk.slug,
      ids.filter((id) => !known.has(id)),
    ),
  );
  return ids.flatMap((id) => known.get(id) ?? data.find((one) => one.id === id) ?? []);
};

interface NewStance {
  readonly claimId: string;
  readonly stance: Stance;
  readonly hedge?: Hedge;
  readonly basis?: Basis;
}

export interface NewStatement {
  readonly speakerId: string;
  readonly capacity: Capacity;
  readonly principalId?: string;
  readonly quote?: { readonly text: string; readonly language: string };
  readonly paraphrase?: string;
  readonly utteredAt: string;
  readonly precision: Precision;
  readonly outletId?: string;
  readonly url?: string;
  readonly locator?: string;
  readonly stances: readonly NewStance[];
}

export interface NewStatementLink {
  readonly kind: StatementLinkKind;
  readonly toId: string;
  readonly endorsed?: boolean;
  readonly fidelity?: Fidelity;
}

/** What was wrong, and what is right; null takes away, and of a principal finds it anew. */
export interface StatementCorrection {
  readonly speakerId?: string;
  readonly capacity?: Capacity;
  readonly principalId?: string | null;
  readonly quote?: NewStatement['quote'] | null;
  readonly paraphrase?: string | null;
  readonly utteredAt?: string;
  readonly precision?: Precision;
  readonly outletId?: string | null;
  readonly url?: string | null;
  readonly locator?: string | null;
  readonly stances?: readonly NewStance[];
}

/** Sent again with the same key it is recorded once: the API answers with what it answered before. */
export const recordStatement = (
  desk: string,
  body: NewStatement,
  idempotencyKey: string,
): Promise<Statement> =>
  ask<Statement>(inDesk(desk, '/statements'), { method: 'POST', body, idempotencyKey });

export const linkStatement = (
  desk: string,
  id: string,
  body: NewStatementLink,
  idempotencyKey: string,
): Promise<unknown> => ask(inDesk(desk, `/statements/${id}/links`), { method: 'POST', body, idempotencyKey });

/** What a statement that is new, or is changed, makes old. */
export const useStatementRecorded = (desk: string): (() => Promise<unknown>) => {
  const client = useQueryClient();
  return () =>
    Promise.all(
      (['statement', 'dispute', 'claim', 'history', 'source'] as const).map((kind) =>
        client.invalidateQueries({ queryKey: keyOf(desk, kind) }),
      ),
    );
};

/** A mistake in the record, mended by a new revision. */
export const useCorrectStatement = (id: string) => {
  const { desk } = useDesk();
  const recorded = useStatementRecorded(desk.slug);
  return useMutation({
    mutationFn: ({
      version,
      ...body
    }: StatementCorrection & { readonly version: number; readonly reason: string }) =>
      ask<StatementDetail>(inDesk(desk.slug, `/statements/${id}`), { method: 'PATCH', version, body }),
    onSuccess: () => void recorded(),
  });
};

export const useVoidStatement = (id: string) => {
  const { desk } = useDesk();
  const recorded = useStatementRecorded(desk.slug);
  return useMutation({
    mutationFn: (reason: string) =>
      ask<StatementDetail>(inDesk(desk.slug, `/statements/${id}/void`), { method: 'POST', body: { reason } }),
    onSuccess: () => void recorded(),
  });
};

export const useLinkStatement = (id: string) => {
  const { desk } = useDesk();
  const recorded = useStatementRecorded(desk.slug);
  return useMutation({
    mutationFn: ({ key, ...body }: NewStatementLink & { readonly key: string }) =>
      linkStatement(desk.slug, id, body, key),
    onSuccess: () => void recorded(),
  });
};

export const useVoidTranslation = (id: string) => {
  const { desk } = useDesk();
  const recorded = useStatementRecorded(desk.slug);
  return useMutation({
    mutationFn: (reason: string) =>
      ask(inDesk(desk.slug, `/translations/${id}/void`), { method: 'POST', body: { reason } }),
    onSuccess: () => void recorded(),
  });
};
