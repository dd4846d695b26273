import { languageName } from './languages.js';

export const statement = {
  forWhom: 'for',
  carriedBy: 'Carried by',
  original: 'Where it appeared',
  translation: (language: string, machine: boolean) =>
    `${languageName(language)} translation${machine ? ', made by a program' : ''}`,
} as const;
