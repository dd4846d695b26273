import { Injectable } from '@nestjs/common';
import { Pool, type QueryArrayConfig } from 'pg';
import { meaningOf } from '#persistence';

/** Every value as PostgreSQL writes it: most are texts that are passed on. */
const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** The database as the public role sees it. */
@Injectable()
export class PublicDatabase {
  constructor(private readonly pool: Pool) {}

  /** One statement, outside of any transaction. It is prepared once for each connection, under its name. */
  async query<Columns extends (string | null)[]>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Columns[]> {
    const config: QueryArrayConfig = { name, text, values: [...values], rowMode: 'array', types: AS_TEXT };
    try {
      return (await this.pool.query<Columns>(config)).rows;
    } catch (error) {
      throw meaningOf(error) ?? error;
    }
  }
}

export const date = (milliseconds: string): Date => new Date(Number(milliseconds));

/** The bodies of JSON objects, one after the other, in one object: none of them is parsed. */
export const joined = (start: string, ...objects: string[]): string =>
  `${start}${objects.map((object) => object.slice(1, -1)).join(',')}}`;
