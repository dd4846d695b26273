import { AbsencesController } from './absences.controller.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ConflictsController } from './conflicts.controller.js';
import { MembersController } from './members.controller.js';
import { SessionController } from './session.controller.js';

export const controllers = [
  SessionController,
  MembersController,
  AbsencesController,
  ConflictsController,
  ApiKeysController,
];
export { Everybody, type IdentifiedRequest, Me, Myself, Needs, SignedIn } from './access.js';
export { AccessGuard } from './access.guard.js';
export { Standing } from './standing.js';
