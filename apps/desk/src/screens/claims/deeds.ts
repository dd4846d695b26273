import { ENDED, type ReviewState } from '../../../../../libs/reviews/src/domain/workflow.js';
import type { Allowed, Claim } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';

const no = (code: string, text: string): Allowed => ({ allowed: false, reasons: [{ code, text }] });

export interface ClaimDeeds {
  readonly edit: Allowed;
  readonly link: Allowed;
  readonly void: Allowed;
  readonly submit: Allowed;
}

/**
 * What I may do with a claim. Claims come without `can`: this tells beforehand what the server would refuse, which has
 * the last word.
 */
export const deedsOf = ({ voidedAt, review }: Claim, role: Allowed): ClaimDeeds => {
  const edit = role.allowed && voidedAt !== undefined ? no('claim.voided', messages.isVoided) : role;
  const isOpen = review !== undefined && !ENDED.includes(review.state as ReviewState);
  const unlessOpen = (code: string, text: string): Allowed =>
    edit.allowed && isOpen ? no(code, text) : edit;
  return {
    edit,
    link: edit,
    void: unlessOpen('claim.in_review', messages.inReview),
    submit: unlessOpen('review.open_already', messages.isOpen),
  };
};
