/**
 * How wide signs of DejaVu Serif Bold are, in parts of the font's size: by kind, and rather too wide than too narrow,
 * since what is wrapped early looks right and what is cut off does not. The other fonts are narrower.
 */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/^\p{M}/u, 0],
  [/^[ijl.,:;'’|!()[\]\s]/u, 0.44],
  [/^[ftrI\-“”"]/u, 0.57],
  [/^[mwMW@%—ШЩЮЖФшщюжф]/u, 1.12],
  [/^\p{Lu}/u, 0.87],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.68],
  [/^\p{Ll}/u, 0.72],
  [/^\p{Nd}/u, 0.72],
];

const widthOf = (sign: string): number => WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 1;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const signsOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

const measured = (text: string): number => signsOf(text).reduce((sum, sign) => sum + widthOf(sign), 0);

const ELLIPSIS = '…';

/** As many words as have room, and «…»; of a word that has none by itself, as many signs. `room` is in parts of the font's size. */
const cut = (text: string, room: number): string => {
  let kept = '';
  let width = widthOf(ELLIPSIS);
  for (const sign of signsOf(text)) {
    width += widthOf(sign);
    if (width > room) {
      if (!/^\s/u.test(sign)) kept = kept.replace(/\s\S*$/u, '');
      break;
    }
    kept += sign;
  }
  return kept.replace(/[\s,;:.–-]+$/u, '') + ELLIPSIS;
};

/** In lines of at most `room`; what is more than `lines` is cut with «…», and so is a word that fits no line. */
export const wrapped = (text: string, room: number, lines: number): { lines: string[]; whole: boolean } => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const done: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measured(longer) <= room) {
      line = longer;
      continue;
    }
    if (line === '') return { lines: [...done, cut(word, room)], whole: false };
    if (done.length === lines - 1)
      return { lines: [...done, cut(`${line} ${words.slice(index).join(' ')}`, room)], whole: false };
    done.push(line);
    line = word;
    if (measured(word) > room) return { lines: [...done, cut(word, room)], whole: false };
  }
  return { lines: line === '' ? done : [...done, line], whole: true };
};
