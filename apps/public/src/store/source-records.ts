import { Injectable } from '@nestjs/common';
import { DomainError, type Page, type PageRequest, isId, pageOf } from '#kernel';
import { PublicAddresses } from '#publishing';
import { OneForAll } from './gather.js';
import { keyBefore } from './list-cursor.js';
import type { ListedFactCheck } from './publications.js';
import { PublicDatabase } from './public-database.js';
import type {
  ClaimNamed,
  SourceHeader,
  SourceMove,
  SourceRecord,
  SourceStatement,
  ToldIn,
} from './source-record.js';
import { CARRIED, HEADER, MOVES, STATEMENTS, TOLD_OF, VERDICTS } from './source-records.sql.js';

/** Before all that comes newest first: later than every time, with the last id that there is. */
const NEWEST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

type StatementBody = Omit<SourceStatement, 'stances'> & { readonly claim: ClaimNamed } & Pick<
    SourceStatement['stances'][number],
    'stance' | 'hedge' | 'basis'
  >;

/** What sources said of what is published, how they moved, and what verdicts were given on what they claimed. */
@Injectable()
export class SourceRecords {
  /** Counting goes over all that there is of a source. */
  private readonly headers = new OneForAll<SourceHeader>();

  constructor(
    private readonly database: PublicDatabase,
    private readonly addresses: PublicAddresses,
  ) {}

  /** Throws `source.not_found` where nothing that is published now tells of it. */
  async of(id: string, limit: number): Promise<SourceRecord> {
    const header = await this.header(id);
    const [statements, moves, verdicts, carried] = await Promise.all([
      this.readStatements(header.id, { limit }),
      this.readMoves(header.id, { limit }),
      this.readVerdicts(header.id, { limit }),
      this.readCarried(header.id, { limit }),
    ]);
    return { ...header, statements, moves, verdicts, carried };
  }

  /** Throws `source.not_found`. */
  async header(asked: string): Promise<SourceHeader> {
    const id = idOf(asked);
    return this.headers.get(id, () => this.readHeader(id));
  }

  private async readHeader(id: string): Promise<SourceHeader> {
    const [row] = await this.database.query<
      [
        name: string,
        kind: string | null,
        slug: string,
        desk: string,
        statements: string,
        claims: string,
        carried: string,
        moves: string | null,
        verdicts: string | null,
      ]
    >('source', HEADER, [id]);
    if (row === undefined) throw unknown();
    const [name, kind, slug, desk, statements, claims, carried, moves, verdicts] = row;
    return {
      id,
      name,
      ...(kind === null ? {} : { kind }),
      desk: { slug, name: desk },
      url: this.addresses.source(slug, id),
      counts: {
        statements: Number(statements),
        claims: Number(claims),
        carried: Number(carried),
        moves: countsOf(moves),
        verdicts: countsOf(verdicts),
      },
    };
  }

  /** Newest first, by when it was said. */
  async statements(id: string, page: PageRequest): Promise<Page<SourceStatement>> {
    return this.readStatements(await this.known(id), page);
  }

  /** Newest first. */
  async moves(id: string, page: PageRequest & { readonly kind?: string }): Promise<Page<SourceMove>> {
    return this.readMoves(await this.known(id), page);
  }

  /** Newest first, by the first publication. */
  async verdicts(
    id: string,
    page: PageRequest & { readonly normalised?: string },
  ): Promise<Page<ListedFactCheck>> {
    return this.readVerdicts(await this.known(id), page);
  }

  /** What appeared in it. Newest first, by when it was said. */
  async carried(id: string, page: PageRequest): Promise<Page<SourceStatement>> {
    return this.readCarried(await this.known(id), page);
  }

  /** Who of these has a record. */
  async having(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<[id: string]>('sources told of', TOLD_OF, [ids]);
    return new Set(rows.map(([id]) => id));
  }

  private async known(asked: string): Promise<string> {
    const id = idOf(asked);
    if (!(await this.having([id])).has(id)) throw unknown();
    return id;
  }

  private readStatements(id: string, page: PageRequest): Promise<Page<SourceStatement>> {
    return this.readTold(id, page, ['source statements', STATEMENTS], { statementsOf: id });
  }

  private readCarried(id: string, page: PageRequest): Promise<Page<SourceStatement>> {
    return this.readTold(id, page, ['carried statements', CARRIED], { carriedBy: id });
  }

  private async readTold(
    id: string,
    { limit, cursor }: PageRequest,
    [name, sql]: readonly [name: string, sql: string],
    filters: object,
  ): Promise<Page<SourceStatement>> {
    const [at, before] = momentBefore(cursor, filters);
    const rows = await this.database.query<[id: string, utteredAt: string, body: string, slug: string]>(
      name,
      sql,
      [id, at, before, limit + 1],
    );
    const statements = [...Map.groupBy(rows, ([statementId]) => statementId).values()].map((about) =>
      this.statementOf(about.map(([, , body, slug]) => [JSON.parse(body) as StatementBody, slug])),
    );
    return pageOf(statements, limit, (last) => [Date.parse(last.utteredAt), last.id], filters);
  }

  private async readMoves(
    id: string,
    { limit, cursor, kind }: PageRequest & { readonly kind?: string },
  ): Promise<Page<SourceMove>> {
    const filters = { movesOf: id, kind };
    const [at, before] = momentBefore(cursor, filters);
    const rows = await this.database.query<[at: string, aboutId: string, body: string, slug: string]>(
      'source moves',
      MOVES,
      [id, at, before, limit + 1, kind ?? null],
    );
    const moves = rows.map(([, , body, slug]): SourceMove => {
      const move = JSON.parse(body) as Omit<SourceMove, 'factCheck'>;
      return { ...move, factCheck: this.toldIn(slug) };
    });
    return pageOf(moves, limit, (last) => [Date.parse(last.at), last.claim.id], filters);
  }

  private async readVerdicts(
    id: string,
    { limit, cursor, normalised }: PageRequest & { readonly normalised?: string },
  ): Promise<Page<ListedFactCheck>> {
    const filters = { verdictsOn: id, normalised };
    const [before] =
      cursor === undefined ? [Number.MAX_SAFE_INTEGER] : keyBefore(cursor, filters, 'position');
    const rows = await this.database.query<[position: string, slug: string, summary: string, live: string]>(
      'source verdicts',
      VERDICTS,
      [id, before, limit + 1, normalised ?? null],
    );
    const { data, nextCursor } = pageOf(rows, limit, ([position]) => [Number(position)], filters);
    return {
      data: data.map(([, slug, summary, live]) => ({
        url: this.addresses.document(slug),
        ...(JSON.parse(summary) as Omit<ListedFactCheck, 'url' | 'disputeNow' | 'updatedAt'>),
        ...(JSON.parse(live) as Pick<ListedFactCheck, 'disputeNow' | 'updatedAt'>),
      })),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    };
  }

  private statementOf(told: readonly (readonly [StatementBody, slug: string])[]): SourceStatement {
    const [first] = told;
    if (first === undefined) throw new Error('A statement speaks of a claim');
    const { claim: _claim, stance: _stance, hedge: _hedge, basis: _basis, ...statement } = first[0];
    return {
      ...statement,
      stances: told.map(([{ claim, stance, hedge, basis }, slug]) => ({
        claim,
        stance,
        ...(hedge === undefined ? {} : { hedge }),
        ...(basis === undefined ? {} : { basis }),
        factCheck: this.toldIn(slug),
      })),
    };
  }

  private toldIn(slug: string): ToldIn {
    return { slug, url: this.addresses.document(slug) };
  }
}

const unknown = (): DomainError =>
  new DomainError('not_found', 'source.not_found', 'Nothing that is published now tells of this source.');

/** What is no UUID can't exist. */
const idOf = (text: string): string => {
  if (!isId(text)) throw unknown();
  return text.toLowerCase();
};

const countsOf = (json: string | null): Readonly<Record<string, number>> =>
  json === null ? {} : (JSON.parse(json) as Record<string, number>);

const momentBefore = (cursor: string | undefined, filters: object): readonly [at: string, id: string] => {
  if (cursor === undefined) return NEWEST;
  const [at, id] = keyBefore(cursor, filters, 'time', 'id');
  return [new Date(at).toISOString(), id];
};
