import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, conflict, stale } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { ClaimRow } from '../db/rows.js';
import { type Place, checkEvent } from '../domain/claim.js';
import { ClaimQueries } from './claim-queries.js';
import { ClaimSteps } from './claim-steps.js';
import { type ClaimDetail, fieldsOfClaim, loadClaim } from './claim-views.js';

/** What can be taken away is null. */
export interface ClaimChange {
  readonly wording?: string | undefined;
  readonly language?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly eventFrom?: Date | null | undefined;
  readonly eventTo?: Date | null | undefined;
  readonly place?: Place | null | undefined;
  readonly addressesIds?: readonly string[] | undefined;
  readonly disputeId?: string | null | undefined;
}

@Injectable()
export class ChangeClaim {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ClaimSteps,
    private readonly queries: ClaimQueries,
  ) {}

  async run(actor: Actor, id: string, version: number, change: ClaimChange): Promise<ClaimDetail> {
    await this.transactor.run(actor, async (tx) => {
      const { deskId } = actor;
      const before = await loadClaim(tx, deskId, id);
      if (before.voidedAt !== undefined)
        throw conflict('claim.voided', 'This claim was voided and stays as it was.');
      const { eventFrom = before.eventFrom, eventTo = before.eventTo, place = before.place } = change;
      checkEvent({ eventFrom, eventTo, place });
      if (typeof change.disputeId === 'string') await this.steps.requireDispute(tx, deskId, change.disputeId);

      const { wording = before.wording, language = before.language } = change;
      const { affected } = await tx.manager.update(
        ClaimRow,
        { deskId, id, version },
        {
          version: version + 1,
          wording,
          language,
          eventFrom: eventFrom ?? null,
          eventTo: eventTo ?? null,
          place: place ?? null,
          ...(change.disputeId === undefined ? {} : { disputeId: change.disputeId }),
        },
      );
      if (affected !== 1) throw stale('claim', before);
      if (wording !== before.wording || language !== before.language)
        await this.steps.word(tx, actor, { id, version: version + 1, wording, language });
      if (change.topics !== undefined) await this.steps.setTopics(tx, deskId, id, change.topics);
      if (change.addressesIds !== undefined) await this.readdress(tx, deskId, before, change.addressesIds);
      tx.record({
        type: 'claim.changed',
        subjectKind: 'claim',
        subjectId: id,
        payload: {
          changes: changesOf(fieldsOfClaim(before), fieldsOfClaim(await loadClaim(tx, deskId, id))),
          disputeIds: [before.disputeId, change.disputeId],
        },
      });
    });
    return this.queries.one(actor, id);
  }

  /** Addressees come and go with a time, so that what the desk knew earlier stays as it was. */
  private async readdress(
    tx: Transaction,
    deskId: string,
    before: ClaimDetail,
    wanted: readonly string[],
  ): Promise<void> {
    await tx.query(
      `UPDATE claim_address SET known_until = $4
       WHERE desk_id = $1 AND claim_id = $2 AND known_until IS NULL AND NOT source_id = ANY ($3::uuid[])`,
      [deskId, before.id, wanted, tx.at],
    );
    const added = wanted.filter((id) => !before.addressesIds.includes(id));
    await this.steps.address(tx, deskId, before.id, added, tx.at);
  }
}

/** Takes a claim out of the work, with a reason. It stays readable. */
@Injectable()
export class VoidClaim {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ClaimQueries,
  ) {}

  async run(actor: Actor, id: string, version: number | undefined, reason: string): Promise<ClaimDetail> {
    await this.transactor.run(actor, async (tx) => {
      const { deskId } = actor;
      const before = await loadClaim(tx, deskId, id);
      if (before.voidedAt !== undefined) throw conflict('claim.voided', 'This claim was voided already.');
      if (before.review !== undefined && !['declined', 'merged', 'withdrawn'].includes(before.review.state))
        throw conflict('claim.in_review', 'This claim has an open review: decline or end that first.');
      const seen = version ?? before.version;
      const { affected } = await tx.manager.update(
        ClaimRow,
        { deskId, id, version: seen },
        { version: seen + 1, voidedAt: tx.at, voidReason: reason },
      );
      if (affected !== 1) throw stale('claim', before);
      tx.record({
        type: 'claim.voided',
        subjectKind: 'claim',
        subjectId: id,
        payload: {
          reason,
          disputeIds: [before.disputeId],
          changes: changesOf({}, { voidedAt: tx.at, voidReason: reason }),
        },
      });
    });
    return this.queries.one(actor, id);
  }
}
