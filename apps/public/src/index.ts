export { type PublicOptions, createPublic, describePublic } from './create-public.js';
