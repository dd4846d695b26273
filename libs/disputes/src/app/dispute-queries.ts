import { Injectable } from '@nestjs/common';
import { type Actor, type Page, type PageRequest, decodeCursor, isSystem, notFound, pageOf } from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { type ClaimAnswer, disputeState } from '../domain/dispute-state.js';
import { disputeStateLabels } from '../domain/labels.js';
import type { Clocks, DisputeRecord } from '../domain/record.js';
import { headlineOf } from '../domain/state.js';
import { transitions } from '../domain/transitions.js';
import {
  type DisputeSummary,
  type DisputeView,
  type TimelineEntry,
  type TransitionView,
  timelineOf,
  viewOfClaim,
} from './dispute-view.js';
import { DisputeRecords } from './dispute-records.js';

/** Either clock may be left to now. */
export interface AskedClocks {
  readonly asOf?: Date | undefined;
  readonly knownAt?: Date | undefined;
}

/** $2 is the member who asks: the product itself, which is none, follows nothing. */
const FOLLOWED = `EXISTS (SELECT FROM dispute_follow f
  WHERE f.desk_id = d.desk_id AND f.member_id = $2::uuid AND f.dispute_id = d.id AND f.following)`;

const SELECT_DISPUTES = `SELECT d.id, d.question, d.language, d.headline, d.version, d.created_at AS "createdAt",
    (SELECT count(*)::int FROM claim c
     WHERE c.desk_id = d.desk_id AND c.dispute_id = d.id AND c.voided_at IS NULL) AS "claimCount",
    ${FOLLOWED} AS followed
  FROM dispute d WHERE d.desk_id = $1`;

const memberOf = (actor: Actor): string | null => (isSystem(actor) ? null : actor.memberId);

export const loadDispute = async (tx: ReadTransaction, actor: Actor, id: string): Promise<DisputeSummary> => {
  const [row] = await tx.query<DisputeSummary>(`${SELECT_DISPUTES} AND d.id = $3`, [
    actor.deskId,
    memberOf(actor),
    id,
  ]);
  if (row === undefined) throw notFound('dispute');
  return row;
};

interface DisputeClaim {
  readonly id: string;
  readonly wording: string;
}

@Injectable()
export class DisputeQueries {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: DisputeRecords,
  ) {}

  summary(actor: Actor, id: string): Promise<DisputeSummary> {
    return this.transactor.read(actor, (tx) => loadDispute(tx, actor, id));
  }

  /** Newest first. */
  list(
    actor: Actor,
    { limit, cursor, ...filters }: PageRequest & { headline?: string; followed?: boolean; q?: string },
  ): Promise<Page<DisputeSummary>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, filters, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<DisputeSummary>(
        `${SELECT_DISPUTES} AND ($3::uuid IS NULL OR d.id < $3) AND ($4::text IS NULL OR d.headline = $4)
           AND ($5::boolean IS NULL OR ${FOLLOWED} = $5)
           AND ($7::text IS NULL
             OR to_tsvector('simple', search.folded(d.question)) @@ search.words_query(search.folded($7)))
         ORDER BY d.id DESC LIMIT $6`,
        [
          actor.deskId,
          memberOf(actor),
          after,
          filters.headline ?? null,
          filters.followed ?? null,
          limit + 1,
          filters.q ?? null,
        ],
      );
      return pageOf(rows, limit, ({ id }) => [id], filters);
    });
  }

  /** Who says what, as the world stood at `asOf` and the desk knew at `knownAt`. */
  async state(actor: Actor, id: string, asked: AskedClocks): Promise<DisputeView> {
    const { dispute, claims, record, clocks } = await this.load(actor, id, asked);
    const answer = disputeState(record, clocks);
    const answers = new Map(answer.claims.map((claim): [string, ClaimAnswer] => [claim.id, claim]));
    // A dispute's headline is of its own claims, not of those that they are merely tied to.
    const own = claims.flatMap(({ id: claimId, wording }) => {
      const claim = answers.get(claimId);
      return claim === undefined ? [] : [viewOfClaim(claim, wording)];
    });
    const headline = headlineOf(own.map(({ state }) => state));
    const timeline: TimelineEntry[] = timelineOf(record, clocks, new Set(own.map((claim) => claim.id)));
    return {
      ...dispute,
      headline,
      label: disputeStateLabels[headline],
      asOf: new Date(clocks.asOf),
      knownAt: new Date(clocks.knownAt),
      claims: own,
      timeline,
    };
  }

  /** Who moved, when, how, on what. */
  async transitions(actor: Actor, id: string, asked: AskedClocks): Promise<{ data: TransitionView[] }> {
    const { claims, record, clocks } = await this.load(actor, id, asked);
    const own = new Set(claims.map((claim) => claim.id));
    return {
      data: transitions(record, clocks)
        .filter(({ claimId }) => own.has(claimId))
        .map((move) => ({ ...move, at: new Date(move.at) })),
    };
  }

  private load(actor: Actor, id: string, { asOf, knownAt }: AskedClocks): Promise<Loaded> {
    return this.transactor.read(actor, async (tx) => {
      const dispute = await loadDispute(tx, actor, id);
      const claims = await tx.query<DisputeClaim>(
        'SELECT id, wording FROM claim WHERE desk_id = $1 AND dispute_id = $2 ORDER BY id',
        [actor.deskId, id],
      );
      const record = await this.records.load(
        tx,
        actor.deskId,
        claims.map((claim) => claim.id),
        knownAt,
      );
      return {
        dispute,
        claims,
        record,
        clocks: { asOf: (asOf ?? tx.at).getTime(), knownAt: (knownAt ?? tx.at).getTime() },
      };
    });
  }
}

interface Loaded {
  readonly dispute: DisputeSummary;
  readonly claims: readonly DisputeClaim[];
  readonly record: DisputeRecord;
  readonly clocks: Clocks;
}
