import type { Held, Position, Stance, TransitionKind } from '#disputes';

/** What a source said so far, where it turned, and what the desk found on what it said. */
export interface SourceRecordView {
  /** That it made, or that bind it. */
  readonly statements: number;
  readonly firstAt?: Date;
  readonly lastAt?: Date;
  readonly stances: Readonly<Record<Stance, number>>;
  /** Where it left the side on which it stood, the newest first. */
  readonly reversals: readonly SourceReversal[];
  /** On claims that it spoke of, as they are public now; the newest first. */
  readonly verdicts: readonly SourceVerdict[];
  readonly latest: readonly SourceSaid[];
}

interface OfClaim {
  readonly claimId: string;
  readonly wording: string;
}

export interface SourceReversal extends OfClaim {
  readonly disputeId?: string;
  readonly at: Date;
  readonly kind: TransitionKind;
  readonly from: Position;
  readonly to: Held;
  /** What moved it. */
  readonly statementId: string;
}

/** What it holds on a claim now; `other` where it is split, withholds, or holds nothing any more. */
export type SourceSide = 'affirms' | 'opposes' | 'other';

export interface SourceVerdict extends OfClaim {
  readonly rating: string;
  /** The rating in the words of the desk. */
  readonly label: string;
  readonly position: SourceSide;
  readonly reviewId: string;
  readonly publishedAt: Date;
}

export interface SourceSaid {
  readonly statementId: string;
  readonly utteredAt: Date;
  readonly quote?: { readonly text: string; readonly language: string };
  readonly paraphrase?: string;
  readonly stances: readonly (OfClaim & { readonly stance: Stance })[];
}
