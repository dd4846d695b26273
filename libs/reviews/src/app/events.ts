/** Whoever did one of these had a hand in the verdict, in any round, and judges it no more. */
export const CONTRIBUTIONS = [
  'review.draft_saved',
  'review.proposed',
  'review.corrected',
  'review.correction_proposed',
  'evidence.added',
] as const;
