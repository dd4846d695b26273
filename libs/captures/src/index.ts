export { type CaptureView, CaptureQueries, requireCapture } from './app/capture-queries.js';
export { ReceiveCapture, type ReceivedCapture, type Seen } from './app/receive-capture.js';
export { RecordCapture } from './app/record-capture.js';
export {
  CaptureStatement,
  type CapturedStatement,
  type StatementProof,
  capturesOf,
} from './app/statement-captures.js';
export { CapturesModule } from './captures.module.js';
