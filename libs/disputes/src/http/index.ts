import { DisputesController } from './disputes.controller.js';
import { StatementsController } from './statements.controller.js';
import { TranslationsController } from './translations.controller.js';

export const controllers = [DisputesController, StatementsController, TranslationsController];
