import { ReviewActionsController } from './actions.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { ReviewsController } from './reviews.controller.js';

export const controllers = [ReviewsController, ReviewActionsController, EvidenceController];
