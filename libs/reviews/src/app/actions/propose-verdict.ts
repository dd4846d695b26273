import { Injectable } from '@nestjs/common';
import { capturesOf } from '#captures';
import { type DeskActor, type DomainError, conflict, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { WORKFLOW } from '../../domain/workflow.js';
import { DraftSteps } from '../draft-steps.js';
import { ReviewQueries } from '../review-queries.js';
import { lockReview } from '../review-record.js';
import { type Begun, NO_LEASE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';
import { VerdictSteps } from '../verdict-steps.js';

export interface Proposal {
  readonly fence: number;
  readonly rating: string;
  readonly summary: string;
  readonly explanation?: string | undefined;
  /** Statements that the text cites. */
  readonly cites?: readonly string[] | undefined;
}

/** The assignee's verdict, kept as it is from here on: whoever sees it otherwise proposes the next one. */
@Injectable()
export class ProposeVerdict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly drafts: DraftSteps,
    private readonly verdicts: VerdictSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, proposal: Proposal): Promise<ReviewView> {
    const { fence, ...text } = proposal;
    // Thrown after the commit: see SaveDraft.
    const refusal = await this.transactor.run(actor, async (tx): Promise<DomainError | undefined> => {
      const seen = await lockReview(tx, actor.deskId, id);
      // Asked before all else: when a lease ran out the version changed too, and the text would be lost to a 412.
      if (this.mayPropose(actor) && this.drafts.isOutdated(seen, fence))
        return this.drafts.keepLate(tx, actor, seen, fence, text);
      const begun = await this.steps.begin(tx, actor, id, version, 'propose');
      if (!this.drafts.isCurrent(actor, begun.review, fence))
        return this.drafts.keepLate(tx, actor, begun.review, fence, text);
      await this.propose(tx, actor, begun, text);
      return undefined;
    });
    if (refusal !== undefined) throw refusal;
    return this.queries.one(actor, id);
  }

  private mayPropose({ roles }: DeskActor): boolean {
    return WORKFLOW.propose.roles.some((role) => roles.includes(role));
  }

  private async propose(
    tx: Transaction,
    actor: DeskActor,
    { review, rules }: Begun,
    text: Omit<Proposal, 'fence'>,
  ): Promise<void> {
    await requireCaptured(tx, actor.deskId, text.cites ?? []);
    const verdict = await this.verdicts.add(tx, actor, review, { ...text, cites: text.cites ?? [] });
    const { secondRead } = rules.own;
    await this.steps.put(
      tx,
      actor.deskId,
      review,
      {
        state: secondRead ? 'second_read' : 'sign_off',
        ballot: review.ballot + (secondRead ? 0 : 1),
        verdictId: verdict.id,
        returned: null,
        ...NO_LEASE,
      },
      {
        type: 'review.proposed',
        payload: { verdictId: verdict.id, number: verdict.number, rating: verdict.rating },
      },
    );
  }
}

/** What a verdict cites can be shown, or it was said why not. */
const requireCaptured = async (
  tx: Transaction,
  deskId: string,
  statementIds: readonly string[],
): Promise<void> => {
  const known = await tx.query<{ id: string }>(
    'SELECT id FROM statement WHERE desk_id = $1 AND id = ANY ($2::uuid[]) AND voided_at IS NULL',
    [deskId, statementIds],
  );
  const unknown = statementIds.findIndex(
    (id) => !known.some((statement) => statement.id === id.toLowerCase()),
  );
  if (unknown !== -1) throw invalid('statement.unknown', `/cites/${unknown}`, 'is no statement of this desk');
  const captures = await capturesOf(tx, deskId, statementIds);
  const bare = statementIds.filter((id) => !captures.has(id.toLowerCase()));
  if (bare.length > 0)
    throw conflict(
      'review.not_captured',
      `Of what the verdict cites, ${bare.length === 1 ? 'a statement has' : `${bare.length} statements have`} no capture: capture it, or say why that can't be done.`,
      bare.map((id) => ({ code: 'review.not_captured', text: `Statement ${id}` })),
    );
};
