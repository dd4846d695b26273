import { DECLINES } from '../../../../../../libs/reviews/src/domain/assignment.js';
import {
  CORRECTION_CLASSES,
  DECLINE_REASONS,
  HOLD_KINDS,
  PRIORITIES,
} from '../../../../../../libs/reviews/src/domain/workflow.js';
import type { Deed } from '../../../data/reviews.js';
import type { RatingScale, Review } from '../../../data/types.js';
import { actions as messages } from '../../../messages/review-actions.js';
import { holdKinds, priorities } from '../../../messages/words.js';

/** What is typed into a form, by field; all of it text until it is sent. */
export type Values = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

interface Common {
  /** In the body, so that a pointer of a refusal finds it. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly shownIf?: (values: Values) => boolean;
}

export type Field = Common &
  (
    | { readonly kind: 'text' | 'long' | 'moment' | 'claim' }
    | { readonly kind: 'member'; readonly roles: readonly string[] }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  );

export interface Form {
  readonly fields: readonly Field[];
  readonly start?: Values;
  /** What is sent; without it, whatever is filled in, by its name. */
  readonly body?: (values: Values) => object;
}

const choicesOf = <Word extends string>(
  words: readonly Word[],
  labels: Readonly<Record<Word, string>>,
  descriptions?: Readonly<Record<Word, string>>,
): Choice[] =>
  words.map((value) => ({
    value,
    label: labels[value],
    ...(descriptions && { description: descriptions[value] }),
  }));

const AUTO = 'auto';
const RELEASES = [...DECLINES, 'other'] as const;

const reason = (label: string = messages.reason): Field => ({
  name: 'reason',
  kind: 'long',
  label,
  required: true,
});
const note: Field = { name: 'note', kind: 'long', label: messages.note };
const ratings = (scale: RatingScale | undefined): Choice[] =>
  scale?.values.map(({ key, label }) => ({ value: key, label })) ?? [];

const momentOf = (at: string | undefined): string => {
  if (at === undefined) return '';
  const moment = new Date(at);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

export const instantOf = (local: string): string => new Date(local).toISOString();

/** Of what was filled in, what is sent where a form says nothing else. */
export const filledIn = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ name, shownIf }) => (shownIf?.(values) ?? true) && (values[name] ?? '').trim() !== '')
      .map(({ name, kind }) => [name, kind === 'moment' ? instantOf(values[name] ?? '') : values[name]]),
  );

/** What each deed asks of a person. `propose` is written in the draft, and asks nothing more. */
export const formOf = (deed: Deed, review: Review, scale: RatingScale | undefined): Form => {
  switch (deed) {
    case 'accept':
      return {
        fields: [
          priorityField,
          { name: 'dueAt', kind: 'moment', label: messages.dueAt, description: messages.dueHint },
        ],
        start: { priority: review.priority ?? 'normal' },
      };
    case 'prioritise':
      return {
        fields: [priorityField, { name: 'dueAt', kind: 'moment', label: messages.dueAt }],
        start: { priority: review.priority ?? 'normal', dueAt: momentOf(review.dueAt) },
        body: ({ priority, dueAt = '' }) => ({ priority, dueAt: dueAt === '' ? null : instantOf(dueAt) }),
      };
    case 'decline':
      return {
        fields: [
          { ...choice('reason', messages.reason, choicesOf(DECLINE_REASONS, messages.declineReasons)) },
          note,
        ],
      };
    case 'merge':
      return {
        fields: [
          {
            name: 'intoClaimId',
            kind: 'claim',
            label: messages.merge,
            required: true,
          },
        ],
      };
    case 'assign':
      return {
        fields: [
          choice('how', messages.member, [
            { value: AUTO, label: messages.auto, description: messages.autoHint },
            { value: 'member', label: 'A member' },
          ]),
          {
            name: 'memberId',
            kind: 'member',
            label: messages.member,
            roles: ['fact_checker'],
            required: true,
            shownIf: ({ how }) => how !== AUTO,
          },
        ],
        start: { how: AUTO },
        body: ({ how, memberId }) => (how === AUTO ? { auto: true } : { memberId }),
      };
    case 'release':
      return {
        fields: [
          choice(
            'reason',
            messages.reason,
            choicesOf(RELEASES, messages.releaseReasons, messages.releaseHint),
          ),
          note,
        ],
        body: ({ reason = '', note = '' }) => ({
          reason: reason === 'other' ? messages.releaseReasons.other : reason,
          ...(note.trim() === '' ? {} : { note }),
        }),
      };
    case 'return':
      return { fields: [{ name: 'comment', kind: 'long', label: messages.comment, required: true }] };
    case 'pass':
      return { fields: [note] };
    case 'vote':
      return voteForm(review, scale);
    case 'schedule':
      return {
        fields: [{ name: 'at', kind: 'moment', label: messages.at, required: true }],
        start: { at: momentOf(review.scheduledAt) },
      };
    case 'reopen':
      return { fields: [reason()] };
    case 'withdraw':
      return { fields: [reason(messages.publicReason)], start: { reason: review.withdrawal?.reason ?? '' } };
    case 'correct':
      return correctForm(review, scale);
    case 'hold':
      return { fields: [choice('kind', messages.kind, choicesOf(HOLD_KINDS, holdKinds)), reason()] };
    case 'lift':
      return {
        fields: [
          choice(
            'kind',
            messages.kind,
            review.holds.map(({ kind, reason: why }) => ({
              value: kind,
              label: holdKinds[kind],
              description: why,
            })),
          ),
        ],
        start: { kind: review.holds[0]?.kind ?? '' },
      };
    case 'take':
    case 'publish':
    case 'propose':
      return { fields: [] };
  }
};

const choice = (name: string, label: string, choices: readonly Choice[]): Field => ({
  name,
  label,
  kind: 'choice',
  choices,
  required: true,
});

const priorityField: Field = choice(
  'priority',
  messages.priority,
  choicesOf([...PRIORITIES].reverse(), priorities),
);

const voteForm = ({ clashes, verdict }: Review, scale: RatingScale | undefined): Form => ({
  fields: [
    choice('approve', messages.approve, [
      { value: 'yes', label: messages.approves },
      { value: 'no', label: messages.rejects },
    ]),
    { ...choice('rating', messages.rating, ratings(scale)), description: messages.ratingHint },
    { name: 'rationale', kind: 'long', label: messages.rationale, required: true },
    ...(clashes.length === 0
      ? []
      : [
          {
            name: 'despite',
            kind: 'long',
            label: messages.despite,
            description: messages.despiteHint,
          } as const,
        ]),
  ],
  start: { approve: 'yes', rating: verdict?.rating ?? '' },
  body: ({ approve, rating, rationale, despite = '' }) => ({
    approve: approve === 'yes',
    rating,
    rationale,
    ...(despite.trim() === '' ? {} : { despite }),
  }),
});

const correctForm = ({ verdict }: Review, scale: RatingScale | undefined): Form => ({
  fields: [
    choice('class', messages.class, choicesOf(CORRECTION_CLASSES, messages.corrections)),
    {
      ...choice('rating', messages.newRating, ratings(scale)),
      shownIf: ({ class: kind }) => kind === 'rating_changed',
    },
    { name: 'summary', kind: 'long', label: messages.summary },
    { name: 'explanation', kind: 'long', label: messages.explanation },
    { name: 'note', kind: 'long', label: messages.publicNote, description: messages.publicNoteHint },
  ],
  start: { summary: verdict?.summary ?? '', explanation: verdict?.explanation ?? '' },
  body: ({ class: kind, rating = '', summary = '', explanation = '', note: told = '' }) => ({
    class: kind,
    ...(kind === 'rating_changed' && rating !== '' ? { rating } : {}),
    ...(summary === verdict?.summary ? {} : { summary }),
    ...(explanation === (verdict?.explanation ?? '') ? {} : { explanation }),
    ...(told.trim() === '' ? {} : { note: told }),
  }),
});
