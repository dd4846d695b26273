export { dataSource } from './data-source.js';
export { drift, migrate } from './migrate.js';
export { migrations } from './migrations/index.js';
