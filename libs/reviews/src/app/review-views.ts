import { type Can, type DeskActor, type Nullable, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { Clash } from '../domain/agreement.js';
import { canOn } from '../domain/guards.js';
import {
  PRIORITIES,
  type Priority,
  type ReviewDeed,
  type ReviewState,
  hasClock,
} from '../domain/workflow.js';
import {
  type Draft,
  type DraftView,
  type Verdict,
  type VerdictView,
  type Vote,
  type VoteView,
  loadDrafts,
  loadVerdicts,
  loadVotes,
} from './review-papers.js';
import {
  type Hold,
  type ReviewRecord,
  type ReviewedClaim,
  type Withdrawal,
  loadFacts,
  loadReviews,
} from './review-record.js';

/** Votes on the verdict that stands: how many are needed, how many are in, and the asker's own. */
export interface BallotView {
  readonly votes: number;
  readonly cast: number;
  readonly mine?: VoteView;
}

export interface LeaseView {
  readonly fence: number;
  readonly expiresAt: Date;
}

export interface ReviewView {
  readonly id: string;
  readonly claimId: string;
  readonly claim: ReviewedClaim;
  readonly state: ReviewState;
  readonly round: number;
  readonly version: number;
  readonly submittedAt: Date;
  readonly priority?: Priority;
  readonly dueAt?: Date;
  /** When the step that it is in is due. */
  readonly stepDueAt?: Date;
  /** Since when the clock stands still: during a hold, or while a source has time to reply. */
  readonly clockPausedAt?: Date;
  /** Only where it, or its step, is. */
  readonly overdue?: true;
  /** The desk's policy that it started under. */
  readonly policyVersion: number;
  readonly holds: readonly Hold[];
  /** Requests for comment that wait for a reply. */
  readonly openReplies: number;
  /** When it is published of itself, and who said so. */
  readonly scheduledAt?: Date;
  readonly scheduledBy?: string;
  readonly mergedIntoId?: string;
  /** Proposed by one editor, until a second one confirms it; then it is the public reason. */
  readonly withdrawal?: Withdrawal;
  readonly queuedAt?: Date;
  /** Members. */
  readonly assigneeId?: string;
  readonly editorId?: string;
  /** How the assignee came to be chosen, where the desk chose: what spoke for them. */
  readonly why?: object;
  readonly contributors: readonly string[];
  /** Only for its holder. */
  readonly lease?: LeaseView;
  /** As it was saved last. */
  readonly draft?: DraftView;
  /** What the asker sent since then, in this round, under a lease that was over: it is in no draft, and not lost. */
  readonly lateDraft?: DraftView;
  readonly verdict?: VerdictView;
  /** Of this round and the rounds before, with the votes on them. */
  readonly earlierVerdicts: readonly (VerdictView & { readonly votes: readonly VoteView[] })[];
  /** Of the ballot that was decided last; sealed until it is. */
  readonly votes?: readonly VoteView[];
  /** Of a ballot that runs. */
  readonly ballot?: BallotView;
  readonly signedAt?: Date;
  /** Why it came back, last time. */
  readonly returned?: object;
  /** What changed in a published claim, so that its verdict needs another look. */
  readonly suggestion?: object;
  readonly clashes: readonly Clash[];
  readonly declineReason?: string;
  readonly declineNote?: string;
  /** When the one who asks looked at it last; only where one review is read. */
  readonly seenAt?: Date;
  readonly can: Can<ReviewDeed>;
}

/** Reviews as the API shows them to one person, in the order of the ids. */
export const viewReviews = async (
  tx: ReadTransaction,
  actor: DeskActor,
  ids: readonly string[],
): Promise<ReviewView[]> => {
  const { deskId } = actor;
  const records = await loadReviews(tx, deskId, ids);
  const facts = await loadFacts(tx, actor, records);
  const drafts = await loadDrafts(tx, actor, ids);
  const judged = records.filter(({ verdictId }) => verdictId !== null).map(({ id }) => id);
  const verdicts = await loadVerdicts(tx, deskId, judged);
  const votes = await loadVotes(tx, deskId, judged);

  const views = records.map((record): ReviewView => {
    const known = facts.get(record.id);
    if (known === undefined) throw new Error(`There are no facts of the review ${record.id}`);
    return {
      ...withoutNulls<ReviewBase>(baseOf(record, tx.at)),
      claim: record.claim,
      contributors: known.contributors,
      ...leaseFor(actor, record, tx.at),
      ...draftsOf(record, drafts.get(record.id) ?? []),
      ...judgementOf(actor, record, verdicts.get(record.id) ?? [], votes.get(record.id) ?? []),
      clashes: known.clashes,
      can: canOn(known),
    };
  });
  const byId = new Map(views.map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

type Drafts = Pick<ReviewView, 'draft' | 'lateDraft'>;

const draftsOf = ({ round }: ReviewRecord, drafts: readonly Draft[]): Drafts => {
  const saved = drafts.find(({ stale }) => !stale)?.view;
  const late = drafts.find((draft) => draft.stale && draft.round === round)?.view;
  const isNews = late !== undefined && (saved === undefined || saved.savedAt <= late.savedAt);
  return { ...optional('draft', saved), ...optional('lateDraft', isNews ? late : undefined) };
};

type Judgement = Pick<ReviewView, 'verdict' | 'earlierVerdicts' | 'votes' | 'ballot'>;

const judgementOf = (
  { memberId }: DeskActor,
  { verdictId, ballot, signedAt, state, votesNeeded, votedBy }: ReviewRecord,
  verdicts: readonly Verdict[],
  votes: readonly Vote[],
): Judgement => ({
  ...optional('verdict', verdicts.find(({ id }) => id === verdictId)?.view),
  // Whatever was decided is open to all; a ballot that too few had voted in when it was broken off stays sealed.
  earlierVerdicts: verdicts
    .filter(({ id }) => id !== verdictId)
    .map(({ id, view }) => ({
      ...view,
      votes: votesOn(id, votes)
        .filter((vote) => isWhole(votes, vote.ballot, votesNeeded))
        .map((vote) => vote.view),
    })),
  ...(signedAt !== null || (state !== 'sign_off' && isWhole(votesOn(verdictId, votes), ballot, votesNeeded))
    ? {
        votes: votesOn(verdictId, votes)
          .filter((vote) => vote.ballot === ballot)
          .map((vote) => vote.view),
      }
    : {}),
  ...(state === 'sign_off'
    ? {
        ballot: {
          votes: votesNeeded,
          cast: votedBy.length,
          ...optional(
            'mine',
            votes.find((vote) => vote.ballot === ballot && vote.view.memberId === memberId)?.view,
          ),
        },
      }
    : {}),
});

const votesOn = (id: string | null, votes: readonly Vote[]): Vote[] =>
  votes.filter(({ verdictId }) => verdictId === id);

const isWhole = (votes: readonly Vote[], ballot: number, needed: number): boolean =>
  votes.filter((vote) => vote.ballot === ballot).length >= needed;

type ReviewBase = Omit<
  ReviewView,
  keyof Judgement | keyof Drafts | 'claim' | 'contributors' | 'lease' | 'clashes' | 'seenAt' | 'can'
>;

const baseOf = (record: ReviewRecord, now: Date): Nullable<ReviewBase> => ({
  id: record.id,
  claimId: record.claimId,
  state: record.state,
  round: record.round,
  version: record.version,
  submittedAt: record.submittedAt,
  priority: record.priorityRank === null ? null : (PRIORITIES[record.priorityRank] ?? null),
  dueAt: record.dueAt,
  stepDueAt: record.stepDueAt,
  clockPausedAt: record.clockPausedAt,
  overdue: isLate(record, now) ? true : null,
  policyVersion: record.policyVersion,
  holds: record.holds,
  openReplies: record.openReplies,
  scheduledAt: record.scheduledAt,
  scheduledBy: record.scheduledBy,
  mergedIntoId: record.mergedIntoId,
  withdrawal: record.withdrawal,
  queuedAt: record.queuedAt,
  assigneeId: record.assigneeId,
  editorId: record.editorId,
  why: record.assignedWhy,
  signedAt: record.signedAt,
  returned: record.returned,
  suggestion: record.suggestion,
  declineReason: record.declineReason,
  declineNote: record.declineNote,
});

const isLate = ({ state, dueAt, stepDueAt, clockPausedAt }: ReviewRecord, now: Date): boolean =>
  hasClock(state) && clockPausedAt === null && [dueAt, stepDueAt].some((due) => due !== null && due < now);

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

const leaseFor = (
  { memberId }: DeskActor,
  { fence, leaseMemberId, leaseExpiresAt }: ReviewRecord,
  now: Date,
): { lease?: LeaseView } =>
  leaseMemberId === memberId && leaseExpiresAt !== null && leaseExpiresAt > now
    ? { lease: { fence, expiresAt: leaseExpiresAt } }
    : {};
