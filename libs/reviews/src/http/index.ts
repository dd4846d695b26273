import { ReviewActionsController } from './actions.controller.js';
import { CommentsController } from './comments.controller.js';
import { ConflictOverridesController } from './conflict-overrides.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { PolicyController } from './policy.controller.js';
import { ResearchController } from './research.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { ViewsController } from './views.controller.js';
import { WorklistController } from './worklist.controller.js';

export const controllers = [
  ReviewsController,
  ReviewActionsController,
  CommentsController,
  ConflictOverridesController,
  EvidenceController,
  ResearchController,
  PolicyController,
  WorklistController,
  ViewsController,
];
