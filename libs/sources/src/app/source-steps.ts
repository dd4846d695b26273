import { Injectable } from '@nestjs/common';
import { type Reference, changesOf, invalid, newId, placed, userIdOf } from '#kernel';
import { type ReadTransaction, type Transaction, violates } from '#persistence';
import type { Actor } from '#kernel';
import { SourceRow, TenureRow } from '../db/rows.js';
import { type OfficeHeld, type Utterance, principalOf } from '../domain/principal.js';
import type { Alias, SourceKind } from '../domain/source.js';
import { type Tenure, checkTenure, heldAlready } from '../domain/tenure.js';

export interface NewSource {
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases?: readonly Alias[] | undefined;
  readonly partOfId?: string | undefined;
  readonly country?: string | undefined;
  readonly externalIds?: { readonly wikidata?: string | undefined } | undefined;
}

/** What other rooms' commands do to sources, inside their own transaction. */
@Injectable()
export class SourceSteps {
  async add(tx: Transaction, actor: Actor, input: NewSource): Promise<string> {
    if (input.partOfId !== undefined) await this.kindOf(tx, actor.deskId, input.partOfId, '/partOfId');
    const id = newId();
    await tx.manager.insert(SourceRow, {
      deskId: actor.deskId,
      id,
      kind: input.kind,
      name: input.name,
      aliases: input.aliases ?? [],
      partOfId: input.partOfId ?? null,
      country: input.country ?? null,
      wikidata: input.externalIds?.wikidata ?? null,
      mergedIntoId: null,
      mergedAt: null,
      createdBy: userIdOf(actor) ?? null,
      createdAt: tx.at,
    });
    tx.record({
      type: 'source.created',
      subjectKind: 'source',
      subjectId: id,
      payload: { kind: input.kind, name: input.name, changes: changesOf({}, input) },
    });
    return id;
  }

  async addTenure(tx: Transaction, actor: Actor, tenure: Tenure): Promise<string> {
    const { deskId } = actor;
    checkTenure(await this.kindOf(tx, deskId, tenure.personId, '/personId'), tenure);
    await this.kindOf(tx, deskId, tenure.institutionId, '/institutionId');
    await this.kindOf(tx, deskId, tenure.speaksForId, '/speaksForId');
    const id = newId();
    try {
      await tx.manager.insert(TenureRow, {
        deskId,
        id,
        personId: tenure.personId,
        office: tenure.office,
        institutionId: tenure.institutionId,
        speaksForId: tenure.speaksForId,
        validFrom: tenure.from,
        validTo: tenure.to ?? null,
        createdBy: userIdOf(actor) ?? null,
        createdAt: tx.at,
      });
    } catch (error) {
      if (violates(error, 'tenure_one_holder')) throw heldAlready(tenure.office);
      throw error;
    }
    tx.record({
      type: 'tenure.created',
      subjectKind: 'source',
      subjectId: tenure.personId,
      payload: { tenureId: id, office: tenure.office, changes: changesOf({}, tenure) },
    });
    return id;
  }

  /** Whom each of these statements binds, in their order. Throws with the pointer of the one that can't be told. */
  async principalsOf(
    tx: ReadTransaction,
    deskId: string,
    utterances: readonly (Utterance & { readonly utteredAt: Date; readonly pointer: string })[],
  ): Promise<string[]> {
    const tenures = await tx.query<OfficeHeld & { personId: string; from: Date; to: Date | null }>(
      `SELECT person_id AS "personId", office, speaks_for_id AS "speaksForId", valid_from AS "from", valid_to AS "to"
       FROM tenure WHERE desk_id = $1 AND person_id = ANY ($2::uuid[]) ORDER BY valid_from, id`,
      [deskId, [...new Set(utterances.map(({ speakerId }) => speakerId))]],
    );
    const byPerson = Map.groupBy(tenures, ({ personId }) => personId);
    return utterances.map((utterance) => {
      const { speakerId, utteredAt, pointer } = utterance;
      const held = (byPerson.get(speakerId) ?? []).filter(
        ({ from, to }) => from <= utteredAt && (to === null || to > utteredAt),
      );
      return placed(pointer, () => principalOf(utterance, held));
    });
  }

  /** The kind of one source that a request refers to. */
  async kindOf(tx: ReadTransaction, deskId: string, id: string, pointer: string): Promise<SourceKind> {
    const kinds = await this.kindsOf(tx, deskId, [{ id, pointer }]);
    return kinds.get(id) as SourceKind;
  }

  /**
   * The kinds of sources that a request refers to. One that was merged is refused with the id of the one it is now, so
   * that nothing new is hung on the old one.
   */
  async kindsOf(
    tx: ReadTransaction,
    deskId: string,
    references: readonly Reference[],
  ): Promise<Map<string, SourceKind>> {
    const rows = await tx.query<{ id: string; kind: SourceKind; mergedIntoId: string | null }>(
      'SELECT id, kind, merged_into_id AS "mergedIntoId" FROM source WHERE desk_id = $1 AND id = ANY ($2::uuid[])',
      [deskId, [...new Set(references.map(({ id }) => id))]],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const { id, pointer } of references) {
      const source = found.get(id);
      if (source === undefined) throw invalid('source.unknown', pointer, 'is no source of this desk');
      if (source.mergedIntoId !== null)
        throw invalid('source.merged', pointer, `was merged: use ${source.mergedIntoId} in its stead`);
    }
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }
}
