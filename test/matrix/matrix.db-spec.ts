import { createHash, randomUUID } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import request, { type Response } from 'supertest';
import { Client } from 'pg';
import { type KeyScope, PERMISSIONS } from '#identity';
import { ROLES, type Role } from '#kernel';
import { Transactor } from '#persistence';
import { describeApi } from '../../apps/api/src/index.js';
import { Site } from '#settings';
import { ROMANIA_CASE } from '../../apps/cli/src/demo/romania-case.js';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn } from '../support/factories.js';
import { type Objects, ROUTES, type Row } from './routes.js';

/** Route × who asks × state of the objects: run with both layers, and with each of them alone. */

const CANARY = 'canary-that-no-other-desk-may-hear';
const OBJECT_STATES = ['fresh', 'voided', 'published'] as const;
type ObjectState = (typeof OBJECT_STATES)[number];

/** What each asker is to the desk that is asked about. */
type Standing = 'nobody' | 'outside' | Role;
interface Asker {
  readonly name: string;
  readonly standing: Standing;
  readonly token?: string;
  /** Of an API key. */
  readonly scopes?: readonly KeyScope[];
}

interface World {
  readonly api: TestApi;
  readonly desk: TestDesk;
  readonly askers: readonly Asker[];
  readonly objects: Readonly<Record<ObjectState, Objects>>;
}

const build = async (api: TestApi): Promise<World> => {
  const [desk, elsewhere] = [await openDesk(api), await openDesk(api)];
  const [checker, second, editor, admin, reader] = await Promise.all([
    desk.join('fact_checker'),
    desk.join('fact_checker'),
    desk.join('editor'),
    desk.join('admin'),
    desk.join('reader'),
  ]);
  const people: People = { checker, second, editor };
  const [suspended, banned, revoked, expired] = await Promise.all(
    Array.from({ length: 4 }, () => desk.join('editor', 'fact_checker', 'admin')),
  );
  await admin.send('patch', `/members/${suspended!.memberId}`, { suspended: true }, { 'If-Match': '"1"' });
  await api.source.query('UPDATE app_user SET suspended_at = now() WHERE id = $1', [banned!.userId]);
  await api.source.query('UPDATE access_token SET revoked_at = now() WHERE user_id = $1', [revoked!.userId]);
  await api.source.query(
    `UPDATE access_token SET expires_at = now() - interval '1 second' WHERE user_id = $1`,
    [expired!.userId],
  );
  // Whoever makes keys may do everything, so that only the scopes are in the way.
  const [maker, leaver] = await Promise.all([desk.join(...ROLES), desk.join(...ROLES)]);
  const keyOf = async (by: DeskClient, ...scopes: KeyScope[]): Promise<{ token: string; id: string }> => {
    const { secret, id } = await by.post<{ secret: string; id: string }>('/api-keys', {
      name: CANARY,
      scopes,
    });
    return { token: secret, id };
  };
  const key = async (name: string, standing: Standing, by: DeskClient, ...scopes: KeyScope[]) => ({
    name,
    standing,
    scopes,
    token: (await keyOf(by, ...scopes)).token,
  });
  const keys = [
    await key('a key with published:read', 'admin', maker, 'published:read'),
    await key('a key with desk:read', 'admin', maker, 'desk:read'),
    await key('a key with desk:record', 'editor', maker, 'desk:record'),
    await key('a key of another desk', 'outside', await elsewhere.join(...ROLES), 'desk:read', 'desk:record'),
    await key('a key of a suspended member', 'outside', leaver, 'desk:read', 'desk:record'),
  ];
  await admin.send('patch', `/members/${leaver.memberId}`, { suspended: true }, { 'If-Match': '"1"' });
  const revokedKey = await keyOf(maker, 'desk:read', 'desk:record');
  await admin.send('delete', `/api-keys/${revokedKey.id}`);
  const expiredKey = await keyOf(maker, 'desk:read', 'desk:record');
  await api.app
    .get(Transactor)
    .run({ system: true, deskId: desk.id }, (tx) =>
      tx.query(`UPDATE api_key SET expires_at = now() - interval '1 second' WHERE id = $1`, [expiredKey.id]),
    );
  const strangers = await Promise.all(ROLES.map((role) => elsewhere.join(role)));

  const asker = (name: string, standing: Standing, by?: DeskClient): Asker => ({
    name,
    standing,
    ...(by && { token: by.token }),
  });
  return {
    api,
    desk,
    askers: [
      asker('nobody', 'nobody'),
      { name: 'a token that was never made', standing: 'nobody', token: 'cct_never' },
      asker('a revoked token', 'nobody', revoked),
      asker('an expired token', 'nobody', expired),
      asker('a suspended user', 'nobody', banned),
      asker('a suspended member', 'outside', suspended),
      { name: 'a revoked key', standing: 'nobody', token: revokedKey.token },
      { name: 'an expired key', standing: 'nobody', token: expiredKey.token },
      ...keys,
      ...strangers.map((by, i) => asker(`${ROLES[i]} of another desk`, 'outside', by)),
      asker('reader', 'reader', reader),
      asker('fact-checker', 'fact_checker', checker),
      asker('editor', 'editor', editor),
      asker('admin', 'admin', admin),
    ],
    objects: {
      fresh: await makeObjects({ api, desk, people, admin, state: 'fresh' }),
      voided: await makeObjects({ api, desk, people, admin, state: 'voided' }),
      published: await makeObjects({ api, desk, people, admin, state: 'published' }),
    },
  };
};

interface Setting {
  readonly api: TestApi;
  readonly desk: TestDesk;
  readonly people: People;
  readonly admin: DeskClient;
  readonly state: ObjectState;
}

/** The id of what a member was told. */
const tell = async (api: TestApi, desk: TestDesk, member: DeskClient): Promise<string> => {
  await api.app.get(Transactor).run({ system: true, deskId: desk.id }, (tx) => {
    tx.record({
      type: 'review.reminded',
      subjectKind: 'desk',
      subjectId: desk.id,
      payload: { notify: [member.memberId], note: CANARY },
    });
    return Promise.resolve();
  });
  const { data } = await member.get<{ data: { id: string }[] }>('/notifications?limit=1');
  return data[0]?.id ?? '';
};

const makeObjects = async ({ api, desk, people, admin, state }: Setting): Promise<Objects> => {
  const { checker } = people;
  const dispute = await checker.post('/disputes', { question: `${CANARY}?`, language: 'en' });
  const [claim, other] = [
    await makeClaim(checker, `${CANARY} happened.`),
    await makeClaim(checker, `${CANARY} did not.`),
  ];
  const link = await checker.post(`/claims/${other.id}/links`, {
    kind: 'entails',
    toId: claim.id,
    rationale: CANARY,
  });
  const statement = await makeStatement(checker, claim.id, 'denies');
  const source = await checker.post('/sources', { kind: 'person', name: CANARY });
  const quoted = await checker.post('/statements', {
    speakerId: source.id,
    quote: { text: CANARY, language: 'en' },
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [],
  });
  const translation = await checker.post(`/statements/${quoted.id}/translations`, {
    language: 'uk',
    text: CANARY,
  });
  const review = await reviewIn(state === 'published' ? 'published' : 'queued', people, {
    claim: await makeClaim(checker, `${CANARY} again.`),
  });
  const replyRequest = await checker.post(`/claims/${other.id}/reply-requests`, {
    sourceId: source.id,
    channel: 'email',
    question: CANARY,
  });
  const imported = await checker.post('/imports', {
    kind: 'case',
    content: { ...ROMANIA_CASE, dispute: { ...ROMANIA_CASE.dispute, id: `${CANARY}-${state}` } },
  });
  // Of one member, so that the absences must not overlap.
  const member = people.second.memberId;
  const year = 2090 + OBJECT_STATES.indexOf(state);
  const absence = await people.editor.post(`/members/${member}/absences`, {
    kind: 'away',
    startsAt: `${year}-01-01T00:00:00Z`,
    endsAt: `${year}-01-02T00:00:00Z`,
    note: CANARY,
  });
  const conflict = await people.editor.post(`/members/${member}/conflicts`, {
    kind: 'claim',
    claimId: claim.id,
    reason: CANARY,
  });
  await people.editor.post(`/members/${member}/conflicts`, {
    kind: 'claim',
    claimId: review.claimId,
    reason: CANARY,
  });
  const override = await people.editor.post(`/reviews/${review.id}/conflict-overrides`, {
    memberId: member,
    reason: CANARY,
  });
  const capture = await checker.post('/captures', { text: CANARY, note: CANARY });
  await checker.post(`/statements/${statement.id}/captures`, { captureId: capture.id });
  const webhook = await admin.post('/webhooks', {
    url: `https://hooks.example.org/${CANARY}`,
    description: CANARY,
  });
  const delivery = await admin.post(`/webhooks/${webhook.id}/test`);
  if (state === 'voided') {
    await checker.post(`/statements/${statement.id}/void`, { reason: CANARY });
    await checker.post(`/claim-links/${link.id}/void`, { reason: CANARY });
    await checker.post(`/claims/${claim.id}/void`, { reason: CANARY });
  }
  return {
    source: source.id,
    claim: claim.id,
    other: other.id,
    claimLink: link.id,
    statement: statement.id,
    dispute: dispute.id,
    translation: translation.id,
    review: review.id,
    comment: (await checker.post(`/reviews/${review.id}/comments`, { text: CANARY })).id,
    view: (await checker.post('/views', { name: `${CANARY} ${state}`, query: { q: CANARY } })).id,
    replyRequest: replyRequest.id,
    member,
    absence: absence.id,
    conflict: conflict.id,
    webhook: webhook.id,
    delivery: delivery.id,
    override: override.id,
    import: imported.id,
    notification: await tell(api, desk, checker),
    capture: capture.id,
    apiKey: (await admin.post('/api-keys', { name: CANARY, scopes: ['published:read'] })).id,
  };
};

const ask = (world: World, { method, path, object, body }: Row, { token }: Asker, objects: Objects) => {
  const address = path
    .replace('{desk}', world.desk.slug)
    .replace('{id}', object === undefined ? '' : objects[object])
    .replace(
      /\{(absence|conflict|override|delivery)Id\}/,
      (_, name: 'absence' | 'conflict' | 'override' | 'delivery') => objects[name],
    );
  const sent = request(world.api.app.getHttpServer())[method](`/api/v1${address}`).set('If-Match', '"999"');
  if (token !== undefined) void sent.set('Authorization', `Bearer ${token}`);
  return body === undefined ? sent : sent.send(body(objects));
};

/** Asks every cell, and answers with those that are not as they should be. */
const wrongCells = async (
  world: World,
  isWrong: (row: Row, asker: Asker, answer: Response) => boolean,
): Promise<{ cells: number; wrong: string[] }> => {
  const wrong: string[] = [];
  let cells = 0;
  for (const state of OBJECT_STATES)
    for (const row of ROUTES)
      await Promise.all(
        world.askers.map(async (asker) => {
          const answer = await ask(world, row, asker, world.objects[state]);
          cells += 1;
          if (isWrong(row, asker, answer))
            wrong.push(
              `${row.method} ${row.path} (${state}) by ${asker.name}: ${answer.status} ${answer.text.slice(0, 200)}`,
            );
        }),
      );
  return { cells, wrong };
};

const codeOf = ({ body }: Response): unknown => (body as { code?: string } | undefined)?.code;

const tells = ({ text }: Response): boolean => text.includes(CANARY);

/** What a key of somebody who may do everything opens, by its scopes. */
const KEYS: Readonly<Record<string, readonly Row['needed'][]>> = {
  'desk:read': ['read'],
  'desk:record': ['read', 'record'],
};

/** What the first layer answers, before a route does anything. */
const asTheGuardsSay = ({ needed }: Row, { standing, scopes }: Asker, answer: Response): boolean => {
  const code = codeOf(answer);
  if (answer.status >= 500) return false;
  if (needed === 'everybody') return code === 'session.wrong' || code === 'session.throttled';
  if (standing === 'nobody') return answer.status === 401;
  if (needed === 'signed_in' && scopes !== undefined) return answer.status === 403 && code === 'access.key';
  if (needed === 'signed_in') return answer.status !== 401 && answer.status !== 403;
  if (standing === 'outside') return answer.status === 404 && code === 'desk.not_found';
  if (scopes !== undefined && !(KEYS[scopes.join()] ?? []).includes(needed))
    return answer.status === 403 && code === 'access.scope' && !tells(answer);
  const permitted = (PERMISSIONS[needed] as readonly Role[]).includes(standing);
  return permitted
    ? answer.status !== 401 && code !== 'access.role' && code !== 'desk.not_found'
    : answer.status === 403 && code === 'access.role';
};

/** In place of the guard: everybody is let in, as everything. */
@Injectable()
class OpenGuard implements CanActivate {
  constructor(private readonly transactor: Transactor) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const asked = context.switchToHttp().getRequest<{
      params: { desk?: string };
      headers: Record<string, string>;
      actor?: object;
      identity?: object;
    }>();
    const [, token = ''] = (asked.headers['authorization'] ?? '').split(' ');
    const [who] = await this.transactor.outsideDesks<{ user_id: string }>('SELECT * FROM who_is($1, NULL)', [
      createHash('sha256').update(token).digest(),
    ]);
    const [desk] = await this.transactor.outsideDesks<{ id: string }>('SELECT id FROM desk WHERE slug = $1', [
      asked.params.desk,
    ]);
    const userId = who?.user_id ?? randomUUID();
    asked.identity = { userId };
    asked.actor = { userId, memberId: randomUUID(), deskId: desk?.id ?? randomUUID(), roles: ROLES };
    return true;
  }
}

const withoutRowSecurity = async (ownerUrl: string): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE rowsecurity`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { name } of rows) await client.query(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
  await client.end();
};

let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await openApi();
  world = await build(api);
}, 60_000);
afterAll(() => api.close());

it('has a row for every route that there is', () => {
  const { paths } = describeApi(api.app, new Site('http://127.0.0.1:3000'));
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replace('/api/v1', '')}`),
  );
  const rows = new Set(ROUTES.map(({ method, path }) => `${method} ${path}`));
  expect([...rows].sort()).toEqual(routes.sort());
});

it('both layers: everyone gets what they may, and nobody outside hears anything', async () => {
  const { cells, wrong } = await wrongCells(
    world,
    (row, asker, answer) =>
      !asTheGuardsSay(row, asker, answer) ||
      (['nobody', 'outside'].includes(asker.standing) && tells(answer)),
  );
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(2_500);
}, 120_000);

it('row-level security alone: with every guard open, nobody outside hears anything, or writes', async () => {
  const open = await openApi({ database: api.database, guard: OpenGuard });
  try {
    const heard = { inside: 0 };
    const { wrong } = await wrongCells({ ...world, api: open }, (_row, asker, answer) => {
      const outside = ['nobody', 'outside'].includes(asker.standing);
      if (!outside && tells(answer)) heard.inside += 1;
      return (
        outside && (tells(answer) || (answer.status === 201 && !answer.request.url.includes('/session')))
      );
    });
    expect(wrong).toEqual([]);
    // The guards are really open: those inside do hear it.
    expect(heard.inside).toBeGreaterThan(50);
  } finally {
    await open.close();
  }
}, 120_000);

it('the guards alone: without row-level security they hold the same', async () => {
  await withoutRowSecurity(api.database.ownerUrl);
  const { wrong } = await wrongCells(
    world,
    (row, asker, answer) =>
      !asTheGuardsSay(row, asker, answer) ||
      (['nobody', 'outside'].includes(asker.standing) && tells(answer)),
  );
  expect(wrong).toEqual([]);
}, 120_000);

it('and with neither layer strangers do hear it: the tests above can fail', async () => {
  const open = await openApi({ database: api.database, guard: OpenGuard });
  try {
    const { wrong } = await wrongCells(
      { ...world, api: open },
      (_row, { standing }, answer) => standing === 'outside' && tells(answer),
    );
    expect(wrong.length).toBeGreaterThan(50);
  } finally {
    await open.close();
  }
}, 120_000);
