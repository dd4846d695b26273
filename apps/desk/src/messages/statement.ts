import { languageName } from './languages.js';

export const statement = {
  forWhom: 'for',
  carriedBy: 'Carried by',
  original: 'Where it appeared',
  translation: (language: string, machine: boolean) =>
    `${languageName(language)} translation${machine ? ', made by a program' : ''}`,
  more: (speaker: string) => `More on what ${speaker} said`,
  corrected: (reason: string) => `Corrected: ${reason}`,
  correct: 'Correct the record…',
  correctTitle: 'Correct the record of this statement',
  correctHint:
    'For a mistake in the record. If they said something else later, record a new statement. What stood here before stays readable.',
  correctConfirm: 'Correct it',
  whatWasWrong: 'What was wrong',
  nothingChanged: 'Change what was wrong first.',
  link: 'Link to an earlier one…',
  linkTitle: 'Link this statement to an earlier one',
  linkConfirm: 'Link',
  linkNeeded: 'Choose how it hangs on an earlier statement, and on which.',
  void: 'Void…',
  voidTitle: 'Void this statement',
  voidHint:
    'It counts no more: positions, dispute states and drafts follow at once. It stays readable with your reason.',
  voidConfirm: 'Void statement',
  voidTranslation: 'Void translation',
  voidTranslationTitle: 'Void this translation',
  voidTranslationHint: 'It is shown no more, and is kept with your reason.',
  field: {
    quote: 'Quote',
    language: 'Language of the quote',
    paraphrase: 'Paraphrase',
    speakerId: 'Speaker',
    capacity: 'Capacity',
    principalId: 'Who is bound',
    when: 'When',
    precision: 'Precision',
    outletId: 'Outlet that carried it',
    url: 'Address',
    locator: 'Page or minute',
    stances: 'Stances on the claims',
  },
} as const;
