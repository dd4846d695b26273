import Fastify from 'fastify';
import { Pool } from 'pg';

/**
 * The least that can serve the same rows: Fastify and pg, one statement, no rules. A process of its own, as the product
 * is. Usage: bare.ts DATABASE_URL DESK_ID; prints its address.
 */
const [url = '', deskId = ''] = process.argv.slice(2);
const pool = new Pool({ connectionString: url, max: 20 });
const app = Fastify();

app.get<{ Params: { slug: string } }>('/document/:slug', async ({ params }, reply) => {
  const { rows } = await pool.query<{ document: string; live: string }>({
    name: 'document',
    text: `SELECT v.document, c.live FROM published.claim c
      JOIN published.claim_version v ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
      WHERE c.slug = $1`,
    values: [params.slug],
  });
  const [row] = rows;
  return reply.type('application/json').send(row && `${row.document.slice(0, -1)},${row.live.slice(1)}`);
});

app.get('/published', async (_request, reply) => {
  const { rows } = await pool.query<{ summary: string; live: string }>({
    name: 'published',
    text: 'SELECT summary, live FROM published.claim ORDER BY published_at_position DESC LIMIT 26',
  });
  const data = rows.slice(0, 25).map(({ summary, live }) => `${summary.slice(0, -1)},${live.slice(1)}`);
  return reply.type('application/json').send(`{"data":[${data.join(',')}]}`);
});

app.get('/claims', async () => {
  const { rows } = await pool.query({
    name: 'claims',
    text: `SELECT c.id, c.wording, c.language, c.event_from, c.event_to, c.place, c.dispute_id, c.state, c.version, c.created_at,
        ARRAY(SELECT t.topic FROM claim_topic t WHERE t.desk_id = c.desk_id AND t.claim_id = c.id) AS topics,
        ARRAY(SELECT a.source_id FROM claim_address a WHERE a.desk_id = c.desk_id AND a.claim_id = c.id) AS addresses,
        (SELECT json_build_object('id', r.id, 'state', r.state) FROM review r
         WHERE r.desk_id = c.desk_id AND r.claim_id = c.id ORDER BY r.id DESC LIMIT 1) AS review
      FROM claim c WHERE c.desk_id = $1 AND c.voided_at IS NULL ORDER BY c.id DESC LIMIT 26`,
    values: [deskId],
  });
  return { data: rows.slice(0, 25) };
});

console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
