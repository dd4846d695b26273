import { DisputesController } from './disputes.controller.js';
import { StatementsController } from './statements.controller.js';

export const controllers = [DisputesController, StatementsController];
