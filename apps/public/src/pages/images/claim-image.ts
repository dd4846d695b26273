import { type DisputeState, disputeStateLabels } from '#disputes';
import type { LiveFactCheck } from '../../store/publications.js';
import { messages } from '../messages.js';
import { directionOf } from '../parts/words.js';
import { textElement } from './svg.js';
import { wrapped } from './wrap.js';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 72];
const ROOM = WIDTH - 2 * MARGIN;
const INK = { paper: '#fbfaf7', text: '#1b1a18', quiet: '#5b574f', line: '#cfcabf' };

/** The larger the fewer words there are: size of the font, and how many lines of it have room. */
const SIZES = [
  { size: 64, lines: 3 },
  { size: 54, lines: 4 },
  { size: 46, lines: 5 },
] as const;

/** Letters that our fonts have. A claim in others is not written at all, rather than in empty boxes. */
const WRITABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The picture of a fact-check for other sites, as SVG: the claim, the verdict, the dispute, the desk. */
export const claimImage = ({ claim, verdict, disputeNow, desk }: LiveFactCheck): string => {
  const rightToLeft = directionOf(claim.language) === 'rtl';
  // Of the serif font there are no Hebrew and no Arabic letters.
  const family = rightToLeft ? 'DejaVu Sans' : 'DejaVu Serif';
  const { size, lines } = fitting(WRITABLE.test(claim.wording) ? claim.wording : messages.claim.factCheck);
  const wording = lines.map((line, index) =>
    textElement(line, {
      x: rightToLeft ? WIDTH - MARGIN : MARGIN,
      y: 150 + size * 0.75 + index * size * 1.25,
      size,
      fill: INK.text,
      family,
      bold: true,
      rightToLeft,
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${INK.paper}"/>`,
    `<rect width="${WIDTH}" height="12" fill="${INK.text}"/>`,
    small(oneLine(desk.name, 30), 96, INK.quiet),
    ...wording,
    `<rect x="${MARGIN}" y="468" width="${ROOM}" height="2" fill="${INK.line}"/>`,
    ...finding(messages.verdict.title, verdict.label, 524),
    ...finding(messages.dispute.between, labelOf(disputeNow), 580),
    '</svg>',
  ].join('');
};

const labelOf = ({ state, label }: { state: DisputeState; label: string }): string =>
  label === '' ? disputeStateLabels[state] : label;

/** The largest size in which the claim has room; or the smallest, cut. */
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

const small = (text: string, y: number, fill: string): string =>
  textElement(text, { x: MARGIN, y, size: 30, fill, family: 'DejaVu Sans' });

/** One thing and what it is called: the verdict and the dispute are two, and stand on two lines. */
const VALUE_AT = 420;
const finding = (name: string, value: string, y: number): string[] => [
  small(name, y, INK.quiet),
  textElement(oneLine(value, 36, WIDTH - MARGIN - VALUE_AT), {
    x: VALUE_AT,
    y,
    size: 36,
    fill: INK.text,
    family: 'DejaVu Sans',
    bold: true,
  }),
];
