import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Transactor } from '#persistence';
import { ClaimQueries } from './claim-queries.js';
import { ClaimSteps, type NewClaim } from './claim-steps.js';
import type { ClaimDetail } from './claim-views.js';

@Injectable()
export class RecordClaim {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ClaimSteps,
    private readonly queries: ClaimQueries,
  ) {}

  async run(actor: Actor, input: NewClaim): Promise<ClaimDetail> {
    const id = await this.transactor.run(actor, (tx) => this.steps.add(tx, actor, input));
    return this.queries.one(actor, id);
  }
}
