import {
  type Answer,
  type Can,
  type DomainError,
  type Reason,
  type Role,
  answer,
  conflict,
  forbidden,
} from '#kernel';
import { type Clash, clashText } from './agreement.js';
import { type Guard, type HoldKind, RULES, type ReviewDeed, type ReviewState } from './workflow.js';

/** All that the answer depends on: the review as it stands, and who asks. */
export interface ReviewFacts {
  readonly state: ReviewState;
  readonly assigneeId?: string | undefined;
  /** Members who contributed, from the review's events. */
  readonly contributors: readonly string[];
  readonly evidenceLines: number;
  /** Searches that were logged on the claim, and whether the desk asks for one. */
  readonly searches: number;
  readonly searchNeeded: boolean;
  /** Requests for comment that wait for a reply. */
  readonly openReplies: number;
  /** Whether a verdict of this review is public. */
  readonly isPublic: boolean;
  /** Kinds of holds that are on it. */
  readonly holds: readonly HoldKind[];
  /** The editor who proposed to withdraw it, until a second one does. */
  readonly withdrawalBy?: string | undefined;
  /** Signed verdicts on other claims that cannot stand beside this one. */
  readonly clashes: readonly Clash[];
  /** Whether the vote that approved it gave a reason for going on against a clash. */
  readonly clashAccepted: boolean;
  readonly asker: {
    readonly memberId: string;
    readonly roles: readonly Role[];
    /** Reviews that the asker is researching, and how many of them they may. */
    readonly workInProgress: number;
    readonly wipLimit: number;
    /** Why this review is not for them. */
    readonly ineligible: readonly Reason[];
    /** Whether a conflict of interest on it is declared, and not overridden. */
    readonly conflicted: boolean;
    /** Whether they voted in the ballot that runs. */
    readonly hasVoted: boolean;
  };
}

type Refusal = Reason & { readonly kind: 'forbidden' | 'conflict' };

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  reader: 'a reader',
  fact_checker: 'a fact-checker',
  editor: 'an editor',
  admin: 'an admin',
};

/** Whoever has a part in reviews at all. The others are stopped at the door of the route, which has a code of its own. */
const TAKES_PART: readonly Role[] = ['fact_checker', 'editor'];

const wrongRole = (deed: ReviewDeed, roles: readonly Role[], asker: readonly Role[]): Refusal => ({
  kind: 'forbidden',
  code: TAKES_PART.some((role) => asker.includes(role)) ? 'review.role' : 'access.role',
  text: `Only ${roles.map((role) => ROLE_NAMES[role]).join(' or ')} can ${deed}.`,
});

const wrongState = (
  deed: ReviewDeed,
  state: ReviewState,
  from: readonly ReviewState[] = RULES[deed].from,
): Refusal => ({
  kind: 'conflict',
  code: 'review.wrong_state',
  text: `The review is in «${state}»; ${deed} is for one in ${from.map((name) => `«${name}»`).join(' or ')}.`,
});

const fourEyes = ({ contributors, asker }: ReviewFacts): Refusal | undefined =>
  contributors.includes(asker.memberId)
    ? {
        kind: 'forbidden',
        code: 'review.four_eyes',
        text: 'You contributed to this review, so somebody else has to judge it.',
      }
    : undefined;

const GUARDS: Readonly<Record<Guard, (facts: ReviewFacts) => Refusal | undefined>> = {
  four_eyes: fourEyes,
  // An editor may always ask for more, since that brings a verdict no nearer to being signed.
  reader_or_editor: (facts) => (facts.asker.roles.includes('editor') ? undefined : fourEyes(facts)),
  eligible: ({ asker: { ineligible } }) => {
    const [first] = ineligible;
    return first && { kind: 'conflict', ...first };
  },
  limit: ({ asker }) =>
    asker.workInProgress >= asker.wipLimit
      ? {
          kind: 'conflict',
          code: 'review.wip_limit',
          text: limitText(asker.workInProgress),
        }
      : undefined,
  evidence: ({ evidenceLines }) =>
    evidenceLines === 0
      ? {
          kind: 'conflict',
          code: 'review.no_evidence',
          text: 'Record at least one line of evidence on the claim first.',
        }
      : undefined,
  searches: ({ searches, searchNeeded }) =>
    searchNeeded && searches === 0
      ? {
          kind: 'conflict',
          code: 'review.no_search',
          text: 'Log at least one search on the claim first: where you looked, with which words, and what was not found.',
        }
      : undefined,
  replies: ({ openReplies }) =>
    openReplies > 0
      ? {
          kind: 'conflict',
          code: 'review.reply_open',
          text: `${openReplies === 1 ? 'A request for comment waits' : `${openReplies} requests for comment wait`} for a reply. Record the answer, or have an editor waive it with a reason.`,
        }
      : undefined,
  one_vote: ({ asker }) =>
    asker.hasVoted
      ? {
          kind: 'conflict',
          code: 'review.voted_already',
          text: 'You have voted. The ballot is opened when the others have, too.',
        }
      : undefined,
  no_hold: ({ holds }) =>
    holds.length > 0
      ? {
          kind: 'conflict',
          code: 'review.held',
          text: `It is on hold (${holds.join(', ')}). Lift that first.`,
        }
      : undefined,
  not_public: ({ isPublic }) =>
    isPublic
      ? {
          kind: 'conflict',
          code: 'review.public',
          text: 'A verdict of this review is public. Withdraw that, or go on with the review.',
        }
      : undefined,
  public: (facts) => (facts.isPublic ? undefined : wrongState('withdraw', facts.state, ['published'])),
  conflict: ({ asker }) =>
    asker.conflicted
      ? {
          kind: 'forbidden',
          code: 'review.conflict',
          text: 'A conflict of interest of yours is declared on its claim, its topic or one of its sources.',
        }
      : undefined,
  held: ({ holds }) =>
    holds.length === 0
      ? { kind: 'conflict', code: 'review.not_held', text: 'It is not on hold.' }
      : undefined,
  second_editor: ({ withdrawalBy, asker }) =>
    withdrawalBy === asker.memberId
      ? {
          kind: 'forbidden',
          code: 'review.second_editor',
          text: 'You proposed to withdraw it: a second editor has to confirm that.',
        }
      : undefined,
  agreement: ({ clashes, clashAccepted }) =>
    clashes.length > 0 && !clashAccepted
      ? {
          kind: 'conflict',
          code: 'review.verdict_clash',
          text: `${clashText(clashes)} Nobody gave one at sign-off: record what speaks for this verdict as evidence, and it is signed anew.`,
        }
      : undefined,
};

export const limitText = (held: number): string =>
  `You are researching ${held} ${held === 1 ? 'review' : 'reviews'}, as many as the desk allows. Propose or release one first.`;

/** Every reason why not, the one that the API refuses with first. */
const refusals = (deed: ReviewDeed, facts: ReviewFacts): Refusal[] => {
  const { from, roles, relation, guards } = RULES[deed];
  const { asker, state, assigneeId } = facts;
  if (!roles.some((role) => asker.roles.includes(role))) return [wrongRole(deed, roles, asker.roles)];
  if (!from.includes(state)) return [wrongState(deed, state)];

  const isAssignee = assigneeId === asker.memberId;
  const related =
    relation === 'anyone' ||
    isAssignee ||
    (relation === 'assignee_or_editor' && asker.roles.includes('editor'));
  const unrelated: Refusal[] = related
    ? []
    : [{ kind: 'forbidden', code: 'review.not_assignee', text: 'This review is assigned to somebody else.' }];
  return [...unrelated, ...guards.flatMap((guard) => GUARDS[guard](facts) ?? [])];
};

/** May they? For every action, and what else is set on a review, with every reason why not in words to act on. */
export const canOn = (facts: ReviewFacts): Can<ReviewDeed> =>
  Object.fromEntries(
    (Object.keys(RULES) as ReviewDeed[]).map((deed): [ReviewDeed, Answer] => [
      deed,
      answer(refusals(deed, facts).map(({ code, text }) => ({ code, text }))),
    ]),
  ) as Can<ReviewDeed>;

/** The same answer as a refusal: who you are is 403, how the review stands is 409. */
export const requireCan = (deed: ReviewDeed, facts: ReviewFacts): void => {
  const all = refusals(deed, facts);
  const [first] = all;
  if (first !== undefined) throw refusalError(first, all);
};

/** Guards that an action asks for in some cases alone. */
export const requireGuards = (guards: readonly Guard[], facts: ReviewFacts): void => {
  const all = guards.flatMap((guard) => GUARDS[guard](facts) ?? []);
  const [first] = all;
  if (first !== undefined) throw refusalError(first, all);
};

const refusalError = ({ kind, code, text }: Refusal, all: readonly Refusal[]): DomainError => {
  const reasons = all.map((refusal) => ({ code: refusal.code, text: refusal.text }));
  return kind === 'forbidden' ? forbidden(code, text, reasons) : conflict(code, text, reasons);
};
