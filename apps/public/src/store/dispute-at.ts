import {
  type ClaimStateView,
  type DisputeRecord,
  type DisputeState,
  type Transition,
  disputeState,
  disputeStateLabels,
  headlineOf,
  timelineOf,
  transitions,
  viewOfClaim,
} from '#disputes';
import {
  type Named,
  type NamedSource,
  type PublishedStatement,
  type Read,
  claimsOf,
  clocksOf,
  firstSaidAt,
  namedIn,
} from '#publishing';
import type { LiveFactCheck } from './publications.js';

type ClaimView = Read<ClaimStateView>;
type PositionView = ClaimView['positions'][number];
type VoiceView = PositionView['voices'][number];

/** A speaker of a party, at the latest word that still counts. */
export interface VoiceAt extends Omit<VoiceView, 'speakerId'> {
  readonly speaker: NamedSource;
}

export interface PositionAt extends Omit<PositionView, 'principalId' | 'voices'> {
  readonly principal: Named;
  readonly voices: readonly VoiceAt[];
}

export interface ClaimAt extends Omit<ClaimView, 'positions'> {
  readonly language: string;
  /** When it was first spoken of; if that is later than `asOf`, nobody had made it. */
  readonly firstSaidAt?: string;
  readonly positions: readonly PositionAt[];
}

/** How a party moved from one position to the next. */
export interface TransitionAt extends Omit<Transition, 'at' | 'principalId'> {
  readonly at: string;
  readonly principal: Named;
}

type Told = Read<
  Pick<PublishedStatement, 'speaker' | 'principal' | 'outlet' | 'url' | 'quote' | 'paraphrase'>
>;

/** What was said of claims of the document, in the order of speech. */
export interface TimelineEntryAt extends Told {
  readonly at: string;
  readonly statementId: string;
  readonly stances: readonly {
    readonly claimId: string;
    readonly stance: string;
    readonly hedge?: string;
    readonly basis?: string;
  }[];
}

/** Who says what, as the world stood at `asOf` and the desk knew when it published, at `knownAt`. */
export interface DisputeAt {
  readonly slug: string;
  readonly url: string;
  readonly version: number;
  readonly asOf: string;
  readonly knownAt: string;
  readonly id?: string;
  readonly question?: string;
  /** The most severe state of the claims. */
  readonly headline: DisputeState;
  readonly label: string;
  /** The claim of the document, then its counterclaims. */
  readonly claims: readonly ClaimAt[];
  readonly transitions: readonly TransitionAt[];
  readonly timeline: readonly TimelineEntryAt[];
}

const time = (instant: number | Date): string => new Date(instant).toISOString();

/** Derived of what the document publishes alone; without `asOf`, as it was published. */
export const disputeAt = (document: LiveFactCheck, record: DisputeRecord, asOf?: Date): DisputeAt => {
  const clocks = clocksOf(document, asOf);
  const told = claimsOf(document);
  const own = new Set(told.map(({ id }) => id));
  const source = sourcesOf(document);
  const answers = new Map(disputeState(record, clocks).claims.map((answer) => [answer.id, answer]));
  const claims = told.flatMap((claim): ClaimAt[] => {
    const { id, wording, language } = claim;
    const answer = answers.get(id);
    if (answer === undefined) return [];
    const { positions, ...view } = viewOfClaim(answer, wording);
    const first = firstSaidAt(claim);
    return [
      {
        ...view,
        language,
        ...(first === undefined ? {} : { firstSaidAt: first }),
        positions: positions.map(({ principalId, position, because, voices }) => ({
          principal: named(source(principalId)),
          position,
          because,
          voices: voices.map(({ speakerId, utteredAt, ...voice }) => ({
            speaker: source(speakerId),
            ...voice,
            utteredAt: time(utteredAt),
          })),
        })),
      },
    ];
  });
  const statements = new Map(told.flatMap((claim) => claim.statements).map((said) => [said.id, said]));
  const headline = headlineOf(claims.map(({ state }) => state));
  const { id, question } = document.dispute;
  return {
    slug: document.slug,
    url: document.url,
    version: document.version,
    asOf: time(clocks.asOf),
    knownAt: time(clocks.knownAt),
    ...(id === undefined ? {} : { id }),
    ...(question === undefined ? {} : { question }),
    headline,
    label: disputeStateLabels[headline],
    claims,
    transitions: transitions(record, clocks)
      .filter(({ claimId }) => own.has(claimId))
      .map(({ claimId, principalId, at, ...move }) => ({
        claimId,
        principal: named(source(principalId)),
        at: time(at),
        ...move,
      })),
    timeline: timelineOf(record, clocks, own).flatMap(({ at, statementId, stances }): TimelineEntryAt[] => {
      const said = statements.get(statementId);
      return said === undefined ? [] : [{ at: time(at), statementId, ...wordsOf(said), stances }];
    }),
  };
};

const sourcesOf = (document: LiveFactCheck): ((id: string) => NamedSource) => {
  const sources = namedIn(document);
  return (id) => sources.get(id) ?? { id, name: '' };
};

const named = ({ id, name }: NamedSource): Named => ({ id, name });

const wordsOf = ({ speaker, principal, outlet, url, quote, paraphrase }: Told): Told => ({
  speaker,
  principal,
  ...(outlet && { outlet }),
  ...(url === undefined ? {} : { url }),
  ...(quote && { quote }),
  ...(paraphrase === undefined ? {} : { paraphrase }),
});
