const languages = new Intl.DisplayNames('en', { type: 'language' });

const languageName = (tag: string): string => {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

export const statement = {
  forWhom: 'for',
  carriedBy: 'Carried by',
  original: 'Where it appeared',
  translation: (language: string, machine: boolean) =>
    `${languageName(language)} translation${machine ? ', made by a program' : ''}`,
} as const;
