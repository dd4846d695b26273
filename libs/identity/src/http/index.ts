import { MembersController } from './members.controller.js';
import { SessionController } from './session.controller.js';

export const controllers = [SessionController, MembersController];
export { Everybody, type IdentifiedRequest, Me, Myself, Needs, SignedIn } from './access.js';
export { AccessGuard } from './access.guard.js';
export { Standing } from './standing.js';
