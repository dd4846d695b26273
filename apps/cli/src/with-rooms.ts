import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FindDesk } from '#identity';
import type { SystemActor } from '#kernel';
import { RefreshPublications } from '#publishing';
import { dataSource, migrate } from '#schema';
import { type Settings, Site, readSettings } from '#settings';
import { DeskModule } from '../../api/src/index.js';
import { type OpenDatabase, reachDatabase } from './database.js';
import { siteUrl } from './site-url.js';
import { UsageError } from './usage-error.js';

/** Brings a database up to date, and opens the rooms on it, without HTTP. */
export const openRooms = async (
  database: OpenDatabase,
  settings: Settings,
): Promise<{ rooms: INestApplicationContext; migrations: readonly string[] }> => {
  const migrations = await migrate(database.ownerUrl);
  const source = await dataSource(database.appUrl, {
    size: 4,
    name: 'counterclaim-cli',
    patient: true,
  }).initialize();
  const rooms = await NestFactory.createApplicationContext(
    DeskModule.forRoot(source, new Site(siteUrl(settings)), settings),
    {
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
    },
  );
  try {
    await rooms.get(RefreshPublications).run();
  } catch (error) {
    await rooms.close();
    throw error;
  }
  return { rooms, migrations };
};

/** Opens the database and the rooms for one command, and closes them after it. */
export const withRooms = async (work: (rooms: INestApplicationContext) => Promise<void>): Promise<void> => {
  const settings = readSettings();
  const database = await reachDatabase(settings);
  try {
    const { rooms } = await openRooms(database, settings);
    try {
      await work(rooms);
    } finally {
      await rooms.close();
    }
  } finally {
    await database.close();
  }
};

/** The product itself, acting in the desk with this slug. */
export const inDesk = async (rooms: INestApplicationContext, slug: string): Promise<SystemActor> => {
  const desks = rooms.get(FindDesk);
  const desk = await desks.run(slug);
  if (desk !== undefined) return { system: true, deskId: desk.id };
  const known = (await desks.all()).map((other) => other.slug);
  throw new UsageError(
    known.length === 0
      ? `There is no desk «${slug}», nor any other yet: make one with «counterclaim desk add».`
      : `There is no desk «${slug}». There is: ${known.join(', ')}.`,
  );
};
