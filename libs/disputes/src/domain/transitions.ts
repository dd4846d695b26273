import { claimGraph, closure } from './closure.js';
import { positionOf } from './position.js';
import type { Said } from './position.js';
import { compareIds } from './record.js';
import type { Clocks, DisputeRecord, Instant, StatementRecord } from './record.js';
import { transitionKind } from './transition-kind.js';
import type { Held } from './transition-kind.js';
import { hear } from './usable.js';
import type { Position, TransitionKind } from './vocabulary.js';

/** One principal's position on one claim, from one moment at which it moved to the next. */
export interface Transition {
  readonly claimId: string;
  readonly principalId: string;
  /** The `utteredAt` that moved it. */
  readonly at: Instant;
  /** What moved it: the statement on the claim, or else the one that took a statement on the claim back. */
  readonly statementId: string;
  readonly from: Position;
  readonly to: Held;
  readonly kind: TransitionKind;
}

/**
 * Step 6 of domain.md, on the world's clock: every move up to `asOf`, as the desk knows them at `knownAt`; ordered by
 * `at`, claim id, principal id. A first position, or a new one after a retraction, is no transition.
 *
 * One sweep in the order of speech. At each moment only what that moment's statements touch, or take back, is weighed
 * anew, at a cost of the principal's speakers on the claim.
 */
export const transitions = (record: DisputeRecord, clocks: Clocks): readonly Transition[] => {
  const { usable, takesBack } = hear(record, clocks);
  const graph = claimGraph(record, clocks.knownAt);
  const tracks = new Map<string, Track>();
  const tracksOf = new Map<string, readonly Track[]>();
  const takenBack = new Set<string>();
  const found: Transition[] = [];

  for (const { at, statements } of moments(usable)) {
    const moves = new Map<Track, Move>();
    // What is taken back goes first: where somebody also speaks on the claim, the move is named after that.
    for (const { id } of statements)
      for (const target of takesBack.get(id) ?? []) {
        takenBack.add(target);
        for (const track of tracksOf.get(target) ?? []) moves.set(track, { statementId: id, spoke: false });
      }
    for (const statement of statements) {
      const touched = [...closure(statement.stances, graph)].map(([claimId, stance]) => {
        const track = trackFor(tracks, claimId, statement.principalId);
        enter(track, { statement, stance });
        return track;
      });
      for (const track of touched) moves.set(track, { statementId: statement.id, spoke: true });
      tracksOf.set(statement.id, touched);
    }
    for (const [track, move] of moves) {
      const transition = follow(track, move, at, takenBack);
      if (transition) found.push(transition);
    }
  }
  return found.sort(
    (a, b) => a.at - b.at || compareIds(a.claimId, b.claimId) || compareIds(a.principalId, b.principalId),
  );
};

/** One principal on one claim, as the sweep goes. */
interface Track {
  readonly claimId: string;
  readonly principalId: string;
  /** By speaker, in the order of speech: when the last word is taken back, the one before it stands again. */
  readonly bySpeaker: Map<string, Said[]>;
  held: Held;
  /** What was held before it split, while it is split. */
  beforeSplit: Held;
}

interface Move {
  readonly statementId: string;
  /** Whether the principal said something on the claim at this moment, beside what it took back. */
  readonly spoke: boolean;
}

const trackFor = (tracks: Map<string, Track>, claimId: string, principalId: string): Track => {
  const key = JSON.stringify([claimId, principalId]);
  let track = tracks.get(key);
  if (!track)
    tracks.set(
      key,
      (track = { claimId, principalId, bySpeaker: new Map(), held: 'none', beforeSplit: 'none' }),
    );
  return track;
};

const enter = (track: Track, said: Said) => {
  const words = track.bySpeaker.get(said.statement.speakerId);
  if (words) words.push(said);
  else track.bySpeaker.set(said.statement.speakerId, [said]);
};

const follow = (
  track: Track,
  move: Move,
  at: Instant,
  takenBack: ReadonlySet<string>,
): Transition | undefined => {
  const { claimId, principalId, held: from, beforeSplit } = track;
  const to = positionOf(latestWords(track, takenBack)) ?? 'none';
  track.held = to;
  if (to === 'split' && from !== 'split') track.beforeSplit = from;
  if (from === 'none') return undefined;

  const kind = transitionKind(from, to, beforeSplit);
  // To hold is news only when it was said again. But a split that ended must not look as if it went on.
  const splitEnded = from === 'split' && to !== 'split';
  if (kind === 'holds' && !move.spoke && !splitEnded) return undefined;
  return { claimId, principalId, at, statementId: move.statementId, from, to, kind };
};

/** What is taken back stays taken back as the world's clock goes on, so it can be dropped for good. */
const latestWords = ({ bySpeaker }: Track, takenBack: ReadonlySet<string>): readonly Said[] => {
  const latest: Said[] = [];
  for (const words of bySpeaker.values()) {
    let last = words.at(-1);
    while (last && takenBack.has(last.statement.id)) {
      words.pop();
      last = words.at(-1);
    }
    if (last) latest.push(last);
  }
  return latest;
};

interface Moment {
  readonly at: Instant;
  readonly statements: readonly StatementRecord[];
}

/** Statements of the same moment together: what they leave behind is one move, not one by one in the order of ids. */
const moments = (inOrder: readonly StatementRecord[]): readonly Moment[] =>
  [...Map.groupBy(inOrder, ({ utteredAt }) => utteredAt)].map(([at, statements]) => ({ at, statements }));
