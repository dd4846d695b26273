import { Injectable } from '@nestjs/common';
import type { DisputeRecord, DisputeState } from '#disputes';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { PublishedVersionRow } from '../db/rows.js';
import { type FactCheck, type PublishedVersion, liveOf, summaryOf } from '../domain/document.js';
import { slugOf } from '../domain/slug.js';
import { BuildFactCheck, type Content, type Correction } from './build-fact-check.js';
import { IndexFactCheck, PROJECTION } from './index-fact-check.js';
import { type Place, PublicationChanges } from './publication-changes.js';

/** Where a claim was published before, and what its last version says. */
interface Before {
  readonly slug: string;
  readonly firstPublishedAt: Date;
  readonly document: FactCheck;
  readonly versions: FactCheck['versions'];
  /** Of the dispute, as the last version knew it; none where it was withdrawn before records were kept. */
  readonly record: DisputeRecord | null;
}

/**
 * What a version is to the one before. A verdict that was reopened, or proposed anew after a correction was sent back,
 * says nothing of itself: then its rating tells, and the note, which readers are owed, says no more than that.
 */
const kindOf = (
  before: Before | undefined,
  { rating, label }: FactCheck['verdict'],
  correction: Correction,
): Pick<PublishedVersion, 'type' | 'class' | 'note'> => {
  if (before === undefined) return { type: 'published' };
  const { verdict } = before.document;
  const own =
    rating === verdict.rating
      ? { class: 'update' as const, note: `Reviewed again. The rating is still “${label}”.` }
      : {
          class: 'rating_changed' as const,
          note: `Reviewed again. The rating was “${verdict.label}”, and is “${label}” now.`,
        };
  return { type: 'corrected', ...(correction.class === undefined ? own : correction) };
};

/** Writes the public copy in the transaction that publishes: the next version, the live pointer, the change. */
@Injectable()
export class PublishVerdict implements Reaction {
  readonly follows = ['review.published', 'review.corrected'];

  constructor(
    private readonly build: BuildFactCheck,
    private readonly changes: PublicationChanges,
    private readonly indexing: IndexFactCheck,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    for (const { subjectId, type } of events) await this.publish(tx, subjectId, type === 'review.corrected');
  }

  private async publish(tx: Transaction, reviewId: string, textAlone: boolean): Promise<void> {
    if (!('deskId' in tx.scope)) throw new Error('A verdict is published by a desk');
    const { deskId } = tx.scope;
    const { content: current, correction, record: known } = await this.build.run(tx, deskId, reviewId);
    const desk = await loadDesk(tx, deskId);

    const before = await loadBefore(tx, deskId, current.claim.id);
    // A corrected text goes out with what was signed: what came up since is in public when somebody has signed that, too.
    const { content, record } =
      textAlone && before !== undefined
        ? { content: retold(before.document, current), record: before.record ?? known }
        : { content: current, record: known };
    const slug = before?.slug ?? (await takeSlug(tx, content.claim.wording));
    const version = (before?.versions.length ?? 0) + 1;
    const type = before === undefined ? 'published' : 'corrected';
    // From here on everybody else who publishes waits, so it comes last.
    const place = await this.changes.next(tx);
    const { at } = place;
    const document: FactCheck = {
      slug,
      desk,
      version,
      firstPublishedAt: before?.firstPublishedAt ?? at,
      publishedAt: at,
      ...content,
      versions: [
        ...(before?.versions ?? []),
        { version, publishedAt: at, ...kindOf(before, content.verdict, correction) },
      ],
    };
    const live = JSON.stringify(liveOf(current.dispute, at));
    await putLive(tx, deskId, document, {
      ...place,
      state: current.dispute.state,
      live,
      whole: content === current,
    });
    await tx.manager.insert(PublishedVersionRow, {
      deskId,
      claimId: content.claim.id,
      version,
      document: JSON.stringify(document),
      publishedAt: at,
    });
    await this.indexing.run(tx, deskId, { document, record, state: current.dispute.state });
    await this.changes.record(tx, {
      ...place,
      deskId,
      type,
      claimId: content.claim.id,
      slug,
      version,
      live,
    });
  }
}

/** What was published, with the text of the verdict as it is now. */
const retold = (
  {
    claim,
    verdict,
    dispute,
    statements,
    counterclaims,
    evidence,
    replyRequests,
    conflictsOverridden,
  }: FactCheck,
  { verdict: { summary, explanation } }: Content,
): Content => {
  const { explanation: _, ...signed } = verdict;
  return {
    claim,
    verdict: { ...signed, summary, ...(explanation === undefined ? {} : { explanation }) },
    dispute,
    statements,
    counterclaims,
    evidence,
    replyRequests,
    conflictsOverridden,
  };
};

const loadDesk = async (tx: Transaction, deskId: string): Promise<FactCheck['desk']> => {
  const [desk] = await tx.query<FactCheck['desk']>('SELECT slug, name FROM desk WHERE id = $1', [deskId]);
  if (desk === undefined) throw new Error(`There is no desk ${deskId}`);
  return desk;
};

const loadBefore = async (tx: Transaction, deskId: string, claimId: string): Promise<Before | undefined> => {
  const [before] = await tx.query<Before>(
    `SELECT c.slug, c.first_published_at AS "firstPublishedAt", v.document::jsonb AS document,
       v.document::jsonb -> 'versions' AS versions, r.record::json AS record
     FROM published.claim c
     JOIN published.claim_version v ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
     LEFT JOIN published.dispute_record r ON r.desk_id = v.desk_id AND r.claim_id = v.claim_id AND r.version = v.version
     WHERE c.desk_id = $1 AND c.claim_id = $2`,
    [deskId, claimId],
  );
  return before;
};

/**
 * Taken for ever, whatever becomes of the claim. A slug that is in use counts how often it was asked for, so that the
 * next number is known without a search; one that somebody's wording itself ended in is passed over.
 */
const takeSlug = async (tx: Transaction, wording: string): Promise<string> => {
  const wanted = slugOf(wording);
  for (;;) {
    const [row] = await tx.query<{ asked: number }>(
      `INSERT INTO published.slug AS s (slug, asked) VALUES ($1, 1)
       ON CONFLICT (slug) DO UPDATE SET asked = s.asked + 1 RETURNING asked`,
      [wanted],
    );
    if (row === undefined) throw new Error(`The slug ${wanted} was not counted`);
    if (row.asked === 1) return wanted;
    const numbered = `${wanted}-${row.asked}`;
    const free = await tx.query(
      'INSERT INTO published.slug (slug, asked) VALUES ($1, 1) ON CONFLICT DO NOTHING RETURNING slug',
      [numbered],
    );
    if (free.length === 1) return numbered;
  }
};

const putLive = async (
  tx: Transaction,
  deskId: string,
  document: FactCheck,
  {
    position,
    at,
    state,
    live,
    whole,
  }: Place & {
    readonly state: DisputeState;
    readonly live: string;
    /** With all that is on record: nothing is newer. */
    readonly whole: boolean;
  },
): Promise<void> => {
  await tx.query(
    `INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state, summary,
       live, published_at_position, changed_at_position, words, first_published_at, updated_at, projection)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, '', $12, $13, $14)
     ON CONFLICT (desk_id, claim_id) DO UPDATE SET live_version = excluded.live_version, rating = excluded.rating,
       language = excluded.language, dispute_state = excluded.dispute_state, summary = excluded.summary,
       live = excluded.live, changed_at_position = excluded.changed_at_position,
       updated_at = excluded.updated_at, withdrawn_at = NULL, withdrawn_reason = NULL,
       newer_at = CASE WHEN $15 THEN NULL ELSE claim.newer_at END`,
    [
      deskId,
      document.claim.id,
      document.slug,
      document.desk.slug,
      document.version,
      document.verdict.rating,
      document.claim.language,
      state,
      JSON.stringify(summaryOf(document)),
      live,
      position,
      document.firstPublishedAt,
      at,
      PROJECTION,
      whole,
    ],
  );
};
