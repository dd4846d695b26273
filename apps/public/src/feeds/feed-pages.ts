import { Injectable } from '@nestjs/common';
import { DomainError, decodeCursor, encodeCursor, isId } from '#kernel';
import { PublicAddresses } from '#publishing';
import { type ListedFactCheck, Publications } from '../store/publications.js';
import { type Publisher, Publishers, type Tombstone } from '../store/publishers.js';

const PAGE = 50;

/** Whose feed: that of a desk, or of what it has on a topic or of somebody. */
export interface FeedAsked {
  readonly desk: string;
  readonly topic?: string;
  readonly source?: string;
  readonly cursor?: string;
}

/** A page of a feed, the last change first. */
export interface FeedPage {
  readonly publisher: Publisher;
  readonly title: string;
  /** Of the page for people. */
  readonly home: string;
  readonly cursor?: string;
  readonly nextCursor?: string;
  readonly entries: readonly ListedFactCheck[];
  /** What the desk withdrew in the time of this page, whether this feed ever had it or not. */
  readonly tombstones: readonly Tombstone[];
  /** The last change on the page; the beginning of time where there is none. */
  readonly updatedAt: Date;
}

/** What is published, by what changed last: the same for every kind of feed. */
@Injectable()
export class FeedPages {
  constructor(
    private readonly publishers: Publishers,
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
  ) {}

  async read(asked: FeedAsked): Promise<FeedPage> {
    const { desk, topic, source, cursor } = asked;
    const publisher = await this.publishers.get(desk);
    const { title, home } = await this.headOf(publisher, asked);
    const question = {
      desk,
      ...(topic === undefined ? {} : { topic }),
      ...(source === undefined ? {} : { source: source.toLowerCase() }),
      sort: 'updated',
    } as const;
    const start = startOf(cursor, question);
    const { data, nextCursor: next } = await this.publications.list(PAGE, question, start.cursor);
    const end = next === undefined ? undefined : data.at(-1)?.updatedAt;
    // After the list, so that what is withdrawn meanwhile is seen here: it is no entry then.
    const tombstones = await this.publishers.tombstones(
      publisher,
      end === undefined ? undefined : new Date(end),
      start.before,
    );
    const gone = new Set(tombstones.map(({ claimId }) => claimId));
    const entries = data.filter(({ claim }) => !gone.has(claim.id));
    return {
      publisher,
      title,
      home,
      ...(cursor === undefined ? {} : { cursor }),
      ...(next === undefined || end === undefined
        ? {}
        : { nextCursor: encodeCursor([next, new Date(end).getTime()], question) }),
      entries,
      tombstones,
      updatedAt: latest([
        ...entries.map(({ updatedAt }) => new Date(updatedAt)),
        ...tombstones.map(({ at }) => at),
      ]),
    };
  }

  private async headOf(
    publisher: Publisher,
    { topic, source }: FeedAsked,
  ): Promise<{ title: string; home: string }> {
    const { slug, name } = publisher;
    if (topic !== undefined) return { title: `${name}: ${topic}`, home: this.addresses.topic(slug, topic) };
    if (source === undefined) return { title: name, home: this.addresses.desk(slug) };
    // What is no id was given to nobody.
    const id = isId(source) ? source.toLowerCase() : '00000000-0000-0000-0000-000000000000';
    return {
      title: `${name}: ${await this.publishers.nameOf(publisher, id)}`,
      home: this.addresses.source(slug, id),
    };
  }
}

const latest = (times: readonly Date[]): Date =>
  new Date(times.reduce((last, time) => Math.max(last, time.getTime()), 0));

/** Where the list goes on, and the time of the page before: this page tells of withdrawals before that. */
const startOf = (
  cursor: string | undefined,
  question: object,
): { readonly cursor?: string; readonly before?: Date } => {
  if (cursor === undefined) return {};
  try {
    const [inner, before] = decodeCursor(cursor, question, 2);
    return { cursor: String(inner), before: new Date(Number(before)) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const detail = 'This cursor does not belong to this feed. Start again without one.';
    throw new DomainError('malformed', 'cursor.invalid', detail, {
      errors: [{ pointer: '/cursor', detail }],
    });
  }
};
