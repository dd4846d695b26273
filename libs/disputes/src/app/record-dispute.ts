import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, newId, stale, userIdOf } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { DisputeRow } from '../db/rows.js';
import { DisputeQueries, loadDispute } from './dispute-queries.js';
import type { DisputeSummary } from './dispute-view.js';

export interface NewDispute {
  readonly question: string;
  readonly language: string;
}

@Injectable()
export class DisputeSteps {
  async add(tx: Transaction, actor: Actor, input: NewDispute): Promise<string> {
    const id = newId();
    await tx.manager.insert(DisputeRow, {
      deskId: actor.deskId,
      id,
      ...input,
      createdBy: userIdOf(actor) ?? null,
      createdAt: tx.at,
    });
    tx.record({
      type: 'dispute.created',
      subjectKind: 'dispute',
      subjectId: id,
      payload: { ...input, changes: changesOf({}, input) },
    });
    return id;
  }
}

@Injectable()
export class RecordDispute {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: DisputeSteps,
    private readonly queries: DisputeQueries,
  ) {}

  async run(actor: Actor, input: NewDispute): Promise<DisputeSummary> {
    const id = await this.transactor.run(actor, (tx) => this.steps.add(tx, actor, input));
    return this.queries.summary(actor, id);
  }
}

@Injectable()
export class ChangeDispute {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: DisputeQueries,
  ) {}

  async run(
    actor: Actor,
    id: string,
    version: number,
    change: { readonly [K in keyof NewDispute]?: NewDispute[K] | undefined },
  ): Promise<DisputeSummary> {
    await this.transactor.run(actor, async (tx) => {
      const before = await loadDispute(tx, actor, id);
      const { question = before.question, language = before.language } = change;
      const { affected } = await tx.manager.update(
        DisputeRow,
        { deskId: actor.deskId, id, version },
        { version: version + 1, question, language },
      );
      if (affected !== 1) throw stale('dispute', before);
      tx.record({
        type: 'dispute.changed',
        subjectKind: 'dispute',
        subjectId: id,
        payload: {
          changes: changesOf(
            { question: before.question, language: before.language },
            { question, language },
          ),
        },
      });
    });
    return this.queries.summary(actor, id);
  }
}
