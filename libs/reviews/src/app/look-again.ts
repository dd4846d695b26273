import { Injectable } from '@nestjs/common';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { ENDED, type ReviewState } from '../domain/workflow.js';
import { loadReviews } from './review-record.js';
import { type Difference, UnsignSteps } from './unsign-steps.js';

/** States in which a verdict is under a signature, or comes under one. */
const SIGNED: readonly ReviewState[] = ['sign_off', 'approved', 'published'];

/**
 * A new counter-statement or new evidence, in the transaction that records it: un-signs a verdict that is not public
 * yet, and asks for another look at one that is.
 */
@Injectable()
export class LookAgain implements Reaction {
  readonly follows = ['claim.dispute_changed', 'evidence.added'];

  constructor(
    private readonly unsign: UnsignSteps,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    if (!('deskId' in tx.scope)) return;
    const { deskId } = tx.scope;
    const claims = new Map(events.map((event) => [event.subjectId, differenceOf(event)]));
    // Whatever is open, in whichever state: a vote that is just being cast on what this changes is waited for here,
    // or waits and then sees the change. Locked in the order of the ids, so that two of these do not block each other.
    const open = await tx.query<{ id: string; claimId: string; state: ReviewState }>(
      `SELECT id, claim_id AS "claimId", state FROM review
       WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[]) AND NOT state = ANY ($3) ORDER BY id FOR NO KEY UPDATE`,
      [deskId, [...claims.keys()], ENDED],
    );
    for (const { id, claimId } of open.filter(({ state }) => SIGNED.includes(state))) {
      const [review] = await loadReviews(tx, deskId, [id]);
      const difference = claims.get(claimId);
      if (review === undefined || difference === undefined) continue;
      if (review.state === 'sign_off') await this.unsign.breakOffBallot(tx, review, difference);
      else if (review.state === 'approved') await this.unsign.ifChanged(tx, review, difference);
      else if (review.state === 'published') await this.unsign.suggestReopening(tx, review, difference);
    }
  }
}

const differenceOf = ({ type, payload }: DeskEvent): Difference =>
  type === 'evidence.added'
    ? { reason: 'evidence_added', lineId: payload?.['lineId'], title: payload?.['title'] }
    : { reason: 'dispute_changed', from: payload?.['from'], to: payload?.['to'] };
