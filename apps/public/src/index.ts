export { ChangeWaits } from './store/change-waits.js';
export { type PublicOptions, createPublic } from './create-public.js';
export { describePublic } from './native/describe-public.js';
export { publicDocument } from './public-document.js';
