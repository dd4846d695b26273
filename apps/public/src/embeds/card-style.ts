import { hash } from 'node:crypto';

/**
 * The card's own style sheet, in the document itself: a frame on a foreign page then costs one request. From 280 pixels
 * wide; light and dark as the reader's system is.
 */
export const CARD_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#16181d);--ink:light-dark(#1a1c20,#eceef2);
--quiet:light-dark(#545a66,#aab1bf);--rule:light-dark(#d4d8e0,#3a404c);
--affirms:light-dark(#0b5cad,#7db8f5);--opposes:light-dark(#a8241c,#ff9d94);--withholds:light-dark(#75550a,#e2bd5a);
--agreed:light-dark(#1d6b38,#7fd39b)}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,p,ul,dl,dd,blockquote{margin:0;padding:0}
.kicker{color:var(--quiet);font-size:.875rem}
h1{margin:.25rem 0 .75rem;font-size:1.1875rem;line-height:1.3}
h2{font-size:1rem}
ul{list-style:none;margin:.25rem 0 .75rem;border-top:1px solid var(--rule)}
li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75rem;padding:.25rem 0;border-bottom:1px solid var(--rule)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.375rem .75rem;align-items:baseline}
dt{color:var(--quiet)}
.since{color:var(--quiet);font-size:.875rem}
.mark,.badge{display:inline-flex;align-items:center;gap:.375rem;font-weight:600}
.shape,.sign{inline-size:1em;block-size:1em;flex:none;fill:currentColor}
.sign{stroke:currentColor;stroke-width:2;fill:none;stroke-linecap:round}
.scale{inline-size:2.75em;block-size:1em;flex:none}
.shapes{position:absolute}
.asserts,.qualifies{color:var(--affirms)}.counters,.denies{color:var(--opposes)}
.doubts,.declines,.split,.partly{color:var(--withholds)}.against{color:var(--opposes)}.agreed{color:var(--agreed)}
.qualifies .shape,.doubts .shape{fill:none;stroke:currentColor;stroke-width:2}
footer{margin-top:.75rem;font-size:.875rem}
a{color:var(--affirms)}a:focus-visible{outline:2px solid;outline-offset:2px}
@media (forced-colors:active){.mark,.badge{color:CanvasText}}
`.trim();

/** What a policy names the style sheet by: no other one counts. */
export const CARD_STYLE_HASH = `sha256-${hash('sha256', CARD_STYLE, 'base64')}`;
