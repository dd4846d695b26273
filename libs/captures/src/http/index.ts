import { CapturesController } from './captures.controller.js';
import { StatementCapturesController } from './statement-captures.controller.js';

export const controllers = [CapturesController, StatementCapturesController];
