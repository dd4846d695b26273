export { LiveEvents, LiveLimits } from './app/live-events.js';
export { AuditModule } from './audit.module.js';
