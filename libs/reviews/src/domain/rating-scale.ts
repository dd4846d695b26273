/** What a desk's own label means beside other desks'. Null: nothing that can be set on this scale. */
export const NORMALISED = ['true', 'mostly_true', 'mixed', 'mostly_false', 'false', 'unproven'] as const;
export type Normalised = (typeof NORMALISED)[number];

export interface RatingValue {
  readonly key: string;
  /** The desk's own word: never replaced. */
  readonly label: string;
  readonly normalised: Normalised | null;
  /** What it means, in a sentence for readers. */
  readonly definition?: string;
}

export interface RatingScale {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly values: readonly RatingValue[];
}

/** What each normalised value says of a claim: of the default scale, and where a desk defines its own word nowhere. */
export const MEANINGS: Readonly<Record<Normalised, string>> = {
  true: 'The claim is accurate, and leaves out nothing that matters.',
  mostly_true:
    'The claim is accurate in what matters. A detail is wrong, or something is missing that explains it.',
  mixed: 'The claim is right in one part and wrong in another, or right only without something that matters.',
  mostly_false: 'There is something true in the claim, but what it says as a whole is wrong.',
  false: 'The claim is not accurate: the evidence shows otherwise.',
  unproven: 'The evidence that there is shows neither that the claim is true nor that it is false.',
};

/** The scale that a new desk begins with. */
export const DEFAULT_SCALE: Pick<RatingScale, 'name' | 'values'> = {
  name: 'Truth',
  values: [
    { key: 'true', label: 'True', normalised: 'true', definition: MEANINGS.true },
    { key: 'mostly_true', label: 'Mostly true', normalised: 'mostly_true', definition: MEANINGS.mostly_true },
    { key: 'half_true', label: 'Half true', normalised: 'mixed', definition: MEANINGS.mixed },
    {
      key: 'mostly_false',
      label: 'Mostly false',
      normalised: 'mostly_false',
      definition: MEANINGS.mostly_false,
    },
    { key: 'false', label: 'False', normalised: 'false', definition: MEANINGS.false },
    { key: 'unproven', label: 'Unproven', normalised: 'unproven', definition: MEANINGS.unproven },
  ],
};
