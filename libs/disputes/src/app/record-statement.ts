import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, conflict, stale } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { StatementRow } from '../db/rows.js';
import type { StatementLink, Utterance } from '../domain/statement.js';
import { StatementQueries, type StatementLinkView } from './statement-queries.js';
import { StatementSteps } from './statement-steps.js';
import {
  type StatementDetail,
  type StatementView,
  fieldsOfStatement,
  loadStatement,
} from './statement-views.js';

@Injectable()
export class RecordStatement {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: StatementSteps,
    private readonly queries: StatementQueries,
  ) {}

  async run(actor: Actor, utterance: Utterance): Promise<StatementDetail> {
    const id = await this.transactor.run(actor, (tx) => this.steps.add(tx, actor, utterance));
    return this.queries.one(actor, id);
  }
}

/** A field that is absent stays as it was; null takes it away. */
export type StatementCorrection = { readonly [K in keyof Utterance]?: Utterance[K] | null | undefined };

/**
 * Mends a mistake in the record by a new revision, with a reason. The earlier revision stays, and so does every answer
 * about the time when the desk knew no better.
 */
@Injectable()
export class ReviseStatement {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: StatementSteps,
    private readonly queries: StatementQueries,
  ) {}

  async run(
    actor: Actor,
    id: string,
    version: number,
    correction: StatementCorrection,
    reason: string,
  ): Promise<StatementDetail> {
    await this.transactor.run(actor, async (tx) => {
      const before = await loadStatement(tx, actor.deskId, id);
      if (before.voidedAt !== undefined)
        throw conflict('statement.voided', 'This statement was voided and stays as it was.');
      await put(tx, actor, before, version, { revision: version + 1 });
      const utterance = corrected(before, correction);
      await this.steps.addRevisions(tx, actor, [
        { id, revision: version + 1, utterance, recordedAt: tx.at, reason, pointer: '' },
      ]);
      tx.record({
        type: 'statement.revised',
        subjectKind: 'statement',
        subjectId: id,
        payload: {
          reason,
          changes: changesOf(
            fieldsOfStatement(before),
            fieldsOfStatement(await loadStatement(tx, actor.deskId, id)),
          ),
          claimIds: [...before.stances, ...utterance.stances].map(({ claimId }) => claimId),
        },
      });
    });
    return this.queries.one(actor, id);
  }
}

/**
 * The principal is found anew when the speaker, the moment or the capacity is another one, unless it is given: who is
 * bound follows from these.
 */
const corrected = (before: StatementView, correction: StatementCorrection): Utterance => {
  const refound = ['speakerId', 'utteredAt', 'capacity'].some(
    (key) => key in correction && correction[key as keyof Utterance] !== undefined,
  );
  const given = Object.fromEntries(Object.entries(correction).filter(([, value]) => value !== undefined));
  const merged = { ...before, ...(refound ? { principalId: undefined } : {}), ...given };
  return Object.fromEntries(
    Object.entries(merged).map(([key, value]) => [key, value ?? undefined]),
  ) as unknown as Utterance;
};

/** Takes a statement out of all states, with a reason. It stays readable. */
@Injectable()
export class VoidStatement {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: StatementQueries,
  ) {}

  async run(actor: Actor, id: string, version: number | undefined, reason: string): Promise<StatementDetail> {
    await this.transactor.run(actor, async (tx) => {
      const before = await loadStatement(tx, actor.deskId, id);
      if (before.voidedAt !== undefined)
        throw conflict('statement.voided', 'This statement was voided already.');
      await put(tx, actor, before, version ?? before.version, { voidedAt: tx.at, voidReason: reason });
      tx.record({
        type: 'statement.voided',
        subjectKind: 'statement',
        subjectId: id,
        payload: {
          reason,
          claimIds: before.stances.map(({ claimId }) => claimId),
          changes: changesOf({}, { voidedAt: tx.at, voidReason: reason }),
        },
      });
    });
    return this.queries.one(actor, id);
  }
}

@Injectable()
export class LinkStatements {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: StatementSteps,
    private readonly queries: StatementQueries,
  ) {}

  async run(actor: Actor, link: StatementLink): Promise<StatementLinkView> {
    return this.transactor.run(actor, async (tx) => {
      const id = await this.steps.link(tx, actor, link);
      return this.queries.link(tx, actor.deskId, id);
    });
  }
}

const put = async (
  tx: Transaction,
  { deskId }: Actor,
  before: StatementView,
  version: number,
  change: Partial<StatementRow>,
): Promise<void> => {
  const { affected } = await tx.manager.update(
    StatementRow,
    { deskId, id: before.id, revision: version },
    change,
  );
  if (affected !== 1) throw stale('statement', before);
};
