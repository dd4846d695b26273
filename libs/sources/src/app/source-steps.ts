import { Injectable } from '@nestjs/common';
import { invalid, newId, userIdOf } from '#kernel';
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
      payload: { kind: input.kind, name: input.name },
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
      payload: { tenureId: id, office: tenure.office },
    });
    return id;
  }

  /** Whom a statement of this speaker at this moment binds. */
  async principalOf(
    tx: ReadTransaction,
    deskId: string,
    utterance: Utterance & { utteredAt: Date },
  ): Promise<string> {
    const held = await tx.query<OfficeHeld>(
      `SELECT office, speaks_for_id AS "speaksForId" FROM tenure
       WHERE desk_id = $1 AND person_id = $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)
       ORDER BY valid_from, id`,
      [deskId, utterance.speakerId, utterance.utteredAt],
    );
    return principalOf(utterance, held);
  }

  /**
   * The kind of a source that a request refers to. One that was merged is refused with the id of the one it is now,
   * so that nothing new is hung on the old one.
   */
  async kindOf(tx: ReadTransaction, deskId: string, id: string, pointer: string): Promise<SourceKind> {
    const [source] = await tx.query<{ kind: SourceKind; mergedIntoId: string | null }>(
      'SELECT kind, merged_into_id AS "mergedIntoId" FROM source WHERE desk_id = $1 AND id = $2',
      [deskId, id],
    );
    if (source === undefined) throw invalid('source.unknown', pointer, 'is no source of this desk');
    if (source.mergedIntoId !== null)
      throw invalid('source.merged', pointer, `was merged: use ${source.mergedIntoId} in its stead`);
    return source.kind;
  }
}
