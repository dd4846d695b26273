import { common } from '../messages/common.js';

/** What follows from a deed, told in a sentence of its own: whoever did the deed did not do that. */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'claim.dispute_changed',
  'dispute.headline_changed',
  'review.unsigned',
  'review.reopen_suggested',
  'review.requeued',
  'review.reminded',
  'review.escalated',
  'review.ballot_broken_off',
]);

interface ToldProps {
  readonly actor?: { readonly name: string } | undefined;
  readonly type: string;
  /** In the past tense, without who did it. */
  readonly text: string;
}

/** Who did what, as one reads it. */
export const Told = ({ actor, type, text }: ToldProps) => (
  <>
    <b>{actor?.name ?? common.system}</b>{' '}
    {actor && !CONSEQUENCES.has(type) ? text.charAt(0).toLowerCase() + text.slice(1) : `· ${text}`}
  </>
);
