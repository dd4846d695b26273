import { type Can, type DomainError, type Reason, answer, conflict, forbidden } from '#kernel';

/** What a comment's answer to «may I?» depends on. */
export interface CommentFacts {
  /** Member. */
  readonly authorId: string;
  readonly voided: boolean;
}

const NOT_AUTHOR: Reason = {
  code: 'comment.not_author',
  text: 'Only whoever wrote a comment takes it back.',
};
const VOIDED: Reason = { code: 'comment.voided', text: 'This comment was taken back already.' };

const refusal = ({ authorId, voided }: CommentFacts, memberId: string): Reason | undefined =>
  authorId !== memberId ? NOT_AUTHOR : voided ? VOIDED : undefined;

export const canOnComment = (facts: CommentFacts, memberId: string): Can<'void'> => {
  const reason = refusal(facts, memberId);
  return { void: answer(reason === undefined ? [] : [reason]) };
};

export const requireCanVoid = (facts: CommentFacts, memberId: string): void => {
  const reason = refusal(facts, memberId);
  if (reason !== undefined) throw refused(reason);
};

const refused = (reason: Reason): DomainError =>
  (reason === NOT_AUTHOR ? forbidden : conflict)(reason.code, reason.text, [reason]);
