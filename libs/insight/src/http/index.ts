import { InsightController } from './insight.controller.js';
import { SourceRecordController } from './source-record.controller.js';

export const controllers = [InsightController, SourceRecordController];
