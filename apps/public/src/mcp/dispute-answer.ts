import type { DisputeAt } from '../store/dispute-at.js';
import type { LiveFactCheck } from '../store/publications.js';
import { titleOf } from '../title.js';
import type { Dispute } from './shapes.js';

/** Who says what, in names and words: whoever needs ids and single statements reads the dispute by the native API. */
export const disputeAnswer = (document: LiveFactCheck, at: DisputeAt, page: string): Dispute => {
  const wordings = new Map(at.claims.map(({ id, wording }) => [id, wording]));
  return {
    id: document.slug,
    title: titleOf(document),
    url: page,
    asOf: at.asOf,
    knownAt: at.knownAt,
    ...(at.question === undefined ? {} : { question: at.question }),
    state: at.label,
    stateNow: document.disputeNow.label,
    claims: at.claims.map(({ wording, language, label, positions }) => ({
      wording,
      language,
      state: label,
      positions: positions.map(({ principal, position, voices }) => ({
        principal: principal.name,
        position,
        speakers: voices.map(({ speaker }) => speaker.name),
      })),
    })),
    moves: at.transitions
      .filter(({ kind }) => kind !== 'holds')
      .map(({ claimId, principal, at: moment, kind, from, to }) => ({
        at: moment,
        principal: principal.name,
        claim: wordings.get(claimId) ?? '',
        move: kind,
        from,
        to,
      })),
  };
};
