import { StatementSteps } from '#disputes';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, openDesk } from '../support/desk-client.js';

let api: TestApi;
let checker: DeskClient;
let editor: DeskClient;
let deskId: string;

beforeAll(async () => {
  api = await openApi();
  const desk = await openDesk(api);
  deskId = desk.id;
  [checker, editor] = [await desk.join('fact_checker'), await desk.join('editor')];
});
afterAll(() => api.close());

const source = (kind: string, name = `A ${kind}`): Promise<Json> => checker.post('/sources', { kind, name });
const claim = (more: object = {}): Promise<Json> =>
  checker.post('/claims', { wording: 'Drones fell on the town.', language: 'en', ...more });
const say = (speakerId: string, claimId: string, stance: string, more: object = {}): Promise<Json> =>
  checker.post('/statements', {
    speakerId,
    paraphrase: `Somebody ${stance}.`,
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [{ claimId, stance }],
    ...more,
  });
const stateOf = async (claimId: string): Promise<unknown> =>
  (await checker.get(`/claims/${claimId}`))['disputeState'];

describe('sources', () => {
  it('are made, read, changed and found by part of a name', async () => {
    const made = await checker.post('/sources', {
      kind: 'institution',
      name: 'Ministerul Apărării',
      aliases: [{ language: 'en', name: 'Ministry of Defence' }],
      externalIds: { wikidata: 'Q218' },
      country: 'RO',
    });
    const changed = await checker.patch(`/sources/${made.id}`, 1, {
      country: null,
      name: 'Ministerul Apărării Naționale',
    });
    expect(changed).toMatchObject({
      name: 'Ministerul Apărării Naționale',
      version: 2,
      externalIds: { wikidata: 'Q218' },
    });
    expect(changed).not.toHaveProperty('country');
    const found = await checker.get<{ data: Json[] }>('/sources?q=defence');
    expect(found.data.map(({ id }) => id)).toContain(made.id);
  });

  it('are found by the beginnings of words of any name, in any order, with or without accents', async () => {
    const made = await checker.post('/sources', {
      kind: 'person',
      name: 'Angel Tîlvăr',
      aliases: [
        { language: 'uk', name: 'Анґел Тилвер' },
        { language: 'en', name: 'A. Tilvar/Minister' },
      ],
    });
    const finds = async (q: string): Promise<boolean> => {
      const { data } = await checker.get<{ data: Json[] }>(`/sources?limit=100&q=${encodeURIComponent(q)}`);
      return data.some(({ id }) => id === made.id);
    };
    for (const q of ['tîlv', 'tilv ang', 'ТИЛ', 'minis', 'Angel Tîlvăr'])
      expect([q, await finds(q)]).toEqual([q, true]);
    // The middle of a word is no beginning, each word has to be met, and a language is no name.
    for (const q of ['ngel', 'angel popescu', 'uk', '—', "ang' | x"])
      expect([q, await finds(q)]).toEqual([q, false]);

    await checker.patch(`/sources/${made.id}`, 1, { name: 'Tîlvăr', aliases: [] });
    expect([await finds('angel'), await finds('tilvar')]).toEqual([false, true]);
  });

  it('are asked for by their ids, many at once, those that were merged into others too', async () => {
    const [one, other, third] = await Promise.all(
      ['Plauru town hall', 'Town hall of Plauru', 'Izmail port'].map((name) =>
        checker.post('/sources', { kind: 'institution', name }),
      ),
    );
    await editor.post(`/sources/${one?.id}/merge`, { intoId: other?.id });
    const asked = await checker.get<{ data: Json[] }>(`/sources?ids=${one?.id},${third?.id}`);
    expect(asked.data.map(({ id }) => id)).toEqual([third?.id, one?.id]);
    const wrong = await checker.send('get', '/sources?ids=nobody');
    expect(wrong.status).toBe(422);
  });

  it('are merged: both names stay, the old id redirects, positions become one', async () => {
    const [one, same] = [await source('state', 'Ukraine'), await source('state', 'Україна')];
    const { id: claimId } = await claim();
    await say(one.id, claimId, 'asserts');
    await say(same.id, claimId, 'denies', { utteredAt: '2023-09-04T11:00:00Z' });
    expect(await stateOf(claimId)).toBe('denied');

    expect((await checker.send('post', `/sources/${same.id}/merge`, { intoId: one.id })).status).toBe(403);
    const merged = await editor.post(`/sources/${same.id}/merge`, { intoId: one.id });
    expect(merged).toMatchObject({ id: one.id, aliases: [{ name: 'Україна' }] });
    expect(await checker.get(`/sources/${same.id}`)).toMatchObject({ mergedIntoId: one.id });
    // One speaker, whose later word counts: it no longer stands by what it asserted.
    expect(await stateOf(claimId)).toBe('withdrawn');
    const again = await checker.send('post', '/statements', {
      speakerId: same.id,
      paraphrase: 'x',
      utteredAt: '2023-09-04T10:00:00Z',
      stances: [],
    });
    expect(again.body.errors).toEqual([{ pointer: '/speakerId', detail: expect.stringContaining(one.id) }]);
  });

  it('cannot be part of themselves', async () => {
    const [upper, lower] = [await source('institution'), await source('institution')];
    await checker.patch(`/sources/${lower.id}`, 1, { partOfId: upper.id });
    const answer = await checker.send(
      'patch',
      `/sources/${upper.id}`,
      { partOfId: lower.id },
      { 'If-Match': '"1"' },
    );
    expect([answer.status, answer.body.code]).toEqual([422, 'source.part_of_cycle']);
  });
});

describe('tenures', () => {
  const office = async () => {
    const [state, ministry] = [await source('state'), await source('institution')];
    return { office: 'Minister', institutionId: ministry.id, speaksForId: state.id };
  };

  it('say whom a statement binds, at the moment it was made', async () => {
    const [minister, post] = [await source('person'), await office()];
    await checker.post(`/sources/${minister.id}/tenures`, {
      ...post,
      from: '2022-01-01T00:00:00Z',
      to: '2023-09-04T12:00:00Z',
    });
    const { id: claimId } = await claim();
    const principalAt = async (utteredAt: string, more: object = {}) =>
      (await say(minister.id, claimId, 'asserts', { utteredAt, ...more }))['principalId'];
    expect(await principalAt('2023-09-04T11:59:59Z')).toBe(post.speaksForId);
    expect(await principalAt('2023-09-04T12:00:00Z')).toBe(minister.id);
    expect(await principalAt('2023-09-04T11:00:00Z', { capacity: 'personal' })).toBe(minister.id);
    expect(await principalAt('2023-09-04T11:00:00Z', { principalId: post.institutionId })).toBe(
      post.institutionId,
    );
  });

  it('are refused where somebody else holds the office, by the database, even at once', async () => {
    const [post, people] = [
      await office(),
      await Promise.all(Array.from({ length: 6 }, () => source('person'))),
    ];
    const answers = await Promise.all(
      people.map(({ id }) =>
        checker.send('post', `/sources/${id}/tenures`, { ...post, from: '2022-01-01T00:00:00Z' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('tenure.one_holder');
  });

  it('are for persons, and end after they begin', async () => {
    const [state, person, post] = [await source('state'), await source('person'), await office()];
    const from = '2022-01-01T00:00:00Z';
    const add = (id: string, more: object = {}) =>
      checker.send('post', `/sources/${id}/tenures`, { ...post, from, ...more });
    expect((await add(state.id)).body.code).toBe('tenure.person_only');
    expect((await add(person.id, { to: from })).body.code).toBe('tenure.order');
  });
});

describe('claims', () => {
  it('keep their earlier wordings', async () => {
    const { id } = await claim();
    await checker.patch(`/claims/${id}`, 1, { wording: 'Drones fell near the town.' });
    const { wording, wordings } = await checker.get<{ wording: string; wordings: { wording: string }[] }>(
      `/claims/${id}`,
    );
    expect(wording).toBe('Drones fell near the town.');
    expect(wordings.map((each) => each.wording)).toEqual([
      'Drones fell on the town.',
      'Drones fell near the town.',
    ]);
  });

  it('are found by words, topic, dispute state, source and language', async () => {
    const speaker = await source('person');
    const { id } = await claim({
      wording: 'A zeppelin’s wreck was found.',
      topics: ['airships'],
      language: 'ro',
    });
    await say(speaker.id, id, 'asserts');
    for (const filter of [
      'q=zep wreck',
      'topic=airships',
      `disputeState=uncontested&topic=airships`,
      `source=${speaker.id}`,
      'language=ro',
    ]) {
      const { data } = await checker.get<{ data: Json[] }>(`/claims?${filter}`);
      expect(data.map((found) => found.id)).toEqual([id]);
    }
    expect(
      (await checker.get<{ data: Json[] }>(`/claims?q=${encodeURIComponent(`it's ) & ! :* \\ '`)}`)).data,
    ).toEqual([]);
  });

  it('are asked for by their ids, many at once, voided ones too', async () => {
    const [one, other] = [await claim(), await claim()];
    await claim();
    await checker.post(`/claims/${one.id}/void`, { reason: 'Recorded twice' });
    const { data } = await checker.get<{ data: Json[] }>(`/claims?ids=${one.id},${other.id}`);
    expect(data.map(({ id }) => id)).toEqual([other.id, one.id]);
    expect((await checker.send('get', '/claims?ids=none')).status).toBe(422);
  });

  it('are voided with a reason, and then leave the lists and take nothing new', async () => {
    const { id } = await claim({ topics: ['void'] });
    expect((await checker.send('post', `/claims/${id}/void`, {})).status).toBe(422);
    expect(await checker.post(`/claims/${id}/void`, { reason: 'Recorded twice' })).toMatchObject({
      voidReason: 'Recorded twice',
    });
    expect((await checker.get<{ data: Json[] }>('/claims?topic=void')).data).toEqual([]);
    expect((await checker.send('post', `/claims/${id}/void`, { reason: 'again' })).body.code).toBe(
      'claim.voided',
    );
    const speaker = await source('person');
    const late = await checker.send('post', '/statements', {
      speakerId: speaker.id,
      paraphrase: 'x',
      utteredAt: '2023-09-04T10:00:00Z',
      stances: [{ claimId: id, stance: 'asserts' }],
    });
    expect(late.body.code).toBe('claim.voided');
  });
});

describe('claim links', () => {
  const link = (from: Json, kind: string, to: Json, more: object = {}) =>
    checker.send('post', `/claims/${from.id}/links`, { kind, toId: to.id, ...more });

  it('make a counterclaim of a contradiction once it is confirmed, until it is dismissed', async () => {
    const [a, b, ukraine, romania] = [
      await claim(),
      await claim(),
      await source('state'),
      await source('state'),
    ];
    await say(ukraine.id, a.id, 'asserts');
    await say(romania.id, b.id, 'asserts');
    const { body } = await link(a, 'contradicts', b, { status: 'suggested' });
    expect(await stateOf(a.id)).toBe('uncontested');
    await checker.post(`/claim-links/${body.id}/confirm`);
    expect(await stateOf(a.id)).toBe('contested');
    await checker.post(`/claim-links/${body.id}/dismiss`, { reason: 'different_time' });
    expect(await stateOf(a.id)).toBe('uncontested');
    expect((await link(a, 'contradicts', b)).status).toBe(201);
  });

  it('close no circle, not even when both halves come at once', async () => {
    const [a, b, c] = [await claim(), await claim(), await claim()];
    await link(a, 'entails', b);
    const answers = await Promise.all([link(b, 'entails', c), link(c, 'entails', a)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('claim_link.entails_cycle');
    expect((await link(b, 'entails', a)).body.code).toBe('claim_link.entails_cycle');
    expect((await link(a, 'entails', a)).body.code).toBe('claim_link.itself');
    expect((await link(a, 'entails', b)).body.code).toBe('claim_link.exists');
  });
});

describe('statements', () => {
  it('are mended by a revision, and answers about earlier knowledge stay', async () => {
    const [speaker, { id: disputeId }] = [
      await source('state'),
      await checker.post('/disputes', { question: 'Did they?', language: 'en' }),
    ];
    const { id: claimId } = await claim({ disputeId });
    const { id } = await say(speaker.id, claimId, 'asserts');
    const before = api.clock.now().toISOString();
    expect(
      (await checker.send('patch', `/statements/${id}`, { stances: [] }, { 'If-Match': '"1"' })).status,
    ).toBe(422);
    const revised = await checker.patch(`/statements/${id}`, 1, {
      stances: [{ claimId, stance: 'denies' }],
      reason: 'Misread',
    });
    expect(revised).toMatchObject({ version: 2, reason: 'Misread', earlier: [{ version: 1 }] });
    expect(await stateOf(claimId)).toBe('pre_empted');
    const state = async (knownAt: string) =>
      (await checker.get<{ claims: { state: string }[] }>(`/disputes/${disputeId}?knownAt=${knownAt}`))
        .claims[0]?.state;
    expect(await state(before)).toBe('uncontested');

    await checker.post(`/statements/${id}/void`, { reason: 'Never said' });
    expect(await stateOf(claimId)).toBe('no_position');
    expect(await state(before)).toBe('uncontested');
  });

  it.each([
    ['in the future', { utteredAt: '2999-01-01T00:00:00Z' }, 'statement.in_future', '/utteredAt'],
    ['without words', { paraphrase: undefined }, 'statement.words', '/quote'],
    [
      'on no claim of the desk',
      { stances: [{ claimId: newId(), stance: 'asserts' }] },
      'claim.unknown',
      '/stances/0/claimId',
    ],
    ['by no source of the desk', { speakerId: newId() }, 'source.unknown', '/speakerId'],
  ])('are refused %s', async (_case, change, code, pointer) => {
    const { id: speakerId } = await source('person');
    const body = {
      speakerId,
      paraphrase: 'Said.',
      utteredAt: '2023-09-04T10:00:00Z',
      stances: [],
      ...change,
    };
    const answer = await checker.send('post', '/statements', body);
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([422, code, pointer]);
  });

  it('are not said by the outlet that carries them, and an outlet speaks for nobody else', async () => {
    const [outlet, state] = [await source('outlet'), await source('state')];
    const body = {
      speakerId: outlet.id,
      paraphrase: 'Said.',
      utteredAt: '2023-09-04T10:00:00Z',
      stances: [],
    };
    const codeOf = async (more: object) =>
      (await checker.send('post', '/statements', { ...body, ...more })).body.code as string;
    expect(await codeOf({ outletId: outlet.id })).toBe('statement.outlet_is_speaker');
    expect(await codeOf({ principalId: state.id })).toBe('statement.outlet_principal');
  });

  it('supersede and relay by the rules', async () => {
    const [romania, ukraine, { id: claimId }] = [await source('state'), await source('state'), await claim()];
    const first = await say(romania.id, claimId, 'denies');
    const later = await say(romania.id, claimId, 'asserts', { utteredAt: '2023-09-06T10:00:00Z' });
    const other = await say(ukraine.id, claimId, 'asserts', { utteredAt: '2023-09-07T10:00:00Z' });
    const codeOf = async (from: Json, kind: string, to: Json, more: object = {}) =>
      (await checker.send('post', `/statements/${from.id}/links`, { kind, toId: to.id, ...more })).body
        .code as string | undefined;
    expect(await codeOf(other, 'supersedes', first)).toBe('statement_link.other_principal');
    expect(await codeOf(first, 'supersedes', later)).toBe('statement_link.not_later');
    expect(await codeOf(later, 'supersedes', first)).toBeUndefined();
    expect(await codeOf(later, 'supersedes', first)).toBe('statement_link.exists');
    expect(await stateOf(claimId)).toBe('conceded');
    expect(await codeOf(other, 'relays', later, { endorsed: true })).toBeUndefined();
    expect(await codeOf(later, 'relays', other, { endorsed: true })).toBe('statement_link.relay_cycle');
  });

  it('count in the state even when they were recorded by a transaction that began later and ended first', async () => {
    const [early, late, { id: claimId }] = [await source('state'), await source('state'), await claim()];
    const actor = { system: true, deskId } as const;
    await api.app.get(Transactor).run(actor, async (tx) => {
      await say(late.id, claimId, 'asserts');
      await api.app.get(StatementSteps).add(tx, actor, {
        speakerId: early.id,
        capacity: 'official',
        paraphrase: 'Denies it.',
        utteredAt: new Date('2023-09-04T10:00:00Z'),
        precision: 'minute',
        stances: [{ claimId, stance: 'denies' }],
      });
    });
    expect(await stateOf(claimId)).toBe('denied');
  });

  it('recorded by many at once leave the state that follows from all of them', async () => {
    const { id: claimId } = await claim();
    const states = await Promise.all(Array.from({ length: 8 }, () => source('state')));
    await Promise.all(states.map(({ id }, i) => say(id, claimId, i % 2 ? 'asserts' : 'denies')));
    expect(await stateOf(claimId)).toBe('denied');
  });
});
