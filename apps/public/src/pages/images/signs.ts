import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type DisputeState, disputeStateLabels } from '#disputes';
import { messages } from '../messages.js';
import { DEGREES, Dots, TONES, TONE_SHAPES, UNPROVEN_SHAPE } from '../parts/badges.js';
import { lightColour } from '../styles/palette.js';
import type { Finding, Sign } from './poster.js';

/** As the style sheet draws the signs of badges. */
const outline = (path: string, width = 1.75): Sign => ({
  width: 16,
  drawing: `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round"/>`,
});

/** Where the parties stand, in the word, the sign and the colour that it has on the pages. */
export const stateFinding = (name: string, state: DisputeState, label = ''): Finding => {
  const tone = TONES[state];
  return {
    name,
    value: label === '' ? disputeStateLabels[state] : label,
    colour: lightColour(tone),
    sign: outline(TONE_SHAPES[tone], tone === 'open' ? 3 : undefined),
  };
};

/** What the desk finds: its own word, with its place between false and true. */
export const verdictFinding = ({
  label,
  normalised,
}: {
  readonly label: string;
  readonly normalised?: string;
}): Finding => ({ name: messages.verdict.title, value: label, sign: signOf(normalised) });

const signOf = (normalised: string | undefined): Sign | undefined => {
  if (normalised === 'unproven') return outline(UNPROVEN_SHAPE);
  const degree = DEGREES.findIndex((one) => one === normalised);
  return degree < 0
    ? undefined
    : { width: 44, drawing: renderToStaticMarkup(createElement(Dots, { degree })) };
};
