export const history = {
  empty: 'Nothing has happened yet.',
  added: 'set to',
  removed: 'removed',
  became: 'became',
  was: 'was',
} as const;
