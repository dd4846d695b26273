import { PALETTE, SANS, SERIF } from './palette.js';

/** Letters, and the frame of every page. */
export const BASE = `
${PALETTE}
:root { --serif: ${SERIF}; --sans: ${SANS}; }
/* One measure for all text, and what stands across a page ends where it does: words from the right begin at one edge. */
:root { --text: 42rem; --across: var(--text); }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 var(--sans); overflow-wrap: break-word;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 1px; }
/* Large enough for a finger: where they stand in lines of small text as well. */
:is(h2, h3, .kicker, .note, .facts, .more, .moved-on, .who, .said-by, .stances, .corrections, .replies, .versions, .matrix thead, .matrix-claim) a { padding-block: .25rem; }
/* A date has parts, and the part that has the keyboard is inside of it. */
input:focus, input:focus-within, select:focus { outline: 3px solid var(--focus); outline-offset: 3px; }
main:focus { outline: none; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1rem; }
/* What people write may have a word that is wider than a phone, and no box may grow with it. */
h1, h2, h3, h4, bdi, code, .address { overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; }
input, select, button {
  max-inline-size: 100%; min-block-size: 2.75rem; padding: .4rem .7rem; background: var(--paper);
  border: 1px solid var(--quiet); border-radius: 2px;
}
button { background: var(--ink); color: var(--paper); border-color: var(--ink); padding-inline: 1.1rem; cursor: pointer; }
.measure { max-inline-size: 72rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 2.5rem); }
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.shapes { position: absolute; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; z-index: 1; padding: .6rem 1rem; background: var(--paper); }
.skip:focus { inset-block-start: 1rem; }
.kicker, .label, .note, .dates, .where, .when, .on, .more { font-size: .875rem; color: var(--quiet); }
.kicker { letter-spacing: .02em; }
.masthead { border-block-end: 1px solid var(--line); }
.masthead .measure {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .1rem 2rem;
  padding-block: .8rem;
}
.nameplate { font: 700 1.35rem/1.2 var(--serif); }
.nameplate a { color: inherit; text-decoration: none; }
.nameplate a:hover { text-decoration: underline; }
.masthead ul, .foot ul, .inline { display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; }
.masthead nav a { display: inline-block; padding-block: .35rem; color: var(--quiet); text-decoration: none; font-size: .9375rem; }
.masthead nav a:hover, .masthead nav a[aria-current] { color: var(--ink); text-decoration: underline; }
.foot { margin-block-start: 4rem; border-block-start: 1px solid var(--line); font-size: .9375rem; color: var(--quiet); }
.foot .measure {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: .75rem 2rem; padding-block: 1.5rem 2.5rem;
}
.foot a { display: inline-block; padding-block: .2rem; color: inherit; }
.notice { padding-block: clamp(3rem, 10vw, 7rem); }
.notice > * { max-inline-size: 40rem; }
.notice h1 { font-size: clamp(1.8rem, 1.2rem + 2.6vw, 2.8rem); margin-block: .4rem 1.2rem; }
.notice h2 { margin-block-start: 2.2rem; font-size: 1.2rem; }
.notice p, .notice ul { margin-block-start: 1rem; }
.notice .inline { margin-block-start: 1.6rem; }
.notice blockquote { margin-block-start: 1rem; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--ink); font: 1.25rem/1.5 var(--serif); }
`;
