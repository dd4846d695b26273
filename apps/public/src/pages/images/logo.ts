import { xmlText } from './svg.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letters of the first two words of a name that have any. */
export const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => [...graphemes.segment(word)][0]?.segment.toUpperCase() ?? '')
    .join('');

/** A monogram: what stands for a desk where there is room for a square. As SVG. */
export const logoOf = (name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><rect width="512" height="512" fill="#1b1a18"/>` +
  `<text x="256" y="336" text-anchor="middle" font-family="DejaVu Sans" font-weight="700" font-size="220" fill="#fbfaf7">` +
  `${xmlText(initialsOf(name))}</text><rect x="96" y="404" width="320" height="12" fill="#fbfaf7"/></svg>`;
