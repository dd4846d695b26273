import { Injectable } from '@nestjs/common';
import {
  type Clocks,
  type DisputeRecord,
  DisputeRecords,
  type Position,
  STANCES,
  type Stance,
  affirms,
  disputeState,
  opposes,
  transitions,
} from '#disputes';
import { type Actor, type Nullable, notFound, withoutNulls } from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { CLAIMS, COUNTS, LATEST, VERDICTS } from './source-record.sql.js';
import type {
  SourceRecordView,
  SourceReversal,
  SourceSaid,
  SourceSide,
  SourceVerdict,
} from './source-record-view.js';

const LATEST_COUNT = 20;

/** Moves after which it is no longer where it was. To harden or soften is to stay on one's side. */
const REVERSALS: ReadonlySet<string> = new Set([
  'reverses',
  'concedes',
  'concedes_in_part',
  'retracts',
  'splits',
]);

interface Counts {
  readonly statements: number;
  readonly firstAt?: Date;
  readonly lastAt?: Date;
  readonly stances: Partial<Record<Stance, number>>;
}

interface SpokenOf {
  readonly id: string;
  readonly wording: string;
  readonly disputeId: string | null;
}

@Injectable()
export class SourceRecords {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: DisputeRecords,
  ) {}

  /** Of a source as a speaker and as the one who is bound, together with those that were merged into it. */
  of(actor: Actor, id: string): Promise<SourceRecordView> {
    const { deskId } = actor;
    return this.transactor.read(actor, async (tx) => {
      const { remaining, ids } = await mergedWith(tx, deskId, id);
      const [row] = await tx.query<Nullable<Counts>>(COUNTS, [deskId, ids]);
      const { stances = {}, ...counts } = row === undefined ? { statements: 0 } : withoutNulls<Counts>(row);
      const claims = await tx.query<SpokenOf>(CLAIMS, [deskId, ids]);
      const claimIds = claims.map((claim) => claim.id);
      const record = spokenBy(remaining, await this.records.load(tx, deskId, claimIds));
      const now = { asOf: tx.at.getTime(), knownAt: tx.at.getTime() };
      const verdicts = await tx.query<Omit<SourceVerdict, 'position'>>(VERDICTS, [deskId, claimIds]);
      const sides = verdicts.length === 0 ? new Map<string, SourceSide>() : sidesIn(record, now);
      const latest = await tx.query<Nullable<SourceSaid>>(LATEST, [deskId, ids, LATEST_COUNT]);
      return {
        ...counts,
        stances: countsOf(stances),
        reversals: reversalsIn(record, now, claims),
        verdicts: verdicts.map((verdict) => ({
          ...verdict,
          position: sides.get(verdict.claimId) ?? 'other',
        })),
        latest: latest.map(withoutNulls<SourceSaid>),
      };
    });
  }
}

/** What was said by a source that was merged keeps its id, and counts for the one that remained. */
const mergedWith = async (
  tx: ReadTransaction,
  deskId: string,
  id: string,
): Promise<{ remaining: string; ids: string[] }> => {
  const [source] = await tx.query<{ remaining: string }>(
    'SELECT coalesce(merged_into_id, id) AS remaining FROM source WHERE desk_id = $1 AND id = $2',
    [deskId, id],
  );
  if (source === undefined) throw notFound('source');
  const { remaining } = source;
  const merged = await tx.query<{ id: string }>(
    'SELECT id FROM source WHERE desk_id = $1 AND merged_into_id = $2',
    [deskId, remaining],
  );
  return { remaining, ids: [remaining, ...merged.map((other) => other.id)] };
};

const countsOf = (stances: Partial<Record<Stance, number>>): Record<Stance, number> =>
  Object.fromEntries(STANCES.map((stance) => [stance, stances[stance] ?? 0])) as Record<Stance, number>;

/**
 * What it said and what was said for it, as the words of one party: a minister who speaks for a state has a position of
 * their own here, which the dispute, where the state is the party, does not show.
 */
const spokenBy = (sourceId: string, record: DisputeRecord): DisputeRecord => ({
  ...record,
  statements: record.statements
    .filter(({ speakerId, principalId }) => speakerId === sourceId || principalId === sourceId)
    .map((statement) => ({ ...statement, principalId: sourceId })),
});

const sideOf = (position: Position | undefined): SourceSide => {
  if (position === undefined) return 'other';
  return affirms(position) ? 'affirms' : opposes(position) ? 'opposes' : 'other';
};

const sidesIn = (record: DisputeRecord, clocks: Clocks): Map<string, SourceSide> =>
  new Map(
    disputeState(record, clocks).claims.map(({ id, positions }) => [id, sideOf(positions[0]?.position)]),
  );

const reversalsIn = (
  record: DisputeRecord,
  clocks: Clocks,
  claims: readonly SpokenOf[],
): SourceReversal[] => {
  const spokenOf = new Map(claims.map((claim) => [claim.id, claim]));
  return transitions(record, clocks)
    .flatMap(({ claimId, at, kind, from, to, statementId }) => {
      const claim = spokenOf.get(claimId);
      if (claim === undefined || !REVERSALS.has(kind)) return [];
      const { wording, disputeId } = claim;
      const place = { claimId, wording, ...(disputeId === null ? {} : { disputeId }) };
      return [{ ...place, at: new Date(at), kind, from, to, statementId }];
    })
    .reverse();
};
