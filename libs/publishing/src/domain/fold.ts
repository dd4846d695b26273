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

/**
 * Marks that may be left out in writing: accents, and the points of Arabic and Hebrew. In the scripts of India and of
 * South-East Asia marks are vowels, and in kana they make another consonant.
 */
const ACCENTS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]/gu;

/** Small letters without accents: «Ștefan» and «stefan» are found by each other. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(ODD, (letter) => LETTERS[letter] ?? letter);
