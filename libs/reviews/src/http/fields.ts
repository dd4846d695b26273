/** Fields that several bodies share. */

export const RATING = {
  max: 60,
  description: "The key of a value in the desk's scale",
  example: 'mostly_true',
} as const;
export const FENCE = {
  min: 0,
  max: 2_147_483_647,
  description: 'Of the lease that you write under',
  example: 3,
} as const;

export const CITES = {
  max: 200,
  optional: true,
  description: 'Statements that the text cites: each needs a capture, or a reason why there is none',
} as const;
