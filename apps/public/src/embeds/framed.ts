import { CARD_STYLE_HASH } from './card-style.js';

/** In the frames of any site; with its own style sheet, and nothing else at all. */
export const FRAMED = {
  'Content-Security-Policy': `default-src 'none'; style-src '${CARD_STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Robots-Tag': 'noindex',
};
