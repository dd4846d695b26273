export { DisputeQueries } from './app/dispute-queries.js';
export { DisputeRecords } from './app/dispute-records.js';
export { type ClaimStateView, type TimelineEntry, timelineOf, viewOfClaim } from './app/dispute-view.js';
export { FollowDispute } from './app/follow-disputes.js';
export { latestKnowledge } from './app/latest-knowledge.js';
export { DisputeSteps, RecordDispute } from './app/record-dispute.js';
export { LinkStatements, RecordStatement } from './app/record-statement.js';
export { type NewStatement, StatementSteps } from './app/statement-steps.js';
export { type Difference, VerifyStates } from './app/verify-states.js';
export { takeTurns } from './app/take-turns.js';
export { DisputesModule } from './disputes.module.js';
export * from './domain/index.js';
export { stateSince } from './domain/since.js';
export {
  CAPACITIES,
  type Capacity,
  type Fidelity,
  type Precision,
  FIDELITIES,
  PRECISIONS,
  STATEMENT_LINK_KINDS,
  type StatementLink,
  type Utterance,
} from './domain/statement.js';
