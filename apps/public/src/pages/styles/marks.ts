/** Verdicts, states and positions: each has a word, a shape and a colour. */
export const MARKS = `
.badge { display: inline-flex; max-inline-size: 100%; overflow-wrap: anywhere; align-items: baseline; gap: .45em; font-weight: 700; line-height: 1.25; }
.sign { inline-size: 1em; block-size: 1em; flex: none; }
.sign path { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; }
.scale { inline-size: 2.75em; block-size: 1em; flex: none; }
.badge.void { flex-wrap: wrap; color: var(--quiet); }
.state.against { color: var(--against); }
.state.partly { color: var(--partly); }
.state.open { color: var(--open); }
.state.open .sign path { stroke-width: 3; }
.state.agreed { color: var(--agreed); }
:is(.badge, .mark, .direction) > svg { align-self: center; }
.mark { display: inline-flex; max-inline-size: 100%; overflow-wrap: anywhere; align-items: baseline; gap: .4em; font-weight: 600; line-height: 1.3; }
.mark svg { inline-size: .85em; block-size: .85em; flex: none; }
.mark.asserts, .mark.qualifies { color: var(--affirms); }
.mark.denies, .mark.counters { color: var(--opposes); }
.mark.doubts { color: var(--withholds); }
.mark.declines, .mark.none { color: var(--open); }
.mark.none { font-weight: 400; }
.mark.split { color: var(--torn); }
.direction { display: inline-flex; align-items: baseline; gap: .35em; font-weight: 600; color: var(--ink); }
`;
