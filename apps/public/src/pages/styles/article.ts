/** A fact-check and a dispute: an opening, and chapters with their headings beside them where there is room. */
export const ARTICLE = `
.opening { padding-block: clamp(1.75rem, 5vw, 3.5rem) clamp(2rem, 5vw, 3.5rem); }
.opening > .kicker a { color: inherit; }
.opening h1 {
  max-inline-size: var(--across); margin-block: .6rem 1.1rem; font-size: clamp(1.85rem, 1.15rem + 2.7vw, 3.05rem);
  line-height: 1.14; letter-spacing: -.01em;
}
.claimant .label { display: block; }
.said-by .speaker { font-weight: 600; }
.said-by a { color: inherit; text-decoration-color: var(--quiet); }
.said-by .where { display: block; }
.findings {
  display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0; max-inline-size: var(--across);
  margin-block: 1.9rem; border-block: 2px solid var(--strong-line);
}
.findings > div { padding-block: 1rem 1.1rem; }
.findings > div + div { padding-inline-start: 1.75rem; border-inline-start: 1px solid var(--line); }
.findings > div:first-child { padding-inline-end: 1.75rem; }
.findings dt { font-size: .875rem; color: var(--quiet); }
.findings .badge { margin-block: .15rem .35rem; font: 700 1.55rem/1.2 var(--serif); }
.findings .badge .scale { font-size: .75em; }
.findings .badge .sign { font-size: .85em; }
.standfirst { max-inline-size: var(--across); font: 1.3rem/1.5 var(--serif); }
.standfirst p { max-inline-size: var(--text); }
.standfirst p:dir(rtl) { margin-inline: 0 auto; }
.prose p + p { margin-block-start: 1em; }
.dates { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin-block-start: 1.3rem; }
.corrections, .banner { max-inline-size: var(--across); margin-block-end: 2rem; padding: .1rem 0 .1rem 1.1rem; border-inline-start: 4px solid var(--against); }
.banner { border-color: var(--partly); }
.corrections h2 { margin-block-end: .4rem; font-size: 1.2rem; }
.corrections > div + div { margin-block-start: 1rem; }
.correction-head { display: flex; flex-wrap: wrap; gap: 0 .8rem; }
.correction-head strong { color: var(--against); }
.chapter { padding-block: 1.6rem 2.6rem; }
.chapter-head, .chapter-body { border-block-start: 1px solid var(--line); padding-block-start: 1.3rem; }
.chapter-head h2 { font-size: 1.45rem; }
.chapter-head p { margin-block-start: .4rem; font-size: .875rem; line-height: 1.45; color: var(--quiet); }
.chapter-body { border-block-start: 0; min-inline-size: 0; }
.contents ul { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; padding-block-end: 1.6rem; }
.contents a { display: inline-block; padding-block: .25rem; }
.chapter-body > .prose { max-inline-size: var(--text); font: 1.125rem/1.6 var(--serif); }
.chapter-body > h3 { margin-block: 2rem .8rem; }
.facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem; max-inline-size: var(--text); }
.facts dt { font-size: .875rem; color: var(--quiet); }
.matrix { border-collapse: collapse; inline-size: 100%; }
.matrix th, .matrix td { padding: .8rem 1rem .8rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
.matrix thead th { padding-block-start: 0; font-size: .9375rem; border-block-end: 2px solid var(--strong-line); vertical-align: bottom; }
.matrix thead a, .matrix .who a { color: inherit; }
.matrix td, .matrix thead th + th { min-inline-size: 7.75rem; }
.matrix tbody th { font-weight: 400; }
.matrix-claim { display: block; max-inline-size: 24rem; margin-block: .1rem .4rem; overflow-wrap: anywhere; font: 1.0625rem/1.35 var(--serif); }
.matrix .badge, .matrix .mark { font-size: .9375rem; }
.matrix .who, .matrix .name { display: none; }
.stand { display: inline-block; text-decoration: none; }
.stand:hover .mark { text-decoration: underline; }
.stand .when { display: block; color: var(--link); text-decoration: underline; text-underline-offset: .2em; }
.timeline { max-inline-size: var(--text); border-inline-start: 2px solid var(--line); margin-inline-start: .35rem; }
.timeline > li { position: relative; padding: 0 0 1.5rem 1.5rem; }
.timeline > li:last-child { padding-block-end: 0; }
.timeline > li::before {
  content: ""; position: absolute; inset-inline-start: -.45rem; inset-block-start: .4rem;
  inline-size: .8rem; block-size: .8rem; border-radius: 50%; background: var(--ink); border: 2px solid var(--paper);
}
.timeline > .again::before { background: var(--paper); border-color: var(--quiet); }
.timeline .who { font-weight: 600; }
.timeline .who a { color: inherit; text-decoration-color: var(--quiet); }
.steps li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; }
.steps .kind { font-weight: 400; }
.steps .on { min-inline-size: 8.5rem; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 2rem; }
.beside > section { border-block-start: 3px solid var(--opposes); padding-block-start: .7rem; }
.beside > .own { border-color: var(--affirms); }
.beside h3 { font: 400 .875rem/1.4 var(--sans); color: var(--quiet); }
.beside .wording { margin-block: .3rem .7rem; font: 1.25rem/1.35 var(--serif); }
.beside .said-by, .rationale { margin-block-start: .8rem; font-size: .9375rem; }
.rationale .label { display: block; }
.statements > li, .evidence > li, .replies > li, .versions > li, .checks > li { padding-block: 1.3rem; border-block-start: 1px solid var(--line); max-inline-size: var(--text); }
.statements > li:first-child, .evidence > li:first-child, .replies > li:first-child, .versions > li:first-child, .checks > li:first-child { padding-block-start: 0; border-block-start: 0; }
.statements > li:target { background: var(--raised); box-shadow: 0 0 0 1rem var(--raised); }
.statements blockquote { margin-block: .6rem .2rem; font: 1.2rem/1.5 var(--serif); }
.statements blockquote::before { content: open-quote; }
.statements blockquote::after { content: close-quote; }
.statements .paraphrase { margin-block: .6rem .2rem; font: 1.0625rem/1.5 var(--serif); }
.stances { margin-block-start: .5rem; font-size: .9375rem; }
.evidence h3, .checks h3 { margin-block: .15rem .4rem; }
.checks p + p { margin-block-start: .4rem; }
.evidence .note { margin-block-start: .4rem; }
.outside::after { content: "\\2197"; display: inline-block; margin-inline-start: .2em; font-size: .85em; text-decoration: none; }
.changes { margin-block-start: 1.8rem; padding-block-start: 1.3rem; border-block-start: 1px solid var(--line); max-inline-size: var(--text); }
.changes h4 { margin-block: 1rem .3rem; font: 600 .875rem/1.4 var(--sans); color: var(--quiet); }
.difference { font: 1.0625rem/1.6 var(--serif); white-space: pre-line; }
ins { background: var(--added); text-decoration: underline; text-underline-offset: .15em; }
del { background: var(--removed); text-decoration: line-through; }
details { margin-block-start: .3rem; }
summary { cursor: pointer; padding-block: .2rem; }
pre { margin: .4rem 0 0; padding: .8rem 1rem; background: var(--raised); font-size: .875rem; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
.difference + .difference { margin-block-start: .4rem; }
.as-of { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-block-start: .4rem; }
/* A date is never broken: where letters are large it is as large as there is room for. */
.as-of input { font-size: min(1em, 8vw); }
.as-of .note { flex-basis: 100%; }
`;
