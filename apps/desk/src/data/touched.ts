import type { Kind } from './keys.js';

/** What an event makes old, by the first part of its type. */
const BY_NOUN: Readonly<Record<string, readonly Kind[]>> = {
  review: ['review', 'worklist', 'claim', 'history', 'insight', 'view'],
  comment: ['comment', 'history'],
  reply_request: ['reply_request', 'review', 'history'],
  search: ['search', 'review', 'history'],
  evidence: ['evidence', 'review', 'history'],
  conflict: ['review', 'worklist', 'member', 'history'],
  source: ['source', 'history'],
  tenure: ['source', 'history'],
  claim: ['claim', 'dispute', 'review', 'worklist', 'history'],
  claim_link: ['claim', 'dispute', 'review', 'worklist', 'history'],
  dispute: ['dispute', 'claim', 'worklist', 'history'],
  statement: ['statement', 'dispute', 'claim', 'review', 'source', 'worklist', 'history'],
  statement_link: ['statement', 'dispute', 'claim', 'review', 'worklist', 'history'],
  translation: ['statement', 'history'],
  capture: ['capture', 'statement'],
  member: ['member'],
  absence: ['member'],
  policy: ['policy', 'review'],
  rating_scale: ['policy'],
  api_key: ['api_key'],
  webhook: ['webhook'],
  import: ['source', 'claim', 'dispute', 'statement', 'worklist'],
};

/** Heartbeats of editing: they change nothing that others read but the audit. */
const QUIET: ReadonlySet<string> = new Set(['review.draft_saved', 'review.lease_ended']);

export const kindsTouchedBy = (type: string): readonly Kind[] => {
  if (QUIET.has(type)) return ['event'];
  // Whoever writes in another tab, or on another device, learns that they write no more.
  if (type === 'review.lease_opened') return ['lease', 'event'];
  const noun = type.split('.')[0] ?? '';
  // Whatever happens may be something that I am told of.
  return [
    ...(type === 'review.commented' ? (['comment'] as const) : []),
    ...(BY_NOUN[noun] ?? []),
    'notification',
    'event',
  ];
};
