/** What a desk's own label means beside other desks'. Null: nothing that can be set on this scale. */
export const NORMALISED = ['true', 'mostly_true', 'mixed', 'mostly_false', 'false', 'unproven'] as const;
export type Normalised = (typeof NORMALISED)[number];

export interface RatingValue {
  readonly key: string;
  /** The desk's own word: never replaced. */
  readonly label: string;
  readonly normalised: Normalised | null;
}

export interface RatingScale {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly values: readonly RatingValue[];
}

/** The scale that a new desk begins with. */
export const DEFAULT_SCALE: Pick<RatingScale, 'name' | 'values'> = {
  name: 'Truth',
  values: [
    { key: 'true', label: 'True', normalised: 'true' },
    { key: 'mostly_true', label: 'Mostly true', normalised: 'mostly_true' },
    { key: 'half_true', label: 'Half true', normalised: 'mixed' },
    { key: 'mostly_false', label: 'Mostly false', normalised: 'mostly_false' },
    { key: 'false', label: 'False', normalised: 'false' },
    { key: 'unproven', label: 'Unproven', normalised: 'unproven' },
  ],
};
