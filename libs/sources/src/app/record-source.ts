import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Transactor } from '#persistence';
import type { Tenure } from '../domain/tenure.js';
import { SourceQueries, type SourceView, type TenureView } from './source-queries.js';
import { type NewSource, SourceSteps } from './source-steps.js';

@Injectable()
export class RecordSource {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: SourceSteps,
    private readonly queries: SourceQueries,
  ) {}

  async run(actor: Actor, input: NewSource): Promise<SourceView> {
    const id = await this.transactor.run(actor, (tx) => this.steps.add(tx, actor, input));
    return this.queries.one(actor, id);
  }
}

@Injectable()
export class RecordTenure {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: SourceSteps,
    private readonly queries: SourceQueries,
  ) {}

  async run(actor: Actor, personId: string, input: Omit<Tenure, 'personId'>): Promise<TenureView> {
    await this.queries.one(actor, personId);
    const id = await this.transactor.run(actor, (tx) =>
      this.steps.addTenure(tx, actor, { ...input, personId }),
    );
    return this.queries.tenure(actor, id);
  }
}
