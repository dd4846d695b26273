import { STANCES, type Stance } from '../../../../../../libs/disputes/src/domain/vocabulary.js';
import type { Statement, Transition } from '../../../data/types.js';

export interface Mark {
  readonly statementId: string;
  readonly speakerId: string;
  readonly at: string;
  /** Each once, the strongest first. */
  readonly stances: readonly Stance[];
  /** How the principal moved with it, without «holds». */
  readonly moves: readonly Transition[];
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
  statements: readonly Statement[],
  moves: readonly Transition[],
  claimId: string | undefined,
): readonly Lane[] => {
  const movesBy = Map.groupBy(
    moves.filter((move) => move.kind !== 'holds' && (claimId === undefined || move.claimId === claimId)),
    ({ statementId }) => statementId,
  );
  const shown = statements
    .filter(({ voidedAt }) => voidedAt === undefined)
    .toSorted((a, b) => Date.parse(a.utteredAt) - Date.parse(b.utteredAt) || (a.id < b.id ? -1 : 1))
    .flatMap((statement) => {
      const said = new Set(
        statement.stances
          .filter((stance) => claimId === undefined || stance.claimId === claimId)
          .map(({ stance }) => stance),
      );
      const own = movesBy.get(statement.id) ?? [];
      return said.size === 0 && own.length === 0
        ? []
        : [{ statement, stances: STANCES.filter((stance) => said.has(stance)), moves: own }];
    });
  return [...Map.groupBy(shown, ({ statement }) => statement.principalId)].map(([principalId, own]) => ({
    principalId,
    voices: [...Map.groupBy(own, ({ statement }) => statement.speakerId)].map(([speakerId, words]) => ({
      speakerId,
      marks: words.map(({ statement, stances, moves }) => ({
        statementId: statement.id,
        speakerId,
        at: statement.utteredAt,
        stances,
        moves,
      })),
    })),
  }));
};
