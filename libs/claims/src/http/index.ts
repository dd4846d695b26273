import { ClaimLinksController } from './claim-links.controller.js';
import { ClaimsController } from './claims.controller.js';

export const controllers = [ClaimsController, ClaimLinksController];
