import { Injectable } from '@nestjs/common';
import {
  type ClaimAnswer,
  type DisputeRecord,
  DisputeRecords,
  disputeState,
  disputeStateLabels,
  latestKnowledge,
  stancesOn,
  stateSince,
} from '#disputes';
import { type Nullable, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import { type SignedVerdict, SignedVerdicts } from '#reviews';
import type {
  Counterclaim,
  FactCheck,
  Named,
  PublishedClaim,
  PublishedDispute,
  PublishedEvidence,
  PublishedReplyRequest,
  PublishedVerdict,
  PublishedVersion,
} from '../domain/document.js';
import { PublishedStatements } from './published-statements.js';

/** The document without what only the place it is published at can say. */
export type Content = Pick<
  FactCheck,
  | 'claim'
  | 'verdict'
  | 'dispute'
  | 'statements'
  | 'counterclaims'
  | 'evidence'
  | 'replyRequests'
  | 'conflictsOverridden'
>;

/** What the verdict says of itself as a correction. */
export type Correction = Pick<PublishedVersion, 'class' | 'note'>;

interface ClaimFound extends Omit<PublishedClaim, 'claimant'> {
  readonly disputeId?: string;
  readonly question?: string;
}

/** Puts together what a signed review makes public. */
@Injectable()
export class BuildFactCheck {
  constructor(
    private readonly verdicts: SignedVerdicts,
    private readonly records: DisputeRecords,
  ) {}

  async run(
    tx: ReadTransaction,
    deskId: string,
    reviewId: string,
  ): Promise<{ content: Content; correction: Correction; record: DisputeRecord }> {
    const signed = await this.verdicts.load(tx, deskId, reviewId);
    const { disputeId, question, ...claim } = await loadClaim(tx, deskId, signed.claimId);
    const counters = await loadCounterclaims(tx, deskId, signed.claimId);

    const record = await this.records.load(tx, deskId, [signed.claimId]);
    const now = await latestKnowledge(tx);
    const answers = new Map(disputeState(record, now).claims.map((answer) => [answer.id, answer]));
    const answer = answers.get(signed.claimId);
    if (answer === undefined) throw new Error(`The claim ${signed.claimId} has no dispute state`);
    const counterAnswers = counters.flatMap(({ id }) => answers.get(id) ?? []);

    const told = await PublishedStatements.load(
      tx,
      deskId,
      [answer, ...counterAnswers],
      stancesOn(record, now),
    );
    const names = await loadNames(
      tx,
      deskId,
      answer.positions.map(({ principalId }) => principalId),
    );
    const statements = told.on(answer);
    const claimant = PublishedStatements.claimantOf(statements);
    const content: Content = {
      claim: { ...claim, ...(claimant && { claimant }) },
      verdict: verdictOf(signed),
      dispute: disputeOf(answer, names, stateSince(record, answer.id, now), { disputeId, question }),
      statements,
      counterclaims: counters.flatMap((counter) => {
        const state = answers.get(counter.id);
        return state === undefined ? [] : [counterclaimOf(counter, state, told)];
      }),
      evidence: await loadEvidence(tx, deskId, signed.claimId),
      replyRequests: await loadReplyRequests(tx, deskId, signed.claimId),
      conflictsOverridden: signed.conflictsOverridden,
    };
    const { correctionClass, correctionNote } = signed.verdict;
    return {
      content,
      record,
      correction: {
        ...(correctionClass === null ? {} : { class: correctionClass }),
        ...(correctionNote === null ? {} : { note: correctionNote }),
      },
    };
  }
}

const verdictOf = ({
  verdict,
  label,
  normalised,
  scale,
  despite,
  signatures,
  signedBy,
  signedAt,
}: SignedVerdict): PublishedVerdict => ({
  rating: verdict.rating,
  label,
  ...(normalised === null ? {} : { normalised }),
  scale,
  summary: verdict.summary,
  ...(verdict.explanation === null ? {} : { explanation: verdict.explanation }),
  knownAsOf: signedAt,
  signatures,
  ...(signedBy.length === 0 ? {} : { signedBy }),
  ...(despite.length === 0 ? {} : { despite }),
});

const disputeOf = (
  { state, because, positions }: ClaimAnswer,
  names: ReadonlyMap<string, Named>,
  since: number | undefined,
  { disputeId, question }: { disputeId?: string | undefined; question?: string | undefined },
): PublishedDispute => ({
  ...(disputeId === undefined ? {} : { id: disputeId }),
  ...(question === undefined ? {} : { question }),
  state,
  label: disputeStateLabels[state],
  ...(since === undefined ? {} : { since: new Date(since) }),
  because,
  positions: positions.map(({ principalId, position, because: behind }) => ({
    principal: names.get(principalId) ?? { id: principalId, name: '' },
    position,
    because: behind,
  })),
});

type CounterFound = Pick<Counterclaim, 'id' | 'wording' | 'language' | 'rationale'>;

const counterclaimOf = (
  counter: CounterFound,
  answer: ClaimAnswer,
  told: PublishedStatements,
): Counterclaim => {
  const statements = told.on(answer);
  const claimant = PublishedStatements.claimantOf(statements);
  return {
    ...counter,
    state: answer.state,
    label: disputeStateLabels[answer.state],
    ...(claimant && { claimant }),
    statements,
  };
};

const loadClaim = async (tx: ReadTransaction, deskId: string, claimId: string): Promise<ClaimFound> => {
  const [row] = await tx.query<Nullable<ClaimFound>>(
    `SELECT c.id, c.wording, c.language, c.event_from AS "eventFrom", c.event_to AS "eventTo", c.place,
       ARRAY(SELECT topic FROM claim_topic t WHERE t.desk_id = $1 AND t.claim_id = c.id ORDER BY topic) AS topics,
       d.id AS "disputeId", d.question
     FROM claim c LEFT JOIN dispute d ON d.desk_id = $1 AND d.id = c.dispute_id
     WHERE c.desk_id = $1 AND c.id = $2`,
    [deskId, claimId],
  );
  if (row === undefined) throw new Error(`There is no claim ${claimId} to publish`);
  return withoutNulls<ClaimFound>(row);
};

const loadCounterclaims = async (
  tx: ReadTransaction,
  deskId: string,
  claimId: string,
): Promise<CounterFound[]> => {
  const rows = await tx.query<Nullable<CounterFound>>(
    `SELECT c.id, c.wording, c.language, l.rationale
     FROM claim_link l
     JOIN claim c ON c.desk_id = $1 AND c.id = CASE WHEN l.from_id = $2 THEN l.to_id ELSE l.from_id END
     WHERE l.desk_id = $1 AND $2 IN (l.from_id, l.to_id) AND l.kind = 'contradicts' AND l.status = 'confirmed'
       AND l.voided_at IS NULL AND c.voided_at IS NULL
     ORDER BY c.id`,
    [deskId, claimId],
  );
  return rows.map(withoutNulls<CounterFound>);
};

const loadNames = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, Named>> => {
  const rows = await tx.query<Named>(
    'SELECT id, name FROM source WHERE desk_id = $1 AND id = ANY ($2::uuid[])',
    [deskId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

const loadEvidence = async (
  tx: ReadTransaction,
  deskId: string,
  claimId: string,
): Promise<PublishedEvidence[]> => {
  const rows = await tx.query<Nullable<PublishedEvidence>>(
    `SELECT e.title, e.kind, e.url, l.direction, l.note, l.reliability, l.credibility
     FROM evidence_line l JOIN evidence e ON e.desk_id = $1 AND e.id = l.evidence_id
     WHERE l.desk_id = $1 AND l.claim_id = $2 ORDER BY l.id`,
    [deskId, claimId],
  );
  return rows.map(withoutNulls<PublishedEvidence>);
};

const loadReplyRequests = async (
  tx: ReadTransaction,
  deskId: string,
  claimId: string,
): Promise<PublishedReplyRequest[]> => {
  const rows = await tx.query<Nullable<PublishedReplyRequest>>(
    `SELECT json_build_object('id', s.id, 'name', s.name) AS source, q.channel, q.sent_at AS "sentAt", q.outcome,
       q.statement_id AS "statementId", q.reason
     FROM reply_request q JOIN source s ON s.desk_id = $1 AND s.id = q.source_id
     WHERE q.desk_id = $1 AND q.claim_id = $2 ORDER BY q.id`,
    [deskId, claimId],
  );
  return rows.map(withoutNulls<PublishedReplyRequest>);
};
