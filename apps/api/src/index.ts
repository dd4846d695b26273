export { ApiModule } from './api.module.js';
export { type ApiOptions, createApi, readyApi } from './create-api.js';
export { DeskModule } from './desk.module.js';
export { describeApi } from './docs.js';
