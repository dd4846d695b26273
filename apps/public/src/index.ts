export { type PublicOptions, createPublic } from './create-public.js';
export { describePublic } from './describe-public.js';
