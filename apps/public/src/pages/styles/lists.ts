/** Pages of many things: fact-checks, corrections, what a source said. They stand on the columns of a chapter. */
export const LISTS = `
.lead { max-inline-size: var(--text); font: 1.25rem/1.5 var(--serif); color: var(--quiet); text-wrap: pretty; }
.listing { padding-block-end: 1rem; }
.listing-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .2rem 1.5rem; padding-block-end: .7rem; }
.listing-head h2 { font-size: 1.45rem; }
.listing-head p { font-size: .9375rem; color: var(--quiet); }
.search { max-inline-size: 54rem; margin-block-start: 1.9rem; }
.search label { display: block; margin-block-end: .25rem; font-size: .875rem; color: var(--quiet); }
.search .words { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .6rem; }
.search .words label { grid-column: 1 / -1; }
.search fieldset { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .8rem 1rem; min-inline-size: 0; margin: 1rem 0 0; padding: 0; border: 0; }
.search details { grid-column: span 2; margin: 0; }
.search summary { inline-size: fit-content; padding-block: .6rem; }
.search details[open] { grid-column: 1 / -1; }
.search .filters { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .8rem 1rem; padding-block: .3rem .6rem; }
.search .apply { grid-column: -2 / -1; align-self: end; justify-self: end; }
.chosen { display: flex; flex-wrap: wrap; gap: .5rem; padding-block-end: 1rem; font-size: .9375rem; }
.chosen a { display: inline-block; padding: .3rem .75rem; border: 1px solid var(--quiet); border-radius: 2px; color: var(--ink); text-decoration: none; }
.chosen a:hover { text-decoration: underline; }
.search :is(input, select) { inline-size: 100%; }
.entries > li { padding-block: 1.5rem; border-block-start: 1px solid var(--line); }
.entries > li:first-child { border-block-start: 2px solid var(--strong-line); }
.entry { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem 3rem; }
.entry :is(h2, h3) { font-size: clamp(1.25rem, 1.1rem + .7vw, 1.5rem); line-height: 1.25; max-inline-size: var(--text); }
.entries :is(h2, h3) a { color: inherit; text-decoration-color: transparent; }
.entries :is(h2, h3) a:hover { text-decoration-color: currentColor; }
.entry-side { order: -1; display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .875rem; color: var(--quiet); }
.entry-side strong { color: var(--ink); }
.entry-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: .7rem; max-inline-size: var(--text); min-inline-size: 0; }
.dateline { font-size: .9375rem; color: var(--quiet); }
.standing { display: grid; grid-template-columns: repeat(2, minmax(0, 14rem)); gap: 0 1rem; }
.standing .badge { font-size: 1rem; }
.standing dt { font-size: .875rem; color: var(--quiet); }
.topics { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .9375rem; }
.topics a { display: inline-block; padding-block: .15rem; }
.paging { margin-block-start: .5rem; padding-block: 1.1rem; border-block-start: 1px solid var(--line); }
.paging ul { display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
.paging a { display: inline-block; padding-block: .35rem; font-weight: 600; }
.empty { padding-block: 1.5rem; border-block-start: 2px solid var(--strong-line); }
.empty p + p { margin-block-start: .4rem; }
.desks h3 { font-size: 1.45rem; margin-block-end: .3rem; }
.inline a { display: inline-block; padding-block: .15rem; }
.explained { max-inline-size: 40rem; font: 1.125rem/1.6 var(--serif); }
.work-steps { counter-reset: step; max-inline-size: 42rem; }
.work-steps li { counter-increment: step; display: grid; grid-template-columns: 2.2rem minmax(0, 1fr); padding-block-end: 1rem; }
.work-steps li:last-child { padding-block-end: 0; }
.work-steps li::before { content: counter(step); font: 700 1.15rem/1.4 var(--serif); color: var(--quiet); }
.scale-values { display: flex; flex-wrap: wrap; gap: .6rem 1.8rem; margin-block: 1.2rem 1rem; }
.meanings { max-inline-size: 46rem; margin-block-start: 1.2rem; }
.meanings > div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: .2rem 1.5rem; align-items: baseline; padding-block: .7rem; border-block-start: 1px solid var(--line); }
.meanings dt { font-weight: 600; }
.meanings .badge > svg { align-self: baseline; }
.figures { margin-block: 0 1.2rem; padding-block: 1rem; border-block: 2px solid var(--strong-line); max-inline-size: var(--across); }
.moved { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; }
.chapter .entries > li:first-child { padding-block-start: 0; border-block-start: 0; }
@media (min-width: 62rem) {
  .listing .entry { grid-template-columns: 13rem minmax(0, 1fr); }
  .listing .entry > :is(h2, h3) { grid-column: 2; }
  .listing .entry-side { order: 0; grid-area: 1 / 1 / span 2; display: grid; gap: .1rem; align-content: start; padding-block-start: .35rem; }
  .listing .entry-body { grid-column: 2; }
}
@media (max-width: 40rem) {
  .search fieldset, .search .filters { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .search fieldset > p:nth-of-type(3), .search .apply { grid-column: 1 / -1; }
  .meanings > div { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 22rem) { .standing, .search fieldset, .search .filters { grid-template-columns: minmax(0, 1fr); gap: .4rem; } .search details { grid-column: 1; } }
@media print {
  .search, .paging, .listing-head p { display: none; }
  .entries > li, .meanings > div { break-inside: avoid; }
}
`;
