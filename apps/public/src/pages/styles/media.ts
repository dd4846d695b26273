/** Where there is more room, or less, or paper. */
export const MEDIA = `
@media (min-width: 48rem) { .matrix td .mark, .matrix td .when { white-space: nowrap; } }
@media (min-width: 62rem) {
  .chapter { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3rem; padding-block: 0 3.2rem; }
  .chapter-body { border-block-start: 1px solid var(--line); }
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
  .matrix td { display: grid; align-items: start; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .5rem; padding: .55rem 0; }
  .matrix .who { display: block; font-weight: 600; }
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
  .masthead nav, .foot nav, .skip, .as-of, .more, details { display: none; }
  .measure { max-inline-size: none; padding-inline: 0; }
  .chapter { display: block; padding-block-end: 1.4rem; }
  .chapter-head { break-after: avoid; }
  .opening h1 { font-size: 22pt; }
  .scroller { overflow: visible; }
  .outside::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  .statements > li, .evidence > li, .replies > li, .versions > li, .timeline > li, .matrix tr, .beside > section { break-inside: avoid; }
}
`;
