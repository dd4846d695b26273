export { Clock } from './clock.js';
export { isConnectionLost, meaningOf, violates } from './database-errors.js';
export { PersistenceModule } from './persistence.module.js';
export { type PoolOptions, poolOptions } from './pool-options.js';
export { type Reaction, Reactions } from './reactions.js';
export type { Nobody, Scope } from './scope.js';
export { SnakeNaming } from './snake-naming.js';
export type { DeskEvent, ReadTransaction, Transaction } from './transaction.js';
export { Transactor } from './transactor.js';
