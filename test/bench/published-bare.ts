import Fastify from 'fastify';
import pino from 'pino';
import { type ListQuestion, prepare } from '../../apps/public/src/store/list-question.js';
import { type Row, listSql, rankedSql } from '../../apps/public/src/store/list.sql.js';
import { PublicDatabase } from '../../apps/public/src/store/public-database.js';
import { publicPool } from '../../apps/public/src/store/public-pool.js';

/**
 * The least that can serve what is published: Fastify and pg, with the statements of the product and nothing around
 * them. Usage: published-bare.ts DATABASE_URL; prints its address.
 */
const pool = publicPool(process.argv[2] ?? '', pino({ level: 'silent' }));
const database = new PublicDatabase(pool);
const app = Fastify();

const [LIVE, SEAL] = [
  `SELECT v.document, c.live, c.changed_at_position FROM published.claim c
   JOIN published.claim_version v ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
   WHERE c.slug = $1`,
  'SELECT changed_at_position, updated_at FROM published.claim WHERE slug = $1',
];

app.get<{ Params: { slug: string } }>('/claims/:slug', async ({ params, headers }, reply) => {
  if (headers['if-none-match'] !== undefined) {
    const [[position = '', updatedAt = ''] = []] = await database.query<[string, string]>(
      'seal',
      SEAL ?? '',
      [params.slug],
    );
    void reply.header('etag', `"${position}"`).header('cache-control', 'public, max-age=60');
    if (headers['if-none-match'] === `"${position}"`)
      return reply.header('last-modified', new Date(updatedAt).toUTCString()).status(304).send();
  }
  const [[document = '', live = '', position = ''] = []] = await database.query<[string, string, string]>(
    'live',
    LIVE ?? '',
    [params.slug],
  );
  const body = `${document.slice(0, -1)},${live.slice(1)}`;
  return reply.header('etag', `"${position}"`).type('application/json').send(body);
});

const find = async (question: ListQuestion, limit: number): Promise<readonly Row[]> => {
  const asked = await prepare(database, question);
  const met = asked.search?.met;
  const { name, text, values } =
    question.sort === 'relevance' && met !== undefined ? rankedSql(asked, met, limit) : listSql(asked, limit);
  return database.query<Row>(name, text, values);
};

app.get<{ Querystring: { query: string } }>('/claims::search', async ({ query: { query: q } }) => {
  const rows = await find({ q, sort: 'relevance' }, 11);
  return { claims: rows.slice(0, 10).map(([, , summary]) => JSON.parse(summary) as object) };
});

app.get<{ Querystring: ListQuestion & { sort?: ListQuestion['sort'] } }>(
  '/claims',
  async ({ query }, reply) => {
    const sort = query.sort ?? (query.q === undefined ? 'published' : 'relevance');
    const rows = await find({ ...query, sort }, 26);
    const data = rows.slice(0, 25).map(([, , summary, live]) => `${summary.slice(0, -1)},${live.slice(1)}`);
    return reply.type('application/json').send(`{"data":[${data.join(',')}]}`);
  },
);

app.get<{ Querystring: { after: string } }>('/changes', async ({ query }) => ({
  data: await database.query(
    'changes',
    `SELECT position, type, slug, version, (extract(epoch FROM at) * 1000)::bigint FROM published.change
     WHERE position > $1 ORDER BY position LIMIT 100`,
    [query.after],
  ),
}));

console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
