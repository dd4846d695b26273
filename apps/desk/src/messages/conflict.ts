/** For when somebody else changed a thing while I did. */
export const conflict = {
  title: 'Somebody else changed this meanwhile',
  hint: 'Nothing of yours is lost. Choose for each field, then save.',
  agreed: 'You changed other fields than they did: yours are as you left them. Save them beside theirs.',
  field: 'Field',
  mine: 'Mine',
  theirs: 'Theirs',
  keepMine: (field: string) => `Keep mine: ${field}`,
  takeTheirs: (field: string) => `Take theirs: ${field}`,
  empty: 'Empty',
} as const;
