import { DataSource } from 'typeorm';
import { rows as audit } from '#audit/db';
import { rows as captures } from '#captures/db';
import { rows as claims } from '#claims/db';
import { rows as disputes } from '#disputes/db';
import { rows as identity } from '#identity/db';
import { rows as insight } from '#insight/db';
import { rows as intake } from '#intake/db';
import { rows as notifications } from '#notifications/db';
import { type PoolOptions, SnakeNaming, poolOptions } from '#persistence';
import { rows as publishing } from '#publishing/db';
import { rows as reviews } from '#reviews/db';
import { rows as sources } from '#sources/db';
import { rows as webhooks } from '#webhooks/db';
import { migrations } from './migrations/index.js';

/** Every table of the product. `synchronize` is never on: the schema changes by migrations alone. */
export const dataSource = (url: string, options?: PoolOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [
      ...identity,
      ...audit,
      ...sources,
      ...claims,
      ...captures,
      ...disputes,
      ...intake,
      ...reviews,
      ...publishing,
      ...notifications,
      ...insight,
      ...webhooks,
    ],
    migrations,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    ...poolOptions(options),
  });
