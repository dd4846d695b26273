export type { FactCheck } from './domain/document.js';
export { PublishingModule } from './publishing.module.js';
