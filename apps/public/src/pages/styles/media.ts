/** Where there is more room, or less, or paper. */
export const MEDIA = `
/*
 * A table of many parties goes on to the end of the window, and then scrolls under its first column. What is further on
 * casts a shadow on the end, which a cover that moves with the table hides once that is reached. There is room for the
 * ring of focus on each side of a cell, so that neither the edge nor the first column cuts it off.
 */
@media (min-width: 48rem) {
  .scroller {
    --heads: min(13rem, 35vw); overflow-x: auto; margin-inline: -.5rem min(0rem, calc((72rem - 100vw) / 2));
    padding-block: .5rem; scroll-padding-inline-start: calc(var(--heads) + 1rem);
    background:
      linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--quiet), transparent) right / .6rem 100% no-repeat scroll;
  }
  .matrix { min-inline-size: min(100%, 67.5rem); inline-size: auto; }
  .matrix tr > :first-child {
    position: sticky; inset-inline-start: 0; z-index: 1; min-inline-size: var(--heads); background: var(--paper);
  }
  .matrix :is(th, td) { padding-inline: .5rem; }
  /* A column is as wide as the longest word for a position. */
  .matrix .mark { overflow-wrap: break-word; }
}
@media (min-width: 62rem) {
  :root { --across: calc(var(--text) + 16rem); }
  .chapter { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3rem; padding-block: 0 3.2rem; }
  .chapter-body { border-block-start: 1px solid var(--line); }
  .chapter.wide { grid-template-columns: minmax(0, 1fr); row-gap: 1rem; }
  .wide > .chapter-body { padding-block-start: 0; border-block-start: 0; }
  .facts > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; align-items: baseline; }
}
@media (max-width: 61.99rem) {
  .chapter { padding-block: 0 2.4rem; }
  .chapter-body { padding-block-start: 1.1rem; }
}
@media (max-width: 47.99rem) {
  .findings { grid-template-columns: minmax(0, 1fr); }
  .findings > div + div { padding-inline-start: 0; border-inline-start: 0; border-block-start: 1px solid var(--line); }
  .findings > div:first-child { padding-inline-end: 0; }
  .standfirst { font-size: 1.2rem; }
  .matrix, .matrix tbody, .matrix tr, .matrix tbody th, .matrix td { display: block; min-inline-size: 0; max-inline-size: none; }
  .matrix thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tr { padding-block-end: 1.2rem; }
  .matrix tbody th { border-block-end: 2px solid var(--strong-line); padding-inline-end: 0; }
  .matrix td { display: grid; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr)); gap: .5rem; padding: .55rem 0; }
  .matrix thead a { display: none; }
  .matrix .name { display: inline; }
  .matrix .who { display: block; font-size: .9375rem; font-weight: 600; }
  .steps .on { min-inline-size: 100%; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .timeline > li::before { background: CanvasText; }
  .timeline > .again::before { background: Canvas; }
  ins, del { forced-color-adjust: none; color: #000; }
  ins { background: #d9f0dd; }
  del { background: #fbdfd9; }
}
@media print {
  :root {
    --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444; --line: #bbb; --strong-line: #000; --link: #000;
    --against: #000; --partly: #000; --open: #000; --agreed: #000;
    --affirms: #000; --opposes: #000; --withholds: #000; --torn: #000;
    --added: #eee; --removed: #eee; color-scheme: light;
  }
  body { font-size: 10.5pt; }
  .masthead nav, .foot nav, .skip, .contents, .on-screen, .more, details { display: none; }
  .measure { max-inline-size: none; padding-inline: 0; }
  .chapter { display: block; padding-block-end: 1.4rem; }
  .chapter-head { break-after: avoid; }
  .opening h1 { font-size: 22pt; }
  .scroller { overflow: visible; margin-inline: 0; background: none; }
  .outside::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  .statements > li, .evidence > li, .replies > li, .versions > li, .timeline > li, .matrix tr, .beside > section { break-inside: avoid; }
}
`;
