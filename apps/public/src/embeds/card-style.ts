import { hash } from 'node:crypto';
import { MARKS } from '../pages/styles/marks.js';
import { PALETTE, SANS, SERIF } from '../pages/styles/palette.js';
import { smaller } from '../pages/styles/smaller.js';

/**
 * The card's own style sheet, in the document itself: a frame on a foreign page then costs one request. From 280 pixels
 * wide; light and dark as the reader's system is. Colours and marks are those of the pages.
 */
export const CARD_STYLE = smaller(`
${PALETTE}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 ${SANS}; overflow-wrap: anywhere; }
h1, h2, p, ul, dl, dd, blockquote { margin: 0; padding: 0; }
h1, blockquote { font-family: ${SERIF}; }
${MARKS}
.kicker, .since, dt { color: var(--quiet); font-size: .875rem; }
h1 { margin: .25rem 0 .75rem; font-size: 1.1875rem; line-height: 1.3; }
h2 { font-size: .9375rem; }
ul { list-style: none; margin: .3rem 0 .75rem; border-block-start: 2px solid var(--strong-line); }
li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 .75rem; padding: .25rem 0; border-block-end: 1px solid var(--line); }
dl { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: .375rem .75rem; align-items: baseline; }
.shapes { position: absolute; }
blockquote { margin-block-start: .6rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--ink); }
footer { margin-block-start: .75rem; font-size: .875rem; }
footer p { color: var(--quiet); }
a { color: var(--link); text-underline-offset: .18em; }
footer a { display: inline-block; padding-block: .25rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
@media (max-width: 22rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-block-end: .375rem; } }
@media (forced-colors: active) { .mark, .badge { color: CanvasText; } }
`);

/** What a policy names the style sheet by: no other one counts. */
export const CARD_STYLE_HASH = `sha256-${hash('sha256', CARD_STYLE, 'base64')}`;
