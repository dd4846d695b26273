import { Injectable } from '@nestjs/common';
import { requireCapture } from '#captures';
import {
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  newId,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor } from '#persistence';
import { EvidenceLineRow, EvidenceRow } from '../db/rows.js';
import type { Direction, EvidenceKind } from '../domain/evidence.js';
import { lockOpenReview } from './open-review.js';
import { requireClaim } from './reviewable-claim.js';

export interface NewEvidence {
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly url?: string | undefined;
  /** The copy of what was seen. */
  readonly captureId?: string | undefined;
  readonly note: string;
  readonly direction: Direction;
  /** Admiralty code, asked apart: how reliable the source is (A–F), how credible the information (1–6). */
  readonly reliability?: string | undefined;
  readonly credibility?: number | undefined;
}

export interface EvidenceView extends NewEvidence {
  readonly id: string;
  readonly claimId: string;
  readonly recordedAt: Date;
}

const COLUMNS = `l.id, l.claim_id AS "claimId", e.title, e.kind, e.url, e.capture_id AS "captureId", l.note, l.direction, l.reliability, l.credibility,
  l.recorded_at AS "recordedAt"`;

@Injectable()
export class AddEvidence {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, claimId: string, input: NewEvidence): Promise<EvidenceView> {
    const { deskId, userId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await requireClaim(tx, deskId, claimId);
      // Who is just signing waits, and then sees this line; whoever adds one has had a hand in the review.
      const review = await lockOpenReview(tx, deskId, claimId);
      if (input.captureId !== undefined) await requireCapture(tx, deskId, input.captureId, '/captureId');
      const evidence = {
        deskId,
        id: newId(),
        title: input.title,
        kind: input.kind,
        url: input.url ?? null,
        captureId: input.captureId ?? null,
      };
      await tx.manager.insert(EvidenceRow, { ...evidence, authorId: userId, recordedAt: tx.at });
      const line = {
        deskId,
        id: newId(),
        evidenceId: evidence.id,
        claimId,
        direction: input.direction,
        note: input.note,
        reliability: input.reliability ?? null,
        credibility: input.credibility ?? null,
      };
      await tx.manager.insert(EvidenceLineRow, { ...line, authorId: userId, recordedAt: tx.at });
      tx.record({
        type: 'evidence.added',
        subjectKind: 'claim',
        subjectId: claimId,
        ...(review === undefined ? {} : { reviewId: review.id }),
        payload: { lineId: line.id, direction: line.direction, title: evidence.title },
      });
      return { ...input, id: line.id, claimId, recordedAt: tx.at };
    });
  }
}

@Injectable()
export class EvidenceQueries {
  constructor(private readonly transactor: Transactor) {}

  /** The lines on a claim, in the order in which they were recorded. */
  list(actor: DeskActor, claimId: string, { limit, cursor }: PageRequest): Promise<Page<EvidenceView>> {
    const { deskId } = actor;
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { claimId }, 1);
    return this.transactor.read(actor, async (tx) => {
      const known = await tx.query('SELECT FROM claim WHERE desk_id = $1 AND id = $2', [deskId, claimId]);
      if (known.length === 0) throw notFound('claim');
      const rows = await tx.query<Nullable<EvidenceView>>(
        `SELECT ${COLUMNS} FROM evidence_line l JOIN evidence e ON e.desk_id = l.desk_id AND e.id = l.evidence_id
         WHERE l.desk_id = $1 AND l.claim_id = $2 AND ($3::uuid IS NULL OR l.id > $3) ORDER BY l.id LIMIT $4`,
        [deskId, claimId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<EvidenceView>), limit, ({ id }) => [id], { claimId });
    });
  }
}
