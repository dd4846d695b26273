import {
  type DisputeRecord,
  type DisputeState,
  type Position,
  disputeState,
  disputeStateLabels,
} from '#disputes';
import { type PublishedStatement, type Read, claimsOf, clocksOf, firstSaidAt, namedIn } from '#publishing';
import type { LiveFactCheck, OldFactCheck } from '../../store/publications.js';
import { messages } from '../messages.js';

export type FactCheckRead = LiveFactCheck | OldFactCheck;
export type StatementRead = Read<PublishedStatement>;

/** A document that a page shows, and what its dispute's record was. */
export interface Part {
  readonly document: FactCheckRead;
  /** Absent for versions from before records were kept: then positions are known of its own claim alone. */
  readonly record: DisputeRecord | undefined;
  /** Its page, when it is shown on another one. */
  readonly href?: string;
}

/** Where one principal stands on one claim, and the newest statement that this rests on. */
export interface Stand {
  readonly position: Position;
  readonly statementId?: string;
  readonly at?: string;
}

/** One claim of a page, and where each stands on it. */
export interface ClaimStanding {
  readonly id: string;
  /** «Claim», «Counterclaim 2»: what it is called on the page. */
  readonly name: string;
  readonly wording: string;
  readonly language: string;
  /** Whether it has a fact-check of its own on the page. */
  readonly checked: boolean;
  readonly href?: string;
  readonly state: DisputeState;
  readonly stateLabel: string;
  /** By principal. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly statements: readonly StatementRead[];
}

export interface Principal {
  readonly id: string;
  readonly name: string;
}

/** Who says what: claims, and those who take a position on any of them, in the order in which they first spoke. */
export interface Standings {
  readonly claims: readonly ClaimStanding[];
  readonly principals: readonly Principal[];
}

/**
 * Of all claims of these documents. One that has a document of its own is shown by that, and not as another's
 * counterclaim. `then`: by what had been said until that moment.
 */
export const standingsOf = (parts: readonly Part[], then?: Date): Standings => {
  const told = parts.map((part) => standingsIn(part, then));
  const claims = new Map<string, ClaimStanding>();
  for (const [own] of told) if (own) claims.set(own.id, own);
  for (const [, ...counters] of told)
    for (const counter of counters) if (!claims.has(counter.id)) claims.set(counter.id, counter);
  const named = withNames([...claims.values()]);
  return { claims: named, principals: principalsOf(named, parts) };
};

/** Those with a fact-check are counted apart from those that are only counterclaims. */
const withNames = (claims: readonly ClaimStanding[]): ClaimStanding[] => {
  const checked = claims.filter((claim) => claim.checked);
  const counters = claims.filter((claim) => !claim.checked);
  return [
    ...checked.map((claim, index) => ({ ...claim, name: messages.claim.checked(index, checked.length) })),
    ...counters.map((claim, index) => ({
      ...claim,
      name: messages.claim.counterclaim(index, counters.length),
    })),
  ];
};

const standingsIn = ({ document, record, href }: Part, then: Date | undefined): ClaimStanding[] => {
  const answers = new Map(
    record === undefined
      ? []
      : disputeState(record, clocksOf(document, then)).claims.map((answer) => [answer.id, answer]),
  );
  return claimsOf(document).flatMap((claim, index): ClaimStanding[] => {
    const { id, wording, language, statements } = claim;
    const checked = index === 0;
    const first = firstSaidAt(claim);
    // Nobody had made it: at most, it was denied by what was said of another claim.
    if (!checked && then !== undefined && (first === undefined || new Date(first) > then)) return [];
    const answer = answers.get(id);
    const positions = checked && then === undefined ? ownPositions(document) : (answer?.positions ?? []);
    const state = then === undefined ? stateIn(document, id) : (answer?.state ?? 'no_position');
    const heard =
      then === undefined ? statements : statements.filter((one) => new Date(one.utteredAt) <= then);
    const at = new Map(statements.map((statement) => [statement.id, statement.utteredAt]));
    return [
      {
        id,
        name: '',
        wording,
        language,
        checked,
        ...(checked && href !== undefined ? { href } : {}),
        state,
        stateLabel: disputeStateLabels[state],
        stands: new Map(
          positions.map(({ principalId, position, because }) => [
            principalId,
            standOn(position, because, at),
          ]),
        ),
        statements: heard,
      },
    ];
  });
};

const ownPositions = ({ dispute }: FactCheckRead) =>
  dispute.positions.map(({ principal, ...stand }) => ({ principalId: principal.id, ...stand }));

/** As it was published, like the positions that it follows from. */
const stateIn = ({ counterclaims, dispute }: FactCheckRead, claimId: string): DisputeState =>
  (counterclaims.find(({ id }) => id === claimId) ?? dispute).state;

const standOn = (position: Position, because: readonly string[], at: ReadonlyMap<string, string>): Stand => {
  const statementId = because.findLast((id) => at.has(id));
  const uttered = statementId === undefined ? undefined : at.get(statementId);
  return {
    position,
    ...(statementId === undefined ? {} : { statementId }),
    ...(uttered === undefined ? {} : { at: uttered }),
  };
};

const principalsOf = (claims: readonly ClaimStanding[], parts: readonly Part[]): Principal[] => {
  const named = new Map(parts.flatMap(({ document }) => [...namedIn(document)]));
  const standing = new Set(claims.flatMap(({ stands }) => [...stands.keys()]));
  const spoken = claims
    .flatMap(({ statements }) => statements)
    .toSorted(bySpeech)
    .map(({ principal }) => principal.id);
  return [...new Set([...spoken, ...standing])]
    .filter((id) => standing.has(id))
    .map((id) => ({ id, name: named.get(id)?.name ?? '' }));
};

/** The order of speech. Times are RFC 3339 in UTC with the same number of digits, so that texts compare as times. */
export const bySpeech = (
  a: { utteredAt: string; id: string },
  b: { utteredAt: string; id: string },
): number => (a.utteredAt < b.utteredAt ? -1 : a.utteredAt > b.utteredAt ? 1 : a.id < b.id ? -1 : 1);
