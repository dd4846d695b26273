import type { DisputeState, Position, Stance } from '#disputes';
import type { CorrectionClass } from '#reviews';

/**
 * What a consumer gets of one fact-check. What is absent has no key. Times are RFC 3339 in UTC. The address is no part
 * of it: a version never changes, while the site that serves it may move.
 */
export interface FactCheck {
  readonly slug: string;
  readonly desk: { readonly slug: string; readonly name: string };
  readonly version: number;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  readonly claim: PublishedClaim;
  readonly verdict: PublishedVerdict;
  readonly dispute: PublishedDispute;
  /** Every statement that the state rests on, or that speaks of the claim, in the order of speech. */
  readonly statements: readonly PublishedStatement[];
  /** Claims that cannot be true together with this one. */
  readonly counterclaims: readonly Counterclaim[];
  readonly evidence: readonly PublishedEvidence[];
  /** Who was asked to comment, and what came of it. */
  readonly replyRequests: readonly PublishedReplyRequest[];
  /** How many people worked on it in spite of a conflict of interest, each with the consent of two editors. */
  readonly conflictsOverridden: number;
  readonly versions: readonly PublishedVersion[];
}

export interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: Date;
  readonly type: 'published' | 'corrected';
  /** Of a correction: how, and what readers are told. */
  readonly class?: CorrectionClass;
  readonly note?: string;
}

export interface PublishedReplyRequest {
  readonly source: Named;
  readonly channel: string;
  readonly sentAt: Date;
  readonly outcome: string;
  /** The answer, where it is among the statements on record. */
  readonly statementId?: string;
  /** Why it was waived. */
  readonly reason?: string;
}

export interface PublishedClaim {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly eventFrom?: Date;
  readonly eventTo?: Date;
  readonly place?: object;
  /** Who was the first to assert it; absent for a claim that nobody on record asserts. */
  readonly claimant?: Claimant;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Speaker extends Named {
  readonly kind: string;
  /** That the speaker held at that moment, for the principal. */
  readonly office?: string;
}

export interface Claimant {
  readonly speaker: Speaker;
  readonly principal: Named;
  readonly utteredAt: Date;
  readonly outlet?: Named;
  readonly url?: string;
  readonly locator?: string;
}

export interface PublishedStatement extends Claimant {
  readonly id: string;
  readonly capacity: string;
  readonly quote?: { readonly text: string; readonly language: string };
  readonly paraphrase?: string;
  readonly precision: string;
  readonly recordedAt: Date;
  readonly stance: Stance | 'counters';
  /** Only for a stance that was recorded. */
  readonly hedge?: string;
  readonly basis?: string;
  /** It follows from what the statement says of another claim. */
  readonly derived?: true;
}

export interface PublishedDispute {
  readonly id?: string;
  readonly question?: string;
  readonly state: DisputeState;
  readonly label: string;
  readonly since?: Date;
  readonly because: readonly string[];
  readonly positions: readonly {
    readonly principal: Named;
    readonly position: Position;
    readonly because: readonly string[];
  }[];
}

export interface Counterclaim {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly rationale?: string;
  readonly state: DisputeState;
  readonly label: string;
  readonly claimant?: Claimant;
  readonly statements: readonly PublishedStatement[];
}

export interface PublishedVerdict {
  readonly rating: string;
  /** The desk's own word. */
  readonly label: string;
  readonly normalised?: string;
  readonly scale: { readonly id: string; readonly version: number };
  readonly summary: string;
  readonly explanation?: string;
  /** What came later is not in it. */
  readonly knownAsOf: Date;
  readonly signatures: number;
  /** Their names, where the desk shows them. */
  readonly signedBy?: readonly string[];
  /** Why editors went on against a clash with another verdict. */
  readonly despite?: readonly string[];
}

export interface PublishedEvidence {
  readonly title: string;
  readonly kind: string;
  readonly url?: string;
  readonly direction: string;
  readonly note: string;
  readonly reliability?: string;
  readonly credibility?: number;
}

/** As it comes out of JSON: times are RFC 3339 in UTC. */
export type Read<T> = T extends Date
  ? string
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;

/** What a list shows of it: the document's own fields, in their places, without what is long. */
export interface FactCheckSummary extends Pick<
  FactCheck,
  'slug' | 'desk' | 'version' | 'firstPublishedAt' | 'publishedAt'
> {
  readonly claim: Pick<PublishedClaim, 'id' | 'wording' | 'language' | 'topics' | 'claimant'>;
  readonly verdict: Pick<PublishedVerdict, 'rating' | 'label' | 'normalised' | 'summary' | 'knownAsOf'>;
  readonly dispute: Pick<PublishedDispute, 'id' | 'question' | 'state' | 'label' | 'since'>;
  readonly counterclaims: readonly Pick<Counterclaim, 'id' | 'wording' | 'state'>[];
}

export const summaryOf = ({
  claim,
  verdict,
  dispute,
  counterclaims,
  ...document
}: FactCheck): FactCheckSummary => ({
  ...some(document, 'slug', 'desk', 'version', 'firstPublishedAt', 'publishedAt'),
  claim: some(claim, 'id', 'wording', 'language', 'topics', 'claimant'),
  verdict: some(verdict, 'rating', 'label', 'normalised', 'summary', 'knownAsOf'),
  dispute: some(dispute, 'id', 'question', 'state', 'label', 'since'),
  counterclaims: counterclaims.map((counter) => some(counter, 'id', 'wording', 'state')),
});

/** Of these fields those that are there. */
const some = <T extends object, Key extends keyof T>(whole: T, ...keys: Key[]): Pick<T, Key> =>
  Object.fromEntries(keys.filter((key) => key in whole).map((key) => [key, whole[key]])) as Pick<T, Key>;

/** The dispute as it stands now. */
export interface DisputeNow {
  readonly state: DisputeState;
  readonly label: string;
  readonly since?: Date;
}

/**
 * The live part: added to the document and to its summary where they are served, since the version itself never
 * changes. Like them an object, so that two texts are put together without parsing either.
 */
export const liveOf = ({ state, label, since }: DisputeNow, updatedAt: Date): object => ({
  disputeNow: { state, label, since },
  updatedAt,
});
