import type { Period } from '../domain/period.js';

export interface Counted {
  readonly state: string;
  readonly count: number;
}

/** Hours are those of the clock. Absent where no review is known to have come into the state. */
export interface Waiting extends Counted {
  readonly medianHours?: number;
  readonly oldestHours?: number;
}

export interface Cycle extends Counted {
  readonly medianHours: number;
  /** Nine in ten were not longer. */
  readonly p90Hours: number;
}

export interface MemberLoad {
  readonly memberId: string;
  readonly name: string;
  /** Being researched by them at this moment. */
  readonly held: number;
  /** How many they may hold at once. */
  readonly limit: number;
  readonly proposed: number;
  readonly passed: number;
  /** Votes for a verdict, in ballots that were decided. */
  readonly signed: number;
}

export interface ReasonCount {
  readonly reason: string;
  readonly count: number;
}

/** To which side a rating leans: `other` is mixed, unproven, or nothing that can be set on that scale. */
export const LEANINGS = ['true', 'false', 'other'] as const;
export type Leaning = (typeof LEANINGS)[number];
export type Leanings = Readonly<Record<Leaning, number>>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Sides {
  /** The last 20 in which a verdict was signed. A side is a claim, with those who affirm it today. */
  readonly disputes: readonly {
    readonly disputeId: string;
    readonly question: string;
    readonly claims: readonly {
      readonly claimId: string;
      readonly wording: string;
      /** Absent for a claim that has no signed verdict. */
      readonly rating?: string;
      readonly leaning?: Leaning;
      readonly affirmedBy: readonly Named[];
    }[];
  }[];
  /** How the verdicts on what each of them affirms leaned, in these disputes. */
  readonly principals: readonly (Named & { readonly ratings: Leanings })[];
}

/** Krippendorff's alpha of the ratings in sign-off votes; absent where so few ballots say nothing. */
export interface Agreement {
  readonly ballots: number;
  readonly alpha?: number;
}

export interface Insight extends Period {
  readonly waiting: readonly Waiting[];
  readonly overdue: { readonly count: number; readonly states: readonly Counted[] };
  readonly cycle: readonly Cycle[];
  readonly members: readonly MemberLoad[];
  readonly declines: {
    readonly reviews: readonly ReasonCount[];
    readonly releases: readonly ReasonCount[];
    readonly assignments: readonly ReasonCount[];
  };
  readonly sides: Sides;
  readonly weeks: readonly { readonly week: string; readonly ratings: Readonly<Record<string, number>> }[];
  readonly agreement: {
    readonly topics: readonly (Agreement & { readonly topic: string })[];
    readonly pairs: readonly (Agreement & { readonly members: readonly [Named, Named] })[];
  };
}
