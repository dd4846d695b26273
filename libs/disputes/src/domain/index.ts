export * from './dispute-state.js';
export * from './labels.js';
export * from './record.js';
export { WINDOW_MS } from './position.js';
export type { Standing, Voice } from './position.js';
export type { Held } from './transition-kind.js';
export * from './transitions.js';
export * from './vocabulary.js';
