import { messages } from '../messages.js';
import { directionOf } from '../parts/words.js';
import { lightColour } from '../styles/palette.js';
import { textElement } from './svg.js';
import { wrapped } from './wrap.js';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 72];
const ROOM = WIDTH - 2 * MARGIN;
const [PAPER, TEXT, QUIET, LINE] = ['paper', 'ink', 'quiet', 'line'].map(lightColour) as [
  string,
  string,
  string,
  string,
];

/** The larger the fewer words there are: size of the font, and how many lines of it have room. */
const SIZES = [
  { size: 64, lines: 3 },
  { size: 54, lines: 4 },
  { size: 46, lines: 5 },
] as const;

/** Letters that our fonts have. Words in others are not written at all, rather than in empty boxes. */
const WRITABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** What stands before a word, as the pages have it: drawn in a box of 16 units in height. */
export interface Sign {
  readonly drawing: string;
  /** In the units of its drawing. */
  readonly width: number;
}

/** One thing, what it is called, and its sign and colour. */
export interface Finding {
  readonly name: string;
  readonly value: string;
  readonly colour?: string;
  readonly sign?: Sign | undefined;
}

export interface Poster {
  /** Whose it is. */
  readonly by: string;
  readonly heading: string;
  /** Of the heading. */
  readonly language?: string;
  /** In place of a heading that can't be written. */
  readonly otherwise: string;
  /** At the foot: findings, each on a line of its own, or one line of text. */
  readonly foot: readonly [Finding] | readonly [Finding, Finding] | string;
}

/** What other sites show of a page, as SVG: words in large letters, over what is found of them. */
export const posterOf = ({ by, heading, language = 'en', otherwise, foot }: Poster): string => {
  const written = WRITABLE.test(heading) ? heading : otherwise;
  const rightToLeft = written === heading && directionOf(language) === 'rtl';
  const { size, lines } = fitting(written);
  const words = lines.map((line, index) =>
    textElement(line, {
      x: rightToLeft ? WIDTH - MARGIN : MARGIN,
      y: 150 + size * 0.75 + index * size * 1.25,
      size,
      fill: TEXT,
      // Of the serif font there are no Hebrew and no Arabic letters.
      family: rightToLeft ? 'DejaVu Sans' : 'DejaVu Serif',
      bold: true,
      rightToLeft,
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="${WIDTH}" height="12" fill="${TEXT}"/>`,
    small(oneLine(by, 30), 96),
    ...words,
    `<rect x="${MARGIN}" y="468" width="${ROOM}" height="2" fill="${LINE}"/>`,
    ...(typeof foot === 'string'
      ? [small(oneLine(foot, 30), 548)]
      : foot.flatMap((finding, index) => drawn(finding, foot.length === 1 ? 552 : 524 + index * 56))),
    '</svg>',
  ].join('');
};

/** The largest size in which the words have room; or the smallest, cut. */
const fitting = (text: string): { size: number; lines: readonly string[] } => {
  let tried = { size: 0, lines: [] as readonly string[] };
  for (const { size, lines } of SIZES) {
    const found = wrapped(text, ROOM / size, lines);
    tried = { size, lines: found.lines };
    if (found.whole) break;
  }
  return tried;
};

const oneLine = (text: string, size: number, room = ROOM): string =>
  wrapped(text, room / size, 1).lines[0] ?? '';

const small = (text: string, y: number): string =>
  textElement(text, { x: MARGIN, y, size: 30, fill: QUIET, family: 'DejaVu Sans' });

const VALUE = { at: 420, size: 36, gap: 14 };
/** Of the unit that signs are drawn in. */
const SIGN_SCALE = 2.2;

const drawn = ({ name, value, colour = TEXT, sign }: Finding, y: number): string[] => {
  const x = VALUE.at + (sign === undefined ? 0 : sign.width * SIGN_SCALE + VALUE.gap);
  return [
    small(name, y),
    ...(sign === undefined
      ? []
      : [
          // The middle of the sign is in the middle of the capitals.
          `<g transform="translate(${VALUE.at} ${y - 13 - 8 * SIGN_SCALE}) scale(${SIGN_SCALE})" color="${colour}">${sign.drawing}</g>`,
        ]),
    textElement(oneLine(value, VALUE.size, WIDTH - MARGIN - x), {
      x,
      y,
      size: VALUE.size,
      fill: colour,
      family: 'DejaVu Sans',
      bold: true,
    }),
  ];
};

/** Of a desk, or of all of them: for pages that are of no single claim and no dispute. */
export const nameImage = (name: string): string =>
  posterOf({
    by: messages.factChecks.title,
    heading: name,
    otherwise: messages.factChecks.title,
    foot: messages.home.title,
  });
