import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, newId, stale, userIdOf } from '#kernel';
import type { Transaction } from '#persistence';
import { ClaimLinkRow } from '../db/rows.js';
import { type LinkEnds, type LinkStatus, checkLink } from '../domain/claim-link.js';
import { type ClaimLinkView, fieldsOfClaimLink, loadClaimLink } from './claim-link-queries.js';
import { ClaimSteps } from './claim-steps.js';

export interface NewClaimLink extends LinkEnds {
  readonly rationale?: string | undefined;
  /** `dismissed` only in an archive. */
  readonly status: LinkStatus;
  /** From when the link counts. Absent: from the start, for links that come with an archive. */
  readonly knownFrom?: Date | undefined;
}

/** Before anything that a desk could know. */
const NEVER = new Date(0);

@Injectable()
export class ClaimLinkSteps {
  constructor(private readonly claims: ClaimSteps) {}

  /** Says of two claims that they are the same: a new link, or the confirmation of one that was suggested. */
  async unite(tx: Transaction, actor: Actor, claimId: string, withId: string): Promise<void> {
    const { deskId } = actor;
    const link = await linkBetween(tx, deskId, 'same_as', [claimId, withId]);
    if (link === undefined)
      await this.add(tx, actor, {
        kind: 'same_as',
        fromId: claimId,
        toId: withId,
        status: 'confirmed',
        knownFrom: tx.at,
      });
    else if (link.status === 'suggested') await this.confirm(tx, actor, link);
  }

  /** A suggested link counts from now on. */
  async confirm(tx: Transaction, actor: Actor, link: ClaimLinkView, version?: number): Promise<void> {
    await putClaimLink(tx, actor, link, version, { status: 'confirmed', knownFrom: tx.at });
    await recordClaimLink(tx, actor, 'claim_link.confirmed', link);
  }

  async add(tx: Transaction, actor: Actor, link: NewClaimLink): Promise<string> {
    const { deskId } = actor;
    await this.claims.require(tx, deskId, [
      { id: link.toId, pointer: '/toId' },
      { id: link.fromId, pointer: '/fromId' },
    ]);
    if (link.status !== 'dismissed') checkLink(link, await lockLinks(tx, deskId, link));
    const id = newId();
    await tx.manager.insert(ClaimLinkRow, {
      deskId,
      id,
      kind: link.kind,
      fromId: link.fromId,
      toId: link.toId,
      rationale: link.rationale ?? null,
      status: link.status,
      dismissedAs: null,
      knownFrom: link.knownFrom ?? (link.status === 'dismissed' ? NEVER : null),
      // One that an archive had dismissed never counts: its time ends where it begins.
      knownUntil: link.status === 'dismissed' ? (link.knownFrom ?? NEVER) : null,
      voidedAt: null,
      voidReason: null,
      authorId: userIdOf(actor) ?? null,
      recordedAt: tx.at,
    });
    const { kind, fromId, toId, status, rationale } = link;
    tx.record({
      type: 'claim_link.created',
      subjectKind: 'claim_link',
      subjectId: id,
      payload: {
        kind,
        fromId,
        toId,
        status,
        changes: changesOf({}, { kind, fromId, toId, status, rationale }),
      },
    });
    return id;
  }
}

/** The one link of this kind in force between two claims, whichever way round. */
const linkBetween = async (
  tx: Transaction,
  deskId: string,
  kind: string,
  [a, b]: readonly [string, string],
): Promise<ClaimLinkView | undefined> => {
  const [link] = await tx.query<{ id: string }>(
    `SELECT id FROM claim_link
     WHERE desk_id = $1 AND kind = $2 AND status <> 'dismissed' AND voided_at IS NULL
       AND ((from_id = $3 AND to_id = $4) OR (from_id = $4 AND to_id = $3))`,
    [deskId, kind, a, b],
  );
  return link && loadClaimLink(tx, deskId, link.id);
};

/** Changes a link that is as it was seen, or as it was read. */
export const putClaimLink = async (
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

/** The event of that change, with what each field was before. */
export const recordClaimLink = async (
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

/**
 * The links in force that a new one could clash with: those of its two claims, and all that can be reached from them
 * by entailment. Two transactions that each add half of a circle would not see each other's half, so those that add
 * links to a desk take turns.
 */
const lockLinks = async (
  tx: Transaction,
  deskId: string,
  { fromId, toId }: LinkEnds,
): Promise<LinkEnds[]> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [deskId]);
  return tx.query<LinkEnds>(
    `WITH RECURSIVE
       link AS (SELECT kind, from_id, to_id FROM claim_link
                WHERE desk_id = $1 AND status <> 'dismissed' AND voided_at IS NULL),
       reached AS (SELECT unnest(ARRAY[$2, $3]::uuid[]) AS id
                   UNION SELECT l.to_id FROM link l JOIN reached r ON l.from_id = r.id WHERE l.kind = 'entails')
     SELECT l.kind, l.from_id AS "fromId", l.to_id AS "toId" FROM link l JOIN reached r ON r.id IN (l.from_id, l.to_id)`,
    [deskId, fromId, toId],
  );
};
