export const picker = {
  source: 'Type the beginning of a name',
  noSource: 'No source has that name.',
  newSource: (name: string) => `New source «${name}»`,
  member: 'Choose a member',
  noMember: 'No member has that name.',
  claim: 'Type words of the claim',
  noClaim: 'No claim has these words.',
  dispute: 'Type words of the question',
  noDispute: 'No dispute has these words.',
} as const;
