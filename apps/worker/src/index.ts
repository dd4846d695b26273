export { type WorkerOptions, createWorker } from './create-worker.js';
export { JobLog } from './job-log.js';
export { type Worker, startWorker } from './start-worker.js';
