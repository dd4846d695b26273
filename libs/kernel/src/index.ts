export * from './actor.js';
export * from './can.js';
export * from './changes.js';
export * from './domain-error.js';
export * from './id.js';
export * from './page.js';
export * from './without-nulls.js';
