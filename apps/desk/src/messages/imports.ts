const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const imports = {
  open: 'Import a case',
  hint: 'A dispute with its sources, claims, statements and links, of the format counterclaim-case/1. All of it is imported, or nothing. The same file again makes nothing twice.',
  file: 'Case file',
  choose: 'Choose a file',
  submit: 'Import',
  needFile: 'choose a case file first',
  notJson: 'is not a file in JSON',
  done: 'Imported',
  created: (claims: number, statements: number, sources: number) =>
    `${counted(claims, 'claim', 'claims')}, ${counted(statements, 'statement', 'statements')} and ${counted(sources, 'source', 'sources')} of the file are on record.`,
  ignored: 'Left out',
  toDispute: 'To the dispute',
} as const;
