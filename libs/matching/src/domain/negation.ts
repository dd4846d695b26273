/** Words that turn a sentence into its denial, by language. Of a language that is not here, nothing is told. */
const NEGATIONS: Readonly<Record<string, readonly string[]>> = {
  bg: ['не', 'няма', 'нито'],
  cs: ['není', 'nebyl', 'nebyla', 'nebylo', 'žádný', 'žádná', 'žádné', 'nikdy'],
  de: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals', 'weder'],
  en: ['not', 'no', 'never', 'none', 'nobody', 'neither', 'nor', 'without', 'cannot'],
  es: ['no', 'nunca', 'ningún', 'ninguna', 'ninguno', 'jamás'],
  fr: ['ne', 'n', 'pas', 'aucun', 'aucune', 'jamais'],
  hu: ['nem', 'nincs', 'soha', 'sem'],
  it: ['non', 'nessun', 'nessuna', 'nessuno', 'mai'],
  pl: ['nie', 'nigdy', 'żaden', 'żadna', 'żadne', 'brak'],
  pt: ['não', 'nunca', 'nenhum', 'nenhuma', 'jamais'],
  ro: ['nu', 'n', 'nici', 'niciun', 'nicio', 'niciodată', 'fără'],
  ru: ['не', 'нет', 'ни', 'никогда', 'никакой'],
  uk: ['не', 'немає', 'нема', 'ні', 'жоден', 'жодного', 'ніколи'],
};

const CONTRACTED = /\p{L}n['’]t(?!\p{L})/iu;

/** Whether a sentence denies; `undefined` where that can't be told. */
export const negates = (wording: string, language: string): boolean | undefined => {
  const tag = language.split('-')[0] ?? language;
  const negations = NEGATIONS[tag];
  if (negations === undefined) return undefined;
  if (tag === 'en' && CONTRACTED.test(wording)) return true;
  const words = wording
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => negations.includes(word));
};
