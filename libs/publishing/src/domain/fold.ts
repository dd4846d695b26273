/** Latin letters that are no letter with a mark on it, and so stay what they are when marks are taken away. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};
const ODD = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Small letters without accents, in any script: «Ștefan» and «stefan» are found by each other. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ODD, (letter) => LETTERS[letter] ?? letter);
