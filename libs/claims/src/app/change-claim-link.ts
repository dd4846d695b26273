import { Injectable } from '@nestjs/common';
import { type Actor, conflict } from '#kernel';
import { Transactor } from '#persistence';
import type { Dismissal } from '../domain/claim-link.js';
import { ClaimLinkQueries, type ClaimLinkView, loadClaimLink } from './claim-link-queries.js';
import { ClaimLinkSteps, type NewClaimLink, putClaimLink, recordClaimLink } from './claim-link-steps.js';

@Injectable()
export class LinkClaims {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ClaimLinkSteps,
    private readonly queries: ClaimLinkQueries,
  ) {}

  async run(actor: Actor, input: Omit<NewClaimLink, 'knownFrom'>): Promise<ClaimLinkView> {
    const id = await this.transactor.run(actor, (tx) =>
      this.steps.add(tx, actor, { ...input, knownFrom: tx.at }),
    );
    return this.queries.one(actor, id);
  }
}

/** Confirms a suggested link: it counts from now on. */
@Injectable()
export class ConfirmClaimLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ClaimLinkSteps,
    private readonly queries: ClaimLinkQueries,
  ) {}

  async run(actor: Actor, id: string, version: number | undefined): Promise<ClaimLinkView> {
    await this.transactor.run(actor, async (tx) => {
      const link = await loadClaimLink(tx, actor.deskId, id);
      requireInForce(link);
      if (link.status !== 'suggested')
        throw conflict('claim_link.not_suggested', `This link is ${link.status} already.`);
      await this.steps.confirm(tx, actor, link, version);
    });
    return this.queries.one(actor, id);
  }
}

/** Says that a link is none, and why: for a contradiction, what the two claims differ in. */
@Injectable()
export class DismissClaimLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ClaimLinkQueries,
  ) {}

  async run(
    actor: Actor,
    id: string,
    version: number | undefined,
    input: { reason: Dismissal; rationale?: string | undefined },
  ): Promise<ClaimLinkView> {
    await this.transactor.run(actor, async (tx) => {
      const link = await loadClaimLink(tx, actor.deskId, id);
      requireInForce(link);
      if (link.status === 'dismissed')
        throw conflict('claim_link.dismissed', 'This link was dismissed already.');
      await putClaimLink(tx, actor, link, version, {
        status: 'dismissed',
        dismissedAs: input.reason,
        // A suggestion never counted, so its time ends where it began.
        knownUntil: link.status === 'suggested' ? link.recordedAt : tx.at,
        ...(input.rationale === undefined ? {} : { rationale: input.rationale }),
      });
      await recordClaimLink(tx, actor, 'claim_link.dismissed', link, { reason: input.reason });
    });
    return this.queries.one(actor, id);
  }
}

/** Takes back a link that was made by mistake. */
@Injectable()
export class VoidClaimLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ClaimLinkQueries,
  ) {}

  async run(actor: Actor, id: string, version: number | undefined, reason: string): Promise<ClaimLinkView> {
    await this.transactor.run(actor, async (tx) => {
      const link = await loadClaimLink(tx, actor.deskId, id);
      requireInForce(link);
      await putClaimLink(tx, actor, link, version, {
        voidedAt: tx.at,
        voidReason: reason,
        knownUntil: tx.at,
      });
      await recordClaimLink(tx, actor, 'claim_link.voided', link, { reason });
    });
    return this.queries.one(actor, id);
  }
}

const requireInForce = (link: ClaimLinkView): void => {
  if (link.voidedAt !== undefined) throw conflict('claim_link.voided', 'This link was voided already.');
};
