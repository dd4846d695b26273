import { STANCES, type Stance } from '../../../../../../libs/disputes/src/domain/vocabulary.js';
import type { Statement, Transition } from '../../../data/types.js';

export interface Mark {
  readonly statementId: string;
  readonly speakerId: string;
  readonly at: string;
  /** The same in milliseconds. */
  readonly time: number;
  /** Each once, the strongest first. */
  readonly stances: readonly Stance[];
}

/** One speaker of a principal. */
export interface Voice {
  readonly speakerId: string;
  readonly marks: readonly Mark[];
}

/** Whoever is bound, with those who speak for it. */
export interface Lane {
  readonly principalId: string;
  readonly voices: readonly Voice[];
}

/** All that was said and not voided, in lanes in the order of the first word; on one claim, or on all. */
export const lanesOf = (
  /** In the order of speech. */
  statements: readonly Statement[],
  claimId: string | undefined,
): readonly Lane[] => {
  const shown = statements.flatMap((statement) => {
    if (statement.voidedAt !== undefined) return [];
    const said = new Set(
      statement.stances
        .filter((stance) => claimId === undefined || stance.claimId === claimId)
        .map(({ stance }) => stance),
    );
    return said.size === 0 ? [] : [{ statement, stances: STANCES.filter((stance) => said.has(stance)) }];
  });
  return [...Map.groupBy(shown, ({ statement }) => statement.principalId)].map(([principalId, own]) => ({
    principalId,
    voices: [...Map.groupBy(own, ({ statement }) => statement.speakerId)].map(([speakerId, words]) => ({
      speakerId,
      marks: words.map(({ statement, stances }) => ({
        statementId: statement.id,
        speakerId,
        at: statement.utteredAt,
        time: Date.parse(statement.utteredAt),
        stances,
      })),
    })),
  }));
};

/** By the statement that moved somebody, how; to say the same again is no move. */
export const movesOf = (
  moves: readonly Transition[],
  claimId: string | undefined,
): ReadonlyMap<string, readonly Transition[]> =>
  Map.groupBy(
    moves.filter((move) => move.kind !== 'holds' && (claimId === undefined || move.claimId === claimId)),
    ({ statementId }) => statementId,
  );
