export { AddToken } from './app/access-tokens.js';
export { AddDesk, type NewDesk } from './app/add-desk.js';
export { AddUser } from './app/add-user.js';
export { FindDesk } from './app/find-desk.js';
export { FindUser } from './app/find-user.js';
export { AddMember } from './app/members.js';
export { PERMISSIONS, type Permission, permits } from './domain/permissions.js';
export { IdentityModule } from './identity.module.js';
