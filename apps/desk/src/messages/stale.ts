export const stale = {
  title: 'Somebody else changed this while you did.',
  hint: 'Nothing is lost, and nothing of yours is saved yet. Compare, then go on.',
  field: 'Field',
  mine: 'Yours',
  theirs: 'Theirs, as it is now',
  clash: 'both changed it',
  keepMine: 'Go on with my changes on top',
  takeTheirs: 'Take theirs',
} as const;
