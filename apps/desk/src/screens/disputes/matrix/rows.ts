import type { DisputeState, Hedge, Position } from '../../../../../../libs/disputes/src/domain/vocabulary.js';
import type { Dispute, Statement } from '../../../data/types.js';

export interface Principal {
  readonly id: string;
  readonly name: string;
}

export interface Cell {
  readonly principalId: string;
  readonly position: Position;
  readonly hedge?: Hedge;
  /** When the newest statement that it rests on was made. */
  readonly at?: string;
  readonly voices: number;
}

export interface Row {
  readonly id: string;
  readonly wording: string;
  readonly state: DisputeState;
  readonly origins: number;
  readonly outlets: number;
  readonly cells: readonly Cell[];
}

/** Each claim with the position of whoever has one, and how it was put. */
export const rowsOf = ({ claims, timeline }: Dispute): readonly Row[] => {
  const said = new Map(timeline.map((entry) => [entry.statementId, entry]));
  return claims.map(({ id, wording, state, origins, outlets, positions }) => ({
    id,
    wording,
    state,
    origins,
    outlets,
    cells: positions.map(({ principalId, position, because, voices }) => {
      const newest = because.at(-1);
      const hedge = said.get(newest ?? '')?.stances.find(({ claimId }) => claimId === id)?.hedge;
      return {
        principalId,
        position,
        voices: voices.length,
        ...(hedge && hedge !== 'none' && { hedge }),
        at: voices.find(({ statementId }) => statementId === newest)?.utteredAt,
      };
    }),
  }));
};

/**
 * Who ever spoke in the dispute, in the order of their first word, whatever the clocks: so no column moves as they do.
 * Whoever has a position by a claim of another dispute alone comes last.
 */
export const principalsOf = (
  statements: readonly Statement[],
  rows: readonly Row[],
  names: ReadonlyMap<string, string>,
): readonly Principal[] => {
  const inOrder = statements
    .filter(({ voidedAt }) => voidedAt === undefined)
    .toSorted((a, b) => Date.parse(a.utteredAt) - Date.parse(b.utteredAt));
  const ids = new Set([
    ...inOrder.map(({ principalId }) => principalId),
    ...rows.flatMap(({ cells }) => cells.map(({ principalId }) => principalId)),
  ]);
  return [...ids].map((id) => ({ id, name: names.get(id) ?? '…' }));
};
