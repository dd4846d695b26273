export { type JobHandler, JobHandlers } from './job-handlers.js';
export type { JobName, JobPayloads } from './job-payloads.js';
export { Jobs, type SendJob } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { AT_A_TIME, DEAD, DEAD_QUEUE, JOB_NAMES, JOB_SCHEMA, QUEUES } from './queues.js';
export { RunSweeps, type Sweep, type SweepFailure, Sweeps } from './sweeps.js';
