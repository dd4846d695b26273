import type { INestApplicationContext } from '@nestjs/common';
import { FindDesk, FindUser } from '#identity';
import { type Settings, isLoopback } from '#settings';
import { DEMO_ACCOUNTS } from './accounts.js';
import { loadDemo } from './load-demo.js';

/**
 * Loads the demo desk into an empty database, and answers whether its accounts are there. They have a password that
 * everybody knows, so a product that listens beyond loopback refuses to start with them.
 */
export const prepareDemo = async (settings: Settings, rooms: INestApplicationContext): Promise<boolean> => {
  const loaded = (await rooms.get(FindUser).run(DEMO_ACCOUNTS[0].email)) !== undefined;
  const empty = (await rooms.get(FindDesk).all()).length === 0;
  const wanted = settings.DEMO === 'auto';
  const beyondLoopback = !isLoopback(settings.HOST);
  if (loaded && (beyondLoopback || !wanted))
    throw new Error(
      'This database has the demo accounts, whose password everybody knows. They are for demo mode on loopback alone: ' +
        'use another database (DATA_DIR or DATABASE_URL), or listen on 127.0.0.1 without DEMO=off.',
    );
  if (!wanted || loaded) return loaded;
  if (beyondLoopback && empty)
    throw new Error(
      `An empty database would get the demo desk, which is for loopback alone, and HOST is ${settings.HOST}. ` +
        'Set DEMO=off for a real deployment.',
    );
  return empty && (await loadDemo(rooms));
};
