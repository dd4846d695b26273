import { NestFactory } from '@nestjs/core';
import { AddMember, AddToken, AddUser } from '#identity';
import { ensureRoles } from '#persistence';
import { dataSource } from '#schema';
import { Site, readSettings } from '#settings';
import { DeskModule } from '../../apps/api/src/index.js';
import { ROMANIA_CASE } from '../../apps/cli/src/demo/romania-case.js';
import { bigCase } from './big-case.js';
import { type Load, compare, load, timesOf } from './load.js';
import { pgbench, workQueue } from './queue.js';
import { seedClaims, seedQueue } from './seed.js';
import { openStage } from './stage.js';

/**
 * Measures the product, as it is built, beside bare handlers on the same PostgreSQL, in one run. Figures of a noisy
 * machine are no promises: ratios and medians are what to look at.
 */
const stage = await openStage();
const { adminUrl, folder } = stage;

const table: Record<string, Record<string, number | string>> = {};
const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** People who take from the queue, made without HTTP. */
const makeCheckers = async (
  deskId: string,
  count: number,
): Promise<{ tokens: string[]; members: string[] }> => {
  const source = await dataSource((await ensureRoles(stage.ownerUrl)).appUrl, {
    size: 8,
    patient: true,
  }).initialize();
  const rooms = await NestFactory.createApplicationContext(
    DeskModule.forRoot(source, new Site('http://127.0.0.1'), readSettings({ DATA_DIR: folder })),
    { logger: false },
  );
  const made: { tokens: string[]; members: string[] } = { tokens: [], members: [] };
  for (let i = 0; i < count; i += 1) {
    const user = await rooms
      .get(AddUser)
      .run({ email: `bench${i}@test.example`, name: `Bench ${i}`, password: 'x' });
    const member = await rooms
      .get(AddMember)
      .run({ system: true, deskId }, { email: `bench${i}@test.example`, roles: ['fact_checker'] });
    made.members.push(member.id);
    made.tokens.push((await rooms.get(AddToken).run(user.id, { name: 'bench' })).secret);
  }
  await rooms.close();
  return made;
};

const run = async (): Promise<void> => {
  const { url: base } = await stage.launchProduct();
  const signedIn = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'checker@demo.example', password: 'counterclaim-demo' }),
  });
  const headers = { cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' };
  const desk = `${base}/api/v1/desks/demo`;
  const lists = {
    'desk claims': `${desk}/claims`,
    'desk claims, q common': `${desk}/claims?q=drones`,
    'desk claims, q rare': `${desk}/claims?q=zeppelin`,
    'desk claims, state': `${desk}/claims?disputeState=denied`,
    'desk claims, topic': `${desk}/claims?topic=grain`,
    'desk claims, rare language': `${desk}/claims?language=ro`,
    'desk reviews': `${desk}/reviews`,
    published: `${base}/api/public/v1/claims`,
    'published, q common': `${base}/api/public/v1/claims?q=drones`,
    'published, q rare': `${base}/api/public/v1/claims?q=zeppelin`,
    'published, rating': `${base}/api/public/v1/claims?rating=false`,
    'published, rare language': `${base}/api/public/v1/claims?language=ro`,
  };
  const latencies = async (): Promise<Record<string, { p50: number; p95: number }>> => {
    const found: Record<string, { p50: number; p95: number }> = {};
    for (const [name, url] of Object.entries(lists))
      found[name] = await timesOf(async () => {
        const answer = await fetch(url, { headers });
        if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
        await answer.arrayBuffer();
      }, 100);
    return found;
  };

  const { deskId, slugs } = await seedClaims(adminUrl, 1, 1_000);
  const small = await latencies();
  await seedClaims(adminUrl, 1_001, 100_000);
  const large = await latencies();
  for (const [name, { p95 }] of Object.entries(large))
    table[`growth: ${name}`] = {
      'p95 at 1,000 (ms)': round(small[name]?.p95 ?? 0),
      'p95 at 100,000 (ms)': round(p95),
      ratio: round(p95 / (small[name]?.p95 ?? 1)),
      goal: '<= 2',
    };

  const { url: bare } = await stage.launchScript('test/bench/bare.ts', adminUrl, deskId);
  const pairs: [string, () => Promise<Load>, () => Promise<Load>, number][] = [
    [
      'public document',
      () => load(slugs.map((slug) => `${base}/api/public/v1/claims/${slug}`)),
      () => load(slugs.map((slug) => `${bare}/document/${slug}`)),
      0.75,
    ],
    ['public list', () => load([`${base}/api/public/v1/claims`]), () => load([`${bare}/published`]), 0.75],
    ['desk claim list', () => load([`${desk}/claims`], headers), () => load([`${bare}/claims`]), 0.5],
  ];
  for (const [name, ours, other, goal] of pairs) {
    const result = await compare(ours, other);
    table[name] = {
      'ours (1/s)': round(result.ours, 0),
      'bare (1/s)': round(result.bare, 0),
      ratio: round(result.ratio),
      goal: `>= ${goal}`,
    };
  }

  const importCase = async (content: object): Promise<{ ms: number; disputeId: string }> => {
    const begun = performance.now();
    const answer = await fetch(`${desk}/imports`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'case', content }),
    });
    const { disputeId } = (await answer.json()) as { disputeId: string };
    return { ms: performance.now() - begun, disputeId };
  };
  const romania = await importCase({ ...ROMANIA_CASE, dispute: { ...ROMANIA_CASE.dispute, id: 'bench' } });
  const big = await importCase(bigCase());
  table['import, 8 statements'] = { ms: round(romania.ms, 0) };
  table['import, 2,000 statements'] = { ms: round(big.ms, 0) };
  const derivation = await timesOf(async () => {
    await (await fetch(`${desk}/disputes/${big.disputeId}`, { headers })).arrayBuffer();
  }, 100);
  table['dispute of 60 × 40 × 2,000'] = {
    'p50 (ms)': round(derivation.p50),
    'p95 (ms)': round(derivation.p95),
    goal: 'p95 < 100',
  };

  await seedQueue(adminUrl, deskId, 30_000);
  const { tokens, members } = await makeCheckers(deskId, 200);
  for (const workers of [8, 64]) {
    const worked = await workQueue(base, adminUrl, deskId, tokens, workers, 10);
    const bare = await pgbench(adminUrl, folder, deskId, members, workers, 5);
    table[`queue/next, ${workers} workers`] = {
      'ours (1/s)': round(worked.perSecond, 0),
      'bare (1/s)': bare === undefined ? 'no pgbench here' : round(bare, 0),
      ratio: bare === undefined ? '' : round(worked.perSecond / bare),
      goal: workers === 8 ? 'p95 < 50, >= 0.5' : '>= 0.5, none twice',
      'p50 (ms)': round(worked.p50),
      'p95 (ms)': round(worked.p95),
      items: worked.items,
      'given twice': worked.twice,
      'passed over': worked.passedOver,
    };
  }
};

try {
  await run();
} finally {
  console.table(table);
  await stage.close();
}
