import type { Kind } from './keys.js';
import type { DeskEvent } from './types.js';

/** What an event makes old, by the first part of its type. */
const BY_NOUN: Readonly<Record<string, readonly Kind[]>> = {
  review: ['review', 'worklist', 'claim', 'history', 'insight', 'view'],
  reply_request: ['reply_request', 'review', 'history'],
  search: ['search', 'review', 'history'],
  evidence: ['evidence', 'review', 'history'],
  conflict: ['review', 'worklist', 'member', 'history'],
  source: ['source', 'source_name', 'history'],
  tenure: ['source', 'history'],
  claim: ['claim', 'dispute', 'review', 'worklist', 'history'],
  claim_link: ['claim', 'dispute', 'review', 'worklist', 'history'],
  dispute: ['dispute', 'claim', 'worklist', 'history'],
  statement: ['statement', 'dispute', 'claim', 'review', 'source', 'worklist', 'capture', 'history'],
  statement_link: ['statement', 'dispute', 'claim', 'review', 'worklist', 'history'],
  translation: ['statement', 'history'],
  capture: ['capture', 'statement'],
  member: ['member'],
  absence: ['member'],
  policy: ['policy', 'review'],
  rating_scale: ['policy'],
  api_key: ['api_key'],
  webhook: ['webhook'],
  import: ['source', 'source_name', 'claim', 'dispute', 'statement', 'worklist'],
};

/** Heartbeats of editing: they change nothing that others read but the audit. */
const QUIET: ReadonlySet<string> = new Set(['review.draft_saved', 'review.lease_ended']);

const kindsTouchedBy = (type: string): readonly Kind[] => {
  if (QUIET.has(type)) return ['event'];
  // Whoever writes in another tab, or on another device, learns that they write no more.
  if (type === 'review.lease_opened') return ['lease', 'event'];
  const noun = type.split('.')[0] ?? '';
  // Whatever happens may be something that I am told of.
  return [
    // Made, and taken back.
    ...(type.startsWith('review.comment') ? (['comment'] as const) : []),
    ...(BY_NOUN[noun] ?? []),
    'notification',
    'event',
  ];
};

/** What happens to one review makes nothing old that is of another one alone; but two reviews can become one. */
const OF_ONE_REVIEW: ReadonlySet<string> = new Set(['review', 'reply_request', 'search']);

const reviewAloneIn = ({ type, reviewId }: Told): string | undefined =>
  OF_ONE_REVIEW.has(type.split('.')[0] ?? '') && type !== 'review.merged' ? reviewId : undefined;

const AN_ID = /^[\da-f-]{36}$/;

/** Of which review alone a query tells, if of one. */
const reviewAskedOf = ([, kind, first, second]: readonly unknown[]): string | undefined => {
  const id = kind !== 'history' ? first : first === 'reviews' ? second : undefined;
  const isOfReview = kind === 'history' || kind === 'review' || kind === 'comment';
  return isOfReview && typeof id === 'string' && AN_ID.test(id) ? id : undefined;
};

type Told = Pick<DeskEvent, 'type' | 'reviewId'>;

/** Whether what a query has, by its key, was made old by one of these events. */
export const olderThan = (events: Iterable<Told>): ((queryKey: readonly unknown[]) => boolean) => {
  /** By kind, the reviews that it happened to; or all of them. */
  const touched = new Map<unknown, Set<string> | 'all'>();
  for (const event of events) {
    const review = reviewAloneIn(event);
    for (const kind of kindsTouchedBy(event.type)) {
      const before = touched.get(kind);
      if (review === undefined || before === 'all') touched.set(kind, 'all');
      else touched.set(kind, (before ?? new Set()).add(review));
    }
  }
  return (queryKey) => {
    const reviews = touched.get(queryKey[1]);
    if (reviews === undefined) return false;
    const asked = reviewAskedOf(queryKey);
    return reviews === 'all' || asked === undefined || reviews.has(asked);
  };
};
