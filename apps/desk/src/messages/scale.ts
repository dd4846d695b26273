import type { Normalised } from '../../../../libs/reviews/src/domain/rating-scale.js';

export const scale = {
  title: 'Rating scale',
  hint: 'The desk’s own words for a verdict. A new version holds for verdicts from then on; earlier ones keep theirs.',
  current: (name: string, version: number) => `${name}, version ${version}`,
  inUse: 'In use',
  earlier: 'Earlier versions',
  noEarlier: 'This is the first version.',
  add: 'Make a new version',
  name: 'Name of the scale',
  values: 'Values',
  valuesHint: 'From the best verdict to the worst, as readers see them. Two at least, 20 at most.',
  value: (number: number) => `Value ${number}`,
  label: 'Label',
  key: 'Key',
  keyHint: 'Small letters, digits and _. Programs know the value by it, so keep it where the meaning stays.',
  definition: 'Definition',
  normalised: 'Beside other desks',
  normalisedHint: 'What it means on the common scale, so that verdicts of several desks can be compared.',
  nothing: 'Nothing of these',
  addValue: 'Add a value',
  up: (label: string) => `Move ${label} up`,
  down: (label: string) => `Move ${label} down`,
  remove: (label: string) => `Remove ${label}`,
  unnamed: 'the value without a label',
  save: (version: number) => `Save as version ${version}`,
  saved: (version: number) => `Version ${version} of the scale is in use.`,
} as const;

export const normalised: Readonly<Record<Normalised, string>> = {
  true: 'True',
  mostly_true: 'Mostly true',
  mixed: 'Mixed',
  mostly_false: 'Mostly false',
  false: 'False',
  unproven: 'Unproven',
};
