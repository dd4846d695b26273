import { Client } from 'pg';
import { type DeskClient, openDesk } from '../support/desk-client.js';
import { makeClaim, reviewIn, staffOf } from '../support/factories.js';
import { type Listed, PublicReader, type PublishedChange } from '../support/public-reader.js';

interface Shown extends Listed {
  readonly disputeNow: { readonly state: string };
}

let reader: PublicReader;

beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

it('the change sequence is without gaps and in commit order, while eight write and one reads', async () => {
  const writers = 8;
  const approved: { by: DeskClient; id: string }[] = [];
  for (let i = 0; i < writers; i += 1) {
    const own = await openDesk(reader.api);
    const staff = await staffOf(own);
    for (let n = 0; n < 3; n += 1) {
      // One wording for all of them: the slugs are fought over as well.
      const claim = await makeClaim(staff.checker, 'The same was said everywhere.');
      const { id } = await reviewIn('approved', staff, { claim });
      approved.push({ by: staff.editor, id });
    }
  }
  const start = await reader.lastPosition();
  const copy: PublishedChange[] = [];
  let writing = true;
  const read = async (): Promise<void> => {
    const fresh = await reader.changesAfter(copy.at(-1)?.position ?? start, 2);
    copy.push(...fresh);
  };
  const replay = (async () => {
    while (writing) await read();
  })();
  // A queue of work and eight who take from it.
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let next = approved.pop(); next !== undefined; next = approved.pop())
        await next.by.act(next.id, 'publish');
    }),
  );
  writing = false;
  await replay;
  for (let length = -1; length !== copy.length;) {
    length = copy.length;
    await read();
  }
  expect(copy.map(({ position }) => position)).toEqual(
    Array.from({ length: writers * 3 }, (_, i) => start + i + 1),
  );
  const slugs = copy.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(writers * 3);
  for (const slug of slugs) expect(slug).toMatch(/^the-same-was-said-everywhere(-\d+)?$/);
  expect(copy).toEqual(await reader.changesAfter(start));
}, 120_000);

it('a denial that comes in while a verdict is being published is in the state that is shown, or undoes the sign-off', async () => {
  const own = await openDesk(reader.api);
  const staff = await staffOf(own);
  const { id: speakerId } = await staff.checker.post('/sources', { kind: 'state', name: 'Ruritania' });
  for (let n = 0; n < 8; n += 1) {
    const claim = await makeClaim(staff.checker, `Bridge ${n} was hit.`);
    const { id, version } = await reviewIn('approved', staff, { claim });
    const deny = staff.checker.post('/statements', {
      speakerId,
      paraphrase: 'It was not.',
      utteredAt: '2023-09-04T11:00:00Z',
      stances: [{ claimId: claim.id, stance: 'denies' }],
    });
    // A little later each time, so that each of the two is the first in some of the rounds.
    await new Promise((resolve) => setTimeout(resolve, n * 12));
    const [published] = await Promise.all([staff.editor.tryAct(id, 'publish', version), deny]);
    const { body } = await reader.ask(`/claims?desk=${own.slug}&limit=100`);
    const shown = (body.data as Shown[]).find((row) => row.claim.id === claim.id);
    if (published.status === 200) expect(shown?.disputeNow.state).toBe('denied');
    else {
      expect([409, 412]).toContain(published.status);
      expect(shown).toBeUndefined();
    }
  }
}, 120_000);

describe('the role of the public app', () => {
  let owner: Client;
  let open: Client;

  beforeAll(async () => {
    owner = new Client({ connectionString: reader.api.database.ownerUrl });
    open = new Client({ connectionString: reader.api.database.publicUrl });
    await Promise.all([owner.connect(), open.connect()]);
  });
  afterAll(() => Promise.all([owner.end(), open.end()]));

  const tables = async (where: string): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE ${where} ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  const refusal = async (sql: string): Promise<string | undefined> =>
    open.query(sql).then(
      () => undefined,
      (error: Error & { code?: string }) => error.code,
    );

  it('can read nothing but what is published, and how much of it was asked', async () => {
    const others = await tables(
      `table_schema NOT IN ('published', 'limits', 'pg_catalog', 'information_schema')`,
    );
    expect(others.length).toBeGreaterThan(20);
    for (const table of others)
      expect([table, await refusal(`SELECT * FROM ${table} LIMIT 1`)]).toEqual([table, '42501']);
    for (const table of ['claim', 'claim_version', 'change'])
      expect(await refusal(`SELECT * FROM published.${table} LIMIT 1`)).toBeUndefined();
  });

  it('can write nothing at all, but how much was asked', async () => {
    expect(await tables(`table_schema = 'limits'`)).toEqual(['limits.quota_use']);
    expect(await refusal('TRUNCATE limits.quota_use')).toBe('42501');
    const all = await tables(`table_schema NOT IN ('limits', 'pg_catalog', 'information_schema')`);
    for (const table of all) {
      expect([table, await refusal(`DELETE FROM ${table}`)]).toEqual([table, '42501']);
      expect([table, await refusal(`INSERT INTO ${table} SELECT * FROM ${table}`)]).toEqual([table, '42501']);
      expect([table, await refusal(`TRUNCATE ${table}`)]).toEqual([table, '42501']);
      expect([table, await refusal(`SELECT * FROM ${table} FOR UPDATE`)]).toEqual([table, '42501']);
    }
    for (const sql of [
      'CREATE TABLE published.own (id integer)',
      'CREATE TABLE public.own (id integer)',
      'CREATE TABLE limits.own (id integer)',
      'SET ROLE counterclaim_app',
      "UPDATE published.claim SET summary = '{}'",
      "UPDATE published.claim_version SET document = '{}'",
    ])
      expect([sql, await refusal(sql)]).toEqual([sql, '42501']);
  });

  it('a version is never changed, not even by the desk', async () => {
    const app = new Client({ connectionString: reader.api.database.appUrl });
    await app.connect();
    for (const sql of [
      "UPDATE published.claim_version SET document = '{}'",
      'DELETE FROM published.claim_version',
      'DELETE FROM published.claim',
      "UPDATE published.change SET type = 'withdrawn'",
      'DELETE FROM published.change',
      'DELETE FROM published.slug',
    ])
      expect([sql, await app.query(sql).catch((error: { code: string }) => error.code)]).toEqual([
        sql,
        '42501',
      ]);
    await app.end();
  });
});
