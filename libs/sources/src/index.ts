export { RecordSource, RecordTenure } from './app/record-source.js';
export { type NewSource, SourceSteps } from './app/source-steps.js';
export { SOURCE_KINDS, type SourceKind } from './domain/source.js';
export type { Tenure } from './domain/tenure.js';
export { SourcesModule } from './sources.module.js';
