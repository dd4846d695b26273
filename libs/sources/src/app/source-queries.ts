import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import type { Alias, SourceKind } from '../domain/source.js';

export interface SourceView {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly partOfId?: string;
  readonly country?: string;
  readonly externalIds?: { readonly wikidata: string };
  /** Set on a source that was merged: ask for that one. */
  readonly mergedIntoId?: string;
  readonly version: number;
  readonly createdAt: Date;
}

export interface TenureView {
  readonly id: string;
  readonly personId: string;
  readonly office: string;
  readonly institutionId: string;
  readonly speaksForId: string;
  readonly from: Date;
  readonly to?: Date;
}

export interface SourceFilters {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  /** These alone; merged ones too, since what was said by them names them. */
  readonly ids?: readonly string[] | undefined;
}

const SOURCE = `s.id, s.kind, s.name, s.aliases, s.part_of_id AS "partOfId", s.country,
  CASE WHEN s.wikidata IS NOT NULL THEN jsonb_build_object('wikidata', s.wikidata) END AS "externalIds",
  s.merged_into_id AS "mergedIntoId", s.version, s.created_at AS "createdAt"`;

const TENURE = `t.id, t.person_id AS "personId", t.office, t.institution_id AS "institutionId",
  t.speaks_for_id AS "speaksForId", t.valid_from AS "from", t.valid_to AS "to"`;

export const loadSource = async (tx: ReadTransaction, deskId: string, id: string): Promise<SourceView> => {
  const [row] = await tx.query<Nullable<SourceView>>(
    `SELECT ${SOURCE} FROM source s WHERE desk_id = $1 AND id = $2`,
    [deskId, id],
  );
  if (row === undefined) throw notFound('source');
  return withoutNulls(row);
};

/** What a person can change in a source. */
export const fieldsOfSource = ({ name, aliases, partOfId, country, externalIds }: SourceView): object => ({
  name,
  aliases,
  partOfId,
  country,
  externalIds,
});

@Injectable()
export class SourceQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<SourceView> {
    return this.transactor.read(actor, (tx) => loadSource(tx, actor.deskId, id));
  }

  list(actor: Actor, { limit, cursor, ...filters }: PageRequest & SourceFilters): Promise<Page<SourceView>> {
    const [name, id] = cursor === undefined ? [null, null] : decodeCursor(cursor, filters, 2);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<SourceView>>(
        `SELECT ${SOURCE} FROM source s
         WHERE desk_id = $1 AND ($7::uuid[] IS NULL AND merged_into_id IS NULL OR id = ANY ($7))
           AND ($2::text IS NULL OR (name, id) > ($2, $3::uuid))
           AND ($4::text IS NULL OR words @@ search.words_query(search.folded($4)))
           AND ($5::text IS NULL OR kind = $5)
         ORDER BY name, id LIMIT $6`,
        [actor.deskId, name, id, filters.q ?? null, filters.kind ?? null, limit + 1, filters.ids ?? null],
      );
      return pageOf(rows.map(withoutNulls), limit, (row) => [row.name, row.id], filters);
    });
  }

  tenures(actor: Actor, personId: string, { limit, cursor }: PageRequest): Promise<Page<TenureView>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { personId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await loadSource(tx, actor.deskId, personId);
      const rows = await tx.query<Nullable<TenureView>>(
        `SELECT ${TENURE} FROM tenure t
         WHERE desk_id = $1 AND person_id = $2 AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [actor.deskId, personId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls), limit, (row) => [row.id], { personId });
    });
  }

  async tenure(actor: Actor, id: string): Promise<TenureView> {
    return this.transactor.read(actor, async (tx) => {
      const [row] = await tx.query<Nullable<TenureView>>(
        `SELECT ${TENURE} FROM tenure t WHERE desk_id = $1 AND id = $2`,
        [actor.deskId, id],
      );
      if (row === undefined) throw notFound('tenure');
      return withoutNulls(row);
    });
  }
}
