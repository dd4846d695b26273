export { type ApiOptions, createApi } from './create-api.js';
export { DeskModule } from './desk.module.js';
export { describeApi } from './docs.js';
