export const history = {
  title: 'History',
  show: 'Show what happened',
  hide: 'Hide what happened',
  audit: 'See it in the audit trail',
  empty: 'Nothing has happened yet.',
  added: 'set to',
  became: 'became',
} as const;
