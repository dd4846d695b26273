export { type FetchLimits, GuardedFetch, type Incoming, type Outgoing } from './guarded-fetch.js';
export { Network } from './network.js';
export { OutboundModule } from './outbound.module.js';
export { isPublicAddress } from './public-address.js';
export { FetchFailed, UrlRefused } from './refusals.js';
