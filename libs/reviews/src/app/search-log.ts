import { Injectable } from '@nestjs/common';
import {
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  invalid,
  newId,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor } from '#persistence';
import { SearchLogRow } from '../db/workflow-rows.js';
import { lockOpenReview } from './open-review.js';
import { requireClaim } from './reviewable-claim.js';

export interface NewSearch {
  /** Where somebody looked: an archive, a site, a search engine. */
  readonly place: string;
  readonly words: string;
  /** False is what a search log is for: what was not found. */
  readonly found: boolean;
  readonly note?: string | undefined;
  /** Without it, now. */
  readonly searchedAt?: Date | undefined;
}

export interface SearchView extends NewSearch {
  readonly id: string;
  readonly claimId: string;
  readonly searchedAt: Date;
  readonly recordedAt: Date;
}

/** Keeps where somebody looked, and that it was in vain. */
@Injectable()
export class LogSearch {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, claimId: string, input: NewSearch): Promise<SearchView> {
    const { deskId, userId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await requireClaim(tx, deskId, claimId);
      const review = await lockOpenReview(tx, deskId, claimId);
      const searchedAt = input.searchedAt ?? tx.at;
      if (searchedAt > tx.at) throw invalid('search.in_future', '/searchedAt', 'is in the future');
      const id = newId();
      const { place, words, found, note } = input;
      await tx.manager.insert(SearchLogRow, {
        deskId,
        id,
        claimId,
        place,
        words,
        found,
        note: note ?? null,
        searchedAt,
        authorId: userId,
        recordedAt: tx.at,
      });
      tx.record({
        type: 'search.logged',
        subjectKind: 'claim',
        subjectId: claimId,
        ...(review === undefined ? {} : { reviewId: review.id }),
        payload: { searchId: id, place, words, found },
      });
      return { ...input, id, claimId, searchedAt, recordedAt: tx.at };
    });
  }
}

@Injectable()
export class SearchQueries {
  constructor(private readonly transactor: Transactor) {}

  /** In the order in which they were logged. */
  list(actor: DeskActor, claimId: string, { limit, cursor }: PageRequest): Promise<Page<SearchView>> {
    const { deskId } = actor;
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { claimId }, 1);
    return this.transactor.read(actor, async (tx) => {
      const known = await tx.query('SELECT FROM claim WHERE desk_id = $1 AND id = $2', [deskId, claimId]);
      if (known.length === 0) throw notFound('claim');
      const rows = await tx.query<Nullable<SearchView>>(
        `SELECT id, claim_id AS "claimId", place, words, found, note, searched_at AS "searchedAt", recorded_at AS "recordedAt"
         FROM search_log WHERE desk_id = $1 AND claim_id = $2 AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [deskId, claimId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<SearchView>), limit, ({ id }) => [id], { claimId });
    });
  }
}
