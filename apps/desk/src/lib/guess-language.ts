/** By the letters that one language alone has, of those that desks quote; the first that fits. */
const BY_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/i, 'uk'],
  [/[ыэё]/i, 'ru'],
  [/[ђћљњџ]/i, 'sr'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[پچژگ]/, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[șțăşţ]/i, 'ro'],
  [/[őű]/i, 'hu'],
  [/[ąęłśźż]/i, 'pl'],
  [/ß/, 'de'],
  [/[ãõ]/i, 'pt'],
  [/[ñ¿¡]/i, 'es'],
];

/** Undefined where the letters are those of many: then the language is asked for, not guessed. */
export const guessLanguage = (text: string): string | undefined =>
  BY_LETTERS.find(([letters]) => letters.test(text))?.[1];
