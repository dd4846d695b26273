/** Pages of many things: fact-checks, corrections, what a source said. */
export const LISTS = `
.listing { padding-block: clamp(1.5rem, 4vw, 3rem) 0; }
.listing > h1 { font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3rem); }
.lead { margin-block-start: .6rem; max-inline-size: 42rem; font: 1.2rem/1.5 var(--serif); color: var(--quiet); }
.search { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); gap: .8rem 1rem; align-items: end; margin-block: 1.6rem 0; }
.search .words { grid-column: 1 / -1; }
.search label { display: block; font-size: .875rem; color: var(--quiet); margin-block-end: .2rem; }
.search input, .search select, .search button { inline-size: 100%; }
.fact-checks, .correction-list, .said, .moves { margin-block-start: 2rem; }
.fact-checks > li, .correction-list > li, .said > li, .moves > li { border-block-start: 1px solid var(--line); padding-block: 1.6rem; }
.fact-checks > li:first-child, .correction-list > li:first-child { border-block-start: 2px solid var(--strong-line); }
.fact-check { max-inline-size: 46rem; display: grid; gap: .55rem; }
.fact-check :is(h2, h3), .correction h2 { font-size: clamp(1.3rem, 1.1rem + .9vw, 1.65rem); }
:is(.fact-check, .correction) :is(h2, h3) a, .desks a { color: inherit; text-decoration: none; }
:is(.fact-check, .correction) :is(h2, h3) a:hover, .desks a:hover { text-decoration: underline; }
.claimant, .dateline { font-size: .9375rem; color: var(--quiet); }
.standing { display: flex; flex-wrap: wrap; gap: .4rem 2rem; }
.standing > div { display: flex; flex-wrap: wrap; align-items: baseline; gap: .6rem; }
.standing dt { font-size: .875rem; color: var(--quiet); }
.further { border-block-start: 1px solid var(--line); padding-block: 1.2rem; }
.further a { display: inline-block; padding-block: .4rem; font-weight: 600; }
.empty { margin-block-start: 2rem; border-block-start: 2px solid var(--strong-line); padding-block: 1.6rem; }
.empty p + p { margin-block-start: .6rem; }
.correction { max-inline-size: 46rem; display: grid; gap: .5rem; }
.desks { margin-block-start: 2rem; border-block-start: 2px solid var(--strong-line); }
.desks li { border-block-end: 1px solid var(--line); }
.desks a { display: block; padding-block: .9rem; font: 700 1.4rem/1.3 var(--serif); }
.listing > :is(h2, section) { margin-block-start: 2.6rem; }
.listing > h2, .listing > section > h2 { font-size: 1.5rem; }
.listing > :is(p, ol, ul, dl) { max-inline-size: 46rem; }
.listing > h2 + p { margin-block-start: .6rem; }
.work-steps { counter-reset: step; margin-block-start: 1rem; }
.work-steps li { counter-increment: step; display: grid; grid-template-columns: 2.2rem 1fr; padding-block: .5rem; }
.work-steps li::before { content: counter(step); font: 700 1.1rem/1.4 var(--serif); color: var(--quiet); }
.scale-values { display: flex; flex-wrap: wrap; gap: .6rem 1.4rem; margin-block: 1rem .8rem; }
.meanings { margin-block-start: 1rem; }
.meanings > div { display: grid; grid-template-columns: minmax(12rem, 16rem) 1fr; gap: .2rem 1.5rem; padding-block: .7rem; border-block-start: 1px solid var(--line); }
.figures { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin-block: .8rem .4rem; font-weight: 600; }
.said article, .moves > li { display: grid; gap: .5rem; max-inline-size: 46rem; }
.said blockquote { padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); font: 1.2rem/1.5 var(--serif); }
.positions { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: baseline; }
.stances > li { display: flex; flex-wrap: wrap; gap: .3rem .7rem; align-items: baseline; }
@media (max-width: 40rem) { .meanings > div { grid-template-columns: 1fr; } }
@media print { .search, .further { display: none; } }
`;
