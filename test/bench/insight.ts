import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { Metrics } from '#http';
import { AddDesk, AddMember, AddToken, AddUser } from '#identity';
import { ensureRoles, startEmbedded } from '#persistence';
import { dataSource, migrate } from '#schema';
import { Site, readSettings } from '#settings';
import { createApi } from '../../apps/api/src/index.js';
import { seedInsight } from './insight-seed.js';
import { timesOf } from './load.js';

/** How long `GET /insight` takes on a desk with 100,000 reviews, over HTTP. The goal: 300 ms. */
const REVIEWS = 100_000;

const folder = await mkdtemp(join(tmpdir(), 'counterclaim-bench-'));
const cluster = await startEmbedded({ dataDir: folder });
try {
  const { appUrl } = await ensureRoles(cluster.ownerUrl);
  await migrate(cluster.ownerUrl);
  const api = await createApi({
    dataSource: await dataSource(appUrl).initialize(),
    site: new Site('http://127.0.0.1'),
    metrics: new Metrics(),
    settings: readSettings({ DATA_DIR: folder }),
    logger: pino({ level: 'warn' }),
  });
  await api.listen(0, '127.0.0.1');
  const { id } = await api
    .get(AddDesk)
    .run({ slug: 'bench', name: 'Bench', language: 'en', timeZone: 'Europe/Bucharest' });
  const email = 'reader@test.example';
  const user = await api.get(AddUser).run({ email, name: 'Reader', password: 'a password of the bench' });
  await api.get(AddMember).run({ system: true, deskId: id }, { email, roles: ['reader'] });
  const { secret } = await api.get(AddToken).run(user.id, { name: 'bench' });

  const admin = new URL(cluster.adminUrl);
  admin.pathname = new URL(cluster.ownerUrl).pathname;
  await seedInsight(admin.href, id, REVIEWS);

  const url = `${await api.getUrl()}/api/v1/desks/bench/insight`;
  const now = Date.now();
  const since = (days: number) => `?from=${new Date(now - days * 86_400_000).toISOString()}`;
  const table: Record<string, object> = {};
  for (const [name, query] of Object.entries({ '90 days': '', '30 days': since(30), 'a year': since(365) })) {
    const { p50, p95 } = await timesOf(async () => {
      const answer = await fetch(url + query, { headers: { authorization: `Bearer ${secret}` } });
      if (!answer.ok) throw new Error(await answer.text());
      await answer.arrayBuffer();
    }, 50);
    table[name] = {
      'p50 (ms)': Math.round(p50),
      'p95 (ms)': Math.round(p95),
      goal: name === 'a year' ? '' : '< 300',
    };
  }
  console.table(table);
  console.log(
    'load average',
    loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
  );
  await api.close();
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
