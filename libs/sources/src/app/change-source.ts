import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, conflict, invalid, stale } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { SourceRow } from '../db/rows.js';
import { SourceQueries, type SourceView, fieldsOfSource, loadSource } from './source-queries.js';
import { type NewSource, SourceSteps } from './source-steps.js';

/** What can be taken away is null. */
export type SourceChange = Partial<Pick<NewSource, 'name' | 'aliases' | 'externalIds'>> & {
  readonly partOfId?: string | null | undefined;
  readonly country?: string | null | undefined;
};

/** Corrects what the desk knows of a source. */
@Injectable()
export class ChangeSource {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: SourceSteps,
    private readonly queries: SourceQueries,
  ) {}

  async run(actor: Actor, id: string, version: number, change: SourceChange): Promise<SourceView> {
    await this.transactor.run(actor, async (tx) => {
      const before = await loadSource(tx, actor.deskId, id);
      if (typeof change.partOfId === 'string') {
        await this.steps.kindOf(tx, actor.deskId, change.partOfId, '/partOfId');
        await refuseCycle(tx, actor.deskId, id, change.partOfId);
      }
      await put(tx, actor.deskId, before, version, {
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.aliases === undefined ? {} : { aliases: change.aliases }),
        ...(change.partOfId === undefined ? {} : { partOfId: change.partOfId }),
        ...(change.country === undefined ? {} : { country: change.country }),
        ...(change.externalIds === undefined ? {} : { wikidata: change.externalIds.wikidata ?? null }),
      });
      tx.record({
        type: 'source.changed',
        subjectKind: 'source',
        subjectId: id,
        payload: {
          changes: changesOf(fieldsOfSource(before), fieldsOfSource(await loadSource(tx, actor.deskId, id))),
        },
      });
    });
    return this.queries.one(actor, id);
  }
}

/**
 * Two sources were one all along: the old id stays, redirects, and its name lives on as an alias. Offices move along.
 * What was said keeps the id it was recorded with; positions count it to the remaining one from now on.
 */
@Injectable()
export class MergeSource {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: SourceSteps,
    private readonly queries: SourceQueries,
  ) {}

  async run(actor: Actor, id: string, version: number | undefined, intoId: string): Promise<SourceView> {
    await this.transactor.run(actor, async (tx) => {
      const { deskId } = actor;
      const from = await loadSource(tx, deskId, id);
      if (id === intoId) throw invalid('source.merge_itself', '/intoId', 'is the source itself');
      if (from.mergedIntoId !== undefined)
        throw conflict('source.merged', `This source was merged into ${from.mergedIntoId} already.`);
      await this.steps.kindOf(tx, deskId, intoId, '/intoId');
      const into = await loadSource(tx, deskId, intoId);
      if (from.kind !== into.kind)
        throw conflict('source.merge_kinds', `A ${from.kind} cannot be the same as a ${into.kind}.`);

      await put(tx, deskId, from, version ?? from.version, { mergedIntoId: intoId, mergedAt: tx.at });
      const aliases = [...into.aliases, ...from.aliases, { language: 'und', name: from.name }];
      await put(tx, deskId, into, into.version, { aliases });
      // Ids that redirected to the old one lead on to the new one, so that no redirect has two steps.
      await tx.query('UPDATE source SET merged_into_id = $3 WHERE desk_id = $1 AND merged_into_id = $2', [
        deskId,
        id,
        intoId,
      ]);
      await tx.query('UPDATE source SET part_of_id = $3 WHERE desk_id = $1 AND part_of_id = $2', [
        deskId,
        id,
        intoId,
      ]);
      await moveTenures(tx, deskId, id, intoId);
      tx.record({
        type: 'source.merged',
        subjectKind: 'source',
        subjectId: id,
        payload: { intoId, changes: changesOf({}, { mergedIntoId: intoId }) },
      });
    });
    return this.queries.one(actor, intoId);
  }
}

const moveTenures = async (tx: Transaction, deskId: string, from: string, to: string): Promise<void> => {
  for (const column of ['person_id', 'institution_id', 'speaks_for_id'])
    await tx.query(`UPDATE tenure SET ${column} = $3 WHERE desk_id = $1 AND ${column} = $2`, [
      deskId,
      from,
      to,
    ]);
};

/** Compares and swaps: nobody's change is lost to one who had not seen it. */
const put = async (
  tx: Transaction,
  deskId: string,
  source: SourceView,
  version: number,
  change: Partial<SourceRow>,
): Promise<void> => {
  const { affected } = await tx.manager.update(
    SourceRow,
    { deskId, id: source.id, version },
    { ...change, version: version + 1 },
  );
  if (affected !== 1) throw stale('source', source);
};

const refuseCycle = async (tx: Transaction, deskId: string, id: string, partOfId: string): Promise<void> => {
  const above = await tx.query<{ id: string }>(
    `WITH RECURSIVE above AS (
       SELECT id, part_of_id FROM source WHERE desk_id = $1 AND id = $2
       UNION SELECT s.id, s.part_of_id FROM source s JOIN above a ON s.desk_id = $1 AND s.id = a.part_of_id)
     SELECT id FROM above`,
    [deskId, partOfId],
  );
  if (above.some((source) => source.id === id))
    throw invalid('source.part_of_cycle', '/partOfId', 'is itself a part of this source');
};
