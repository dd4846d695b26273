import { Injectable } from '@nestjs/common';
import { DomainError, type FieldError, decodeCursor, encodeCursor } from '#kernel';
import { PublicAddresses } from '#publishing';
import { Publications } from '../store/publications.js';
import { deskOfSite, foundClaim } from './found-claims.js';
import { type ClaimsQuestion, refused } from './parameters.js';

const [MINUTE, DAY] = [60_000, 86_400_000];
/** Before everything that anybody said. */
const FIRST_DAY = new Date('0001-01-01T00:00:00Z').getTime();

/** Where a page goes on, and what the first page was asked: since when, and with which offset. */
interface PageStart {
  readonly cursor?: string;
  /** Milliseconds; so that a later page does not mean a later day. */
  readonly since?: number;
  readonly offset: number;
}

/** `claims:search` of Google's Fact Check Tools API, v1alpha1. */
@Injectable()
export class ClaimsSearch {
  constructor(
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
  ) {}

  /** Answers `{}` when nothing matches. `at`: when it is asked. */
  async run(asked: ClaimsQuestion, at: Date): Promise<object> {
    const { query, language, site, pageSize } = asked;
    const place = site === undefined ? {} : deskOfSite(site, this.addresses);
    const start = startOf(asked, at);
    if (place === undefined) return {};
    const { cursor, since, offset } = start;
    const question = {
      ...place,
      ...(query === undefined ? {} : { q: query }),
      ...(language === undefined ? {} : { language }),
      ...(since === undefined ? {} : { newestSince: new Date(since) }),
      sort: query === undefined ? 'published' : 'relevance',
    } as const;
    // What is skipped is read along, which is why an offset has a limit.
    const skipped = cursor === undefined ? offset : 0;
    const found = await this.publications
      .list(skipped + pageSize, question, cursor)
      .catch((error: unknown) => {
        throw error instanceof DomainError && error.code === 'cursor.invalid' ? refused([BAD_TOKEN]) : error;
      });
    const claims = found.data.slice(skipped).map((listed) => foundClaim(listed, this.addresses));
    return {
      ...(claims.length === 0 ? {} : { claims }),
      ...(found.nextCursor === undefined || claims.length === 0
        ? {}
        : { nextPageToken: encodeCursor([found.nextCursor, since ?? 0, offset], sealOf(asked)) }),
    };
  }
}

const startOf = (asked: ClaimsQuestion, at: Date): PageStart => {
  const { pageToken, maxAgeDays, offset = 0 } = asked;
  if (pageToken === undefined) {
    if (maxAgeDays === undefined) return { offset };
    // By whole minutes, so that who asks the same at the same time is answered by one search.
    const since = Math.floor(at.getTime() / MINUTE) * MINUTE - maxAgeDays * DAY;
    return { since: Math.max(since, FIRST_DAY), offset };
  }
  const [cursor, since, first] = decoded(pageToken, asked);
  // It was counted on the first page. Given again it is no contradiction; another one is.
  if (asked.offset !== undefined && asked.offset !== first) throw refused([OTHER_OFFSET]);
  return {
    cursor: String(cursor),
    ...(maxAgeDays === undefined ? {} : { since: Number(since) }),
    offset: Number(first),
  };
};

const decoded = (token: string, asked: ClaimsQuestion): readonly (string | number)[] => {
  try {
    return decodeCursor(token, sealOf(asked), 3);
  } catch (error) {
    throw error instanceof DomainError ? refused([BAD_TOKEN]) : error;
  }
};

/** What a page token belongs to: the fields of the first request. */
const sealOf = ({ query, language, site, maxAgeDays, pageSize }: ClaimsQuestion): object => ({
  query,
  language,
  site,
  maxAgeDays,
  pageSize,
});

const BAD_TOKEN: FieldError = {
  pointer: '/page_token',
  detail:
    "Invalid value at 'page_token': it is no nextPageToken of a request with these same fields. Start again without one.",
};
const OTHER_OFFSET: FieldError = {
  pointer: '/offset',
  detail: "Invalid value at 'offset': it counts only without a page_token.",
};
