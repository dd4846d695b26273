/** How a source was asked to comment. */
export const CHANNELS = [
  'email',
  'phone',
  'in_person',
  'letter',
  'social_media',
  'press_office',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const OUTCOMES = ['awaiting', 'answered', 'declined', 'no_response', 'waived'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a person can set; `no_response` comes of itself, when the window lapses. */
export const SETTABLE_OUTCOMES = ['answered', 'declined', 'waived'] as const satisfies readonly Outcome[];
export type SettableOutcome = (typeof SETTABLE_OUTCOMES)[number];

/** A reply may still come when its window is over. What was answered, declined or waived is settled. */
export const isSettled = (outcome: Outcome): boolean => outcome !== 'awaiting' && outcome !== 'no_response';
