import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, conflict, stale } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { ClaimLinkRow } from '../db/rows.js';
import type { Dismissal } from '../domain/claim-link.js';
import {
  ClaimLinkQueries,
  type ClaimLinkView,
  fieldsOfClaimLink,
  loadClaimLink,
} from './claim-link-queries.js';
import { ClaimLinkSteps, type NewClaimLink } from './claim-link-steps.js';

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
    private readonly queries: ClaimLinkQueries,
  ) {}

  async run(actor: Actor, id: string, version: number | undefined): Promise<ClaimLinkView> {
    await this.transactor.run(actor, async (tx) => {
      const link = await loadClaimLink(tx, actor.deskId, id);
      requireInForce(link);
      if (link.status !== 'suggested')
        throw conflict('claim_link.not_suggested', `This link is ${link.status} already.`);
      await put(tx, actor, link, version, { status: 'confirmed', knownFrom: tx.at });
      await record(tx, actor, 'claim_link.confirmed', link);
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
      await put(tx, actor, link, version, {
        status: 'dismissed',
        dismissedAs: input.reason,
        // A suggestion never counted, so its time ends where it began.
        knownUntil: link.status === 'suggested' ? link.recordedAt : tx.at,
        ...(input.rationale === undefined ? {} : { rationale: input.rationale }),
      });
      await record(tx, actor, 'claim_link.dismissed', link, { reason: input.reason });
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
      await put(tx, actor, link, version, { voidedAt: tx.at, voidReason: reason, knownUntil: tx.at });
      await record(tx, actor, 'claim_link.voided', link, { reason });
    });
    return this.queries.one(actor, id);
  }
}

const requireInForce = (link: ClaimLinkView): void => {
  if (link.voidedAt !== undefined) throw conflict('claim_link.voided', 'This link was voided already.');
};

const put = async (
  tx: Transaction,
  { deskId }: Actor,
  link: ClaimLinkView,
  version: number | undefined,
  change: Partial<ClaimLinkRow>,
): Promise<void> => {
  const seen = version ?? link.version;
  const { affected } = await tx.manager.update(
    ClaimLinkRow,
    { deskId, id: link.id, version: seen },
    { ...change, version: seen + 1 },
  );
  if (affected !== 1) throw stale('link', link);
};

const record = async (
  tx: Transaction,
  { deskId }: Actor,
  type: string,
  before: ClaimLinkView,
  more: object = {},
): Promise<void> => {
  const { id, kind, fromId, toId } = before;
  const changes = changesOf(
    fieldsOfClaimLink(before),
    fieldsOfClaimLink(await loadClaimLink(tx, deskId, id)),
  );
  tx.record({
    type,
    subjectKind: 'claim_link',
    subjectId: id,
    payload: { kind, fromId, toId, ...more, changes },
  });
};
