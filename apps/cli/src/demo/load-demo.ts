import type { INestApplicationContext } from '@nestjs/common';
import { FollowDispute } from '#disputes';
import { AddDesk, AddMember, AddUser, FindDesk } from '#identity';
import type { DeskActor, SystemActor } from '#kernel';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoPeople } from './accounts.js';
import { loadNews } from './load-news.js';
import { loadReviews } from './load-reviews.js';
import { loadRomania } from './load-romania.js';

const DESK = { slug: 'demo', name: 'Demo desk', language: 'en', timeZone: 'Europe/Bucharest' } as const;

/** Loads the demo desk as its people would have worked it; answers false where it is there already. */
export const loadDemo = async (rooms: INestApplicationContext): Promise<boolean> => {
  if ((await rooms.get(FindDesk).run(DESK.slug)) !== undefined) return false;
  const { id: deskId } = await rooms.get(AddDesk).run(DESK);
  const system: SystemActor = { system: true, deskId };
  const people = await addPeople(rooms, system);

  const romania = await loadRomania(rooms, system);
  const news = await loadNews(rooms, people.checker, romania.sources);
  await loadReviews(rooms, people, { ...romania.claims, ...news.claims });
  for (const actor of Object.values(people))
    await rooms.get(FollowDispute).run(actor, romania.disputeId, true);
  await romania.loadLater();
  return true;
};

const addPeople = async (rooms: INestApplicationContext, system: SystemActor): Promise<DemoPeople> => {
  const people = await Promise.all(
    DEMO_ACCOUNTS.map(async ({ email, name, role }): Promise<[string, DeskActor]> => {
      const user = await rooms.get(AddUser).run({ email, name, password: DEMO_PASSWORD });
      const member = await rooms.get(AddMember).run(system, { email, roles: [role] });
      const actor = { userId: user.id, memberId: member.id, deskId: system.deskId, roles: [role] };
      return [email.slice(0, email.indexOf('@')), actor];
    }),
  );
  return Object.fromEntries(people) as unknown as DemoPeople;
};
