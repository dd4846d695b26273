import { fold } from './fold.js';

const MAX = 80;

/** Cyrillic letters, after `fold`, as they are commonly written in Latin ones. Other scripts have no such way here. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'абвгдезиклмнопрстуфыіјэґ'].map((letter, index) => [
      letter,
      'abvgdeziklmnoprstufyijeg'.charAt(index),
    ]),
  ),
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  ђ: 'dj',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
};

/** The part of an address that names a claim: its wording in small ASCII letters, cut at the end of a word. */
export const slugOf = (wording: string): string => {
  const words = fold(wording)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MAX) : `${slug}-${word}`;
    if (longer.length > MAX) break;
    slug = longer;
  }
  // A wording in another script still needs an address.
  return slug === '' ? 'claim' : slug;
};
