import { Injectable } from '@nestjs/common';
import { type Actor, type Reference, changesOf, conflict, invalid, newId, userIdOf } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';
import { SourceSteps } from '#sources';
import { ClaimAddressRow, ClaimRow, ClaimTopicRow, ClaimWordingRow } from '../db/rows.js';
import { type Place, checkEvent } from '../domain/claim.js';

export interface NewClaim {
  readonly wording: string;
  readonly language: string;
  readonly topics?: readonly string[] | undefined;
  readonly eventFrom?: Date | undefined;
  readonly eventTo?: Date | undefined;
  readonly place?: Place | undefined;
  readonly addressesIds?: readonly string[] | undefined;
  readonly disputeId?: string | undefined;
}

/** What commands of this and other rooms do to claims, inside their own transaction. */
@Injectable()
export class ClaimSteps {
  constructor(private readonly sources: SourceSteps) {}

  async add(tx: Transaction, actor: Actor, input: NewClaim): Promise<string> {
    const { deskId } = actor;
    checkEvent(input);
    if (input.disputeId !== undefined) await this.requireDispute(tx, deskId, input.disputeId);
    const id = newId();
    await tx.manager.insert(ClaimRow, {
      deskId,
      id,
      wording: input.wording,
      language: input.language,
      eventFrom: input.eventFrom ?? null,
      eventTo: input.eventTo ?? null,
      place: input.place ?? null,
      disputeId: input.disputeId ?? null,
      voidedAt: null,
      voidReason: null,
      createdBy: userIdOf(actor) ?? null,
      createdAt: tx.at,
    });
    await this.word(tx, actor, { id, version: 1, wording: input.wording, language: input.language });
    await this.setTopics(tx, deskId, id, input.topics ?? []);
    await this.address(tx, deskId, id, input.addressesIds ?? [], null);
    tx.record({
      type: 'claim.created',
      subjectKind: 'claim',
      subjectId: id,
      payload: {
        wording: input.wording,
        language: input.language,
        disputeId: input.disputeId,
        changes: changesOf({}, input),
      },
    });
    return id;
  }

  /** Keeps a wording as a version of its own, and makes it the one that is searched. */
  async word(
    tx: Transaction,
    actor: Actor,
    claim: { id: string; version: number; wording: string; language: string },
  ): Promise<void> {
    const { deskId } = actor;
    await tx.manager.insert(ClaimWordingRow, {
      deskId,
      claimId: claim.id,
      version: claim.version,
      wording: claim.wording,
      language: claim.language,
      authorId: userIdOf(actor) ?? null,
      recordedAt: tx.at,
    });
    await tx.query(
      `INSERT INTO claim_search (desk_id, claim_id, words) VALUES ($1, $2, to_tsvector('simple', $3))
       ON CONFLICT (desk_id, claim_id) DO UPDATE SET words = excluded.words`,
      [deskId, claim.id, claim.wording],
    );
  }

  async setTopics(
    tx: Transaction,
    deskId: string,
    claimId: string,
    topics: readonly string[],
  ): Promise<void> {
    await tx.manager.delete(ClaimTopicRow, { deskId, claimId });
    const distinct = [...new Set(topics)];
    if (distinct.length > 0)
      await tx.manager.insert(
        ClaimTopicRow,
        distinct.map((topic) => ({ deskId, claimId, topic })),
      );
  }

  /** `knownFrom` null: known from the start, as the addressees that a claim is recorded with are. */
  async address(
    tx: Transaction,
    deskId: string,
    claimId: string,
    sourceIds: readonly string[],
    knownFrom: Date | null,
  ): Promise<void> {
    const ids = [...new Set(sourceIds)];
    if (ids.length === 0) return;
    await this.sources.kindsOf(
      tx,
      deskId,
      ids.map((id) => ({ id, pointer: '/addressesIds' })),
    );
    await tx.manager.insert(
      ClaimAddressRow,
      ids.map((sourceId) => ({ deskId, id: newId(), claimId, sourceId, knownFrom, knownUntil: null })),
    );
  }

  /** Refuses what is no claim of this desk, or one that was voided. */
  async require(tx: ReadTransaction, deskId: string, references: readonly Reference[]): Promise<void> {
    const rows = await tx.query<{ id: string; voided: boolean }>(
      'SELECT id, voided_at IS NOT NULL AS voided FROM claim WHERE desk_id = $1 AND id = ANY ($2::uuid[])',
      [deskId, [...new Set(references.map(({ id }) => id))]],
    );
    const voided = new Map(rows.map((row) => [row.id, row.voided]));
    for (const { id, pointer } of references) {
      if (!voided.has(id)) throw invalid('claim.unknown', pointer, 'is no claim of this desk');
      if (voided.get(id))
        throw conflict('claim.voided', 'This claim was voided: nothing new can be recorded on it.');
    }
  }

  async requireDispute(tx: ReadTransaction, deskId: string, id: string): Promise<void> {
    const found = await tx.query('SELECT FROM dispute WHERE desk_id = $1 AND id = $2', [deskId, id]);
    if (found.length === 0) throw invalid('dispute.unknown', '/disputeId', 'is no dispute of this desk');
  }
}
