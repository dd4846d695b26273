export { CachesModule } from './caches.module.js';
