/** What events tell of. A query that shows such things has the kind behind the desk in its key: `[desk, 'review', …]`. */
export const KINDS = [
  'review',
  'worklist',
  'view',
  'claim',
  'dispute',
  'statement',
  'source',
  'source_name',
  'evidence',
  'capture',
  'search',
  'reply_request',
  'comment',
  'lease',
  'history',
  'notification',
  'event',
  'member',
  'policy',
  'api_key',
  'webhook',
  'insight',
] as const;
export type Kind = (typeof KINDS)[number];

/** Keys of queries: always made here, so that an event finds all that it makes old. */
export const keyOf = (desk: string, kind: Kind, ...rest: readonly unknown[]): readonly unknown[] => [
  desk,
  kind,
  ...rest,
];
