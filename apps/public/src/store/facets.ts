import { Injectable } from '@nestjs/common';
import { OneForAll } from './gather.js';
import { PublicDatabase } from './public-database.js';
import type { Publisher } from './publishers.js';

/** A value that some live claims of a desk have. */
export interface Facet {
  readonly value: string;
  /** What it is called. */
  readonly name: string;
  readonly claims: number;
}

/** By what a desk's list can be narrowed, beside verdicts and states. Each by its name. */
export interface FacetsOfDesk {
  readonly topics: readonly Facet[];
  /** Primary subtags. */
  readonly languages: readonly Facet[];
  readonly claimants: readonly Facet[];
}

/** So many are offered of each kind, the most frequent ones: more would be too many to choose from. */
export const OFFERED = 100;

const kind = (of: string): string =>
  `(SELECT kind, value, claims FROM published.facet
    WHERE desk_id = $1 AND kind = '${of}' AND claims > 0 ORDER BY claims DESC, value DESC LIMIT ${OFFERED})`;

@Injectable()
export class Facets {
  private readonly reads = new OneForAll<FacetsOfDesk>();

  constructor(private readonly database: PublicDatabase) {}

  of({ id }: Publisher): Promise<FacetsOfDesk> {
    return this.reads.get(id, async () => {
      const rows = await this.database.query<[kind: string, value: string, name: string, claims: string]>(
        'facets',
        `SELECT f.kind, f.value, coalesce(s.name, f.value), f.claims
         FROM (${['topic', 'language', 'claimant'].map(kind).join(' UNION ALL ')}) AS f
         LEFT JOIN published.named_source s
           ON s.desk_id = $1 AND s.source_id = CASE f.kind WHEN 'claimant' THEN f.value::uuid END`,
        [id],
      );
      const named = (of: string): Facet[] =>
        rows
          .filter(([one]) => one === of)
          .map(([, value, name, claims]) => ({ value, name, claims: Number(claims) }))
          .sort((a, b) => a.name.localeCompare(b.name, 'en'));
      return { topics: named('topic'), languages: named('language'), claimants: named('claimant') };
    });
  }
}
