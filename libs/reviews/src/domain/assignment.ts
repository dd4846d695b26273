/** Why a member gives a review back. Each costs something else; other words cost nothing but the turn. */
export const DECLINES = [
  'conflict',
  'language',
  'expertise',
  'busy',
  'distress',
  'unclear',
  'duplicate',
] as const;
export type Decline = (typeof DECLINES)[number];

export const isDecline = (reason: string): reason is Decline =>
  (DECLINES as readonly string[]).includes(reason);

/** Whether the member keeps their turn: they were given what was not for them, unless they are merely busy. */
export const keepsTurn = (reason: Decline): boolean => reason !== 'busy';

/** Hours for which somebody who is busy is given nothing. */
export const BUSY_PAUSE_HOURS = 4;

/** What a candidate brings, and what they have. */
export interface Candidate {
  readonly memberId: string;
  /** Whether they worked on the same dispute, or on a claim that is linked to this one. */
  readonly family: boolean;
  /** 0 to 3: of their best topic among the claim's. */
  readonly topicLevel: number;
  /** 2: native, 1: working, 0: they named no languages. */
  readonly languageLevel: number;
  readonly held: number;
  readonly limit: number;
  /** Reviews that they had on this side of the dispute, less those on its other sides. */
  readonly balance: number;
  /** When they were given work last. */
  readonly lastAssignedAt: Date | null;
}

/** How a member came to be chosen: stored with the assignment, and shown to them. */
export interface Why extends Omit<Candidate, 'memberId' | 'lastAssignedAt'> {
  /** How many there were to choose from. */
  readonly candidates: number;
  readonly lastAssignedAt?: Date;
  /** The first criterion by which they came before the next one; absent where there was no other. */
  readonly decidedBy?: Criterion;
}

/** In the order in which they count; each only where all before it are equal. */
export const CRITERIA = ['family', 'topic', 'language', 'load', 'balance', 'turn'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Less is better. */
const MEASURES: Readonly<Record<Criterion, (candidate: Candidate) => number>> = {
  family: ({ family }) => (family ? 0 : 1),
  topic: ({ topicLevel }) => -topicLevel,
  language: ({ languageLevel }) => -languageLevel,
  load: ({ held, limit }) => held / limit,
  balance: ({ balance }) => balance,
  turn: ({ lastAssignedAt }) => lastAssignedAt?.getTime() ?? 0,
};

const firstDifference = (a: Candidate, b: Candidate): Criterion | undefined =>
  CRITERIA.find((criterion) => MEASURES[criterion](a) !== MEASURES[criterion](b));

const compare = (a: Candidate, b: Candidate): number => {
  const criterion = firstDifference(a, b);
  if (criterion !== undefined) return MEASURES[criterion](a) - MEASURES[criterion](b);
  return a.memberId < b.memberId ? -1 : 1;
};

/** Who is given the work, and why; nobody where there are no candidates. */
export const choose = (
  candidates: readonly Candidate[],
): { readonly memberId: string; readonly why: Why } | undefined => {
  const [best, next] = [...candidates].sort(compare);
  if (best === undefined) return undefined;
  const { memberId, lastAssignedAt, ...rest } = best;
  const decidedBy = next && firstDifference(best, next);
  return {
    memberId,
    why: {
      ...rest,
      candidates: candidates.length,
      ...(lastAssignedAt === null ? {} : { lastAssignedAt }),
      ...(decidedBy === undefined ? {} : { decidedBy }),
    },
  };
};
