const names = new Intl.DisplayNames('en', { type: 'language' });

/** Those that a desk is likeliest to need come first; any other tag is kept as it is. */
const COMMON = [
  'en',
  'uk',
  'ru',
  'ro',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'pt',
  'nl',
  'hu',
  'bg',
  'sr',
  'tr',
  'ar',
  'he',
  'fa',
  'zh',
  'ja',
] as const;

/** For a select: the tags with their names, those given among them. */
export const languageChoices = (
  ...also: readonly (string | undefined)[]
): { readonly value: string; readonly label: string }[] => {
  const given = also.filter((tag) => tag !== undefined && tag !== '') as string[];
  return [...new Set([...given, ...COMMON])].map((value) => ({ value, label: nameOf(value) }));
};

const nameOf = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
