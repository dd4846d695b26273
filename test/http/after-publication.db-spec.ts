import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, makeClaim, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, type PublishedChange } from '../support/public-reader.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;
let second: DeskClient;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  second = await desk.join('editor');
}, 60_000);
afterAll(() => reader.close());

let count = 0;
const published = () => reader.publish(desk, people, `Tower number ${(count += 1)} fell.`);
const document = async (slug: string) =>
  (await reader.ask(`/claims/${slug}`)).body as Record<string, unknown>;
const lastChange = async (slug: string): Promise<PublishedChange | undefined> =>
  (await reader.changesAfter(0)).filter((change) => change.slug === slug).at(-1);

describe('a correction', () => {
  it('is the next version in public at once, with its class and note; the old one stays readable', async () => {
    const { review, slug } = await published();
    const corrected = await people.editor.act<ReviewJson>(review.id, 'correct', {
      class: 'clarification',
      note: 'It fell at noon.',
      summary: 'It fell, at noon.',
    });
    expect(corrected).toMatchObject({
      state: 'published',
      verdict: { number: 2, rating: 'true', correctionClass: 'clarification' },
    });
    expect(await document(slug)).toMatchObject({
      version: 2,
      verdict: { summary: 'It fell, at noon.' },
      versions: [
        { version: 1, type: 'published' },
        { version: 2, type: 'corrected', class: 'clarification', note: 'It fell at noon.' },
      ],
    });
    expect((await reader.ask(`/claims/${slug}?version=1`)).body).toMatchObject({
      verdict: { summary: 'It is so.' },
    });
    expect(await lastChange(slug)).toMatchObject({ type: 'corrected', version: 2 });
  });

  it('of the text goes out with what was signed, and nothing that came up since', async () => {
    const { review, slug } = await reader.publish(desk, people, `Tower number ${(count += 1)} fell.`);
    await second.post(`/claims/${review.claimId}/evidence`, {
      title: 'Nobody signed this',
      kind: 'document',
      note: 'n',
      direction: 'undermines',
    });
    const corrected = await people.editor.act(review.id, 'correct', { class: 'typo', summary: 'It is so!' });
    // Another look is still due.
    expect(corrected).toMatchObject({ state: 'published', suggestion: { reason: 'evidence_added' } });
    const body = await document(slug);
    expect(body).toMatchObject({ version: 2, verdict: { summary: 'It is so!' } });
    expect(JSON.stringify(body)).not.toContain('Nobody signed this');
  });

  it('of the rating is signed again, while what is public stays public', async () => {
    const { review, slug } = await published();
    const body = {
      class: 'rating_changed',
      note: 'It did not fall.',
      rating: 'false',
      summary: 'It stands.',
    };
    const proposed = await people.editor.act<ReviewJson>(review.id, 'correct', body);
    expect(proposed).toMatchObject({ state: 'sign_off', verdict: { rating: 'false' } });
    expect(await document(slug)).toMatchObject({ version: 1, verdict: { rating: 'true' } });
    const own = await people.editor.tryAct(review.id, 'vote', proposed.version, {
      approve: true,
      rating: 'false',
      rationale: 'x',
    });
    expect([own.status, own.body.code]).toEqual([403, 'review.four_eyes']);
    await second.act(review.id, 'vote', { approve: true, rating: 'false', rationale: 'Seen.' });
    await second.act(review.id, 'publish');
    const { versions } = await document(slug);
    expect(versions).toMatchObject([{}, { class: 'rating_changed', note: 'It did not fall.' }]);
  });

  it('is refused where its parts do not fit, or the rating is one’s own', async () => {
    const { review } = await published();
    const { version } = await people.editor.get<ReviewJson>(`/reviews/${review.id}`);
    const refusal = async (body: object, by = people.editor) => {
      const answer = await by.tryAct(review.id, 'correct', version, body);
      const { code, errors } = answer.body as { code: string; errors?: { pointer: string }[] };
      return [answer.status, code, errors?.[0]?.pointer];
    };
    expect(await refusal({ class: 'clarification', summary: 'x' })).toEqual([
      422,
      'review.correction_note',
      '/note',
    ]);
    expect(await refusal({ class: 'substantive', note: 'n', rating: 'false' })).toEqual([
      422,
      'review.correction_class',
      '/class',
    ]);
    expect(await refusal({ class: 'rating_changed', note: 'n', rating: 'true' })).toEqual([
      422,
      'review.correction_class',
      '/rating',
    ]);
    expect(await refusal({ class: 'typo' })).toEqual([409, 'review.nothing_corrected', undefined]);
    expect(await refusal({ class: 'rating_changed', note: 'n', rating: 'sort_of' })).toEqual([
      422,
      'review.unknown_rating',
      '/rating',
    ]);
    const both = await desk.join('editor', 'fact_checker');
    await both.post(`/claims/${review.claimId}/evidence`, {
      title: 't',
      kind: 'document',
      note: 'n',
      direction: 'supports',
    });
    const own = await both.get<ReviewJson>(`/reviews/${review.id}`);
    const refused = await both.tryAct(review.id, 'correct', own.version, {
      class: 'rating_changed',
      note: 'n',
      rating: 'false',
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'review.four_eyes']);
  });
});

describe('a withdrawal', () => {
  it('needs a second editor, and leaves a tombstone with its reason', async () => {
    const { review, slug } = await published();
    const proposed = await people.editor.act<ReviewJson>(review.id, 'withdraw', {
      reason: 'The film is forged.',
    });
    expect(proposed).toMatchObject({
      state: 'published',
      withdrawal: { reason: 'The film is forged.', by: people.editor.memberId },
    });
    expect((await reader.ask(`/claims/${slug}`)).status).toBe(200);
    const own = await people.editor.tryAct(review.id, 'withdraw', proposed.version, { reason: 'Again.' });
    expect([own.status, own.body.code]).toEqual([403, 'review.second_editor']);

    expect(await second.act(review.id, 'withdraw', { reason: 'Seen, it is.' })).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: 'The film is forged.', confirmedBy: second.memberId },
    });
    const gone = await reader.ask(`/claims/${slug}`);
    expect([gone.status, gone.body.code, gone.body.current.reason]).toEqual([
      410,
      'claim.withdrawn',
      'The film is forged.',
    ]);
    expect((await reader.ask(`/claims/${slug}?version=1`)).body).toMatchObject({
      version: 1,
      withdrawn: { reason: 'The film is forged.' },
    });
    expect(await lastChange(slug)).toMatchObject({ type: 'withdrawn' });
    for (const query of ['', `?q=tower&desk=${desk.slug}`, '?sort=updated'])
      expect((await reader.list(query)).map((claim) => claim.slug)).not.toContain(slug);
  });

  it('is dropped when the verdict is corrected or reopened meanwhile', async () => {
    const { review } = await published();
    await people.editor.act(review.id, 'withdraw', { reason: 'x' });
    const corrected = await second.act(review.id, 'correct', { class: 'typo', summary: 'It is so!' });
    expect(corrected).not.toHaveProperty('withdrawal');
    await second.act(review.id, 'withdraw', { reason: 'y' });
    expect(await second.act(review.id, 'reopen', { reason: 'Look again.' })).not.toHaveProperty('withdrawal');
  });

  it('is possible whatever the work on it has come to, and a public one does not end otherwise', async () => {
    const { review, slug } = await published();
    await people.editor.act(review.id, 'reopen', { reason: 'Look again.' });
    await people.checker.act(review.id, 'release', { reason: 'x' });
    const { version } = await people.editor.get<ReviewJson>(`/reviews/${review.id}`);
    const declined = await people.editor.tryAct(review.id, 'decline', version, { reason: 'opinion' });
    expect([declined.status, declined.body.code]).toEqual([409, 'review.public']);
    await people.editor.act(review.id, 'withdraw', { reason: 'It is libel.' });
    await second.act(review.id, 'withdraw', { reason: 'So it is.' });
    expect((await reader.ask(`/claims/${slug}`)).status).toBe(410);
    // Not even to who has any of it.
    expect((await reader.ask(`/claims/${slug}`, { 'If-None-Match': '*' })).status).toBe(410);
  });

  it('lets the claim be submitted anew, and be public again', async () => {
    const { review, slug } = await published();
    await people.editor.act(review.id, 'withdraw', { reason: 'x' });
    await second.act(review.id, 'withdraw', { reason: 'y' });
    const claim = await people.checker.get(`/claims/${review.claimId}`);
    await reviewIn('published', people, { claim });
    expect(await document(slug)).toMatchObject({ version: 2 });
    expect((await reader.list()).map((listed) => listed.slug)).toContain(slug);
  });
});

describe('a merge', () => {
  it('ends a review in favour of the one on the same claim in other words', async () => {
    const into = await reviewIn('inbox', people);
    const { id, claimId, version } = await reviewIn('queued', people);
    const itself = await people.editor.tryAct(id, 'merge', version, { intoClaimId: claimId });
    expect([itself.status, itself.body.code]).toEqual([422, 'review.merge_into_itself']);
    const idle = await makeClaim(people.checker, 'Nobody reviews this.');
    const refused = await people.editor.tryAct(id, 'merge', version, { intoClaimId: idle.id });
    expect([refused.status, refused.body.code]).toEqual([409, 'review.merge_needs_open']);
    expect(await people.editor.act(id, 'merge', { intoClaimId: into.claimId })).toMatchObject({
      state: 'merged',
      mergedIntoId: into.id,
    });
    expect(await people.checker.get(`/claims/${claimId}/links`)).toMatchObject({
      data: [{ kind: 'same_as', toId: into.claimId, status: 'confirmed' }],
    });
  });

  it('confirms a link that was only suggested, and of two at once into each other does one', async () => {
    const [a, b] = [await reviewIn('inbox', people), await reviewIn('inbox', people)];
    await people.checker.post(`/claims/${a.claimId}/links`, {
      kind: 'same_as',
      toId: b.claimId,
      status: 'suggested',
    });
    const answers = await Promise.all([
      people.editor.tryAct(a.id, 'merge', a.version, { intoClaimId: b.claimId }),
      second.tryAct(b.id, 'merge', b.version, { intoClaimId: a.claimId }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await people.checker.get(`/claims/${a.claimId}/links`)).toMatchObject({
      data: [{ kind: 'same_as', status: 'confirmed' }],
    });
  });
});

describe('what a panel signed', () => {
  it('is published with the signatures under it alone, and with their reasons', async () => {
    const panel = await openDesk(reader.api);
    const staff = await staffOf(panel);
    const [third, fourth, admin] = [
      await panel.join('editor'),
      await panel.join('editor'),
      await panel.join('admin'),
    ];
    await admin.patch('/policy', 1, { signOff: { votes: 3, majority: 2 } });
    const claim = await makeClaim(staff.checker, 'The mast fell.');
    const { id } = await reviewIn('sign_off', staff, { claim });
    const vote = { approve: true, rating: 'true', rationale: 'Seen.' };
    await staff.editor.act(id, 'vote', vote);
    await third.act(id, 'vote', vote);
    await fourth.act(id, 'vote', { ...vote, rating: 'false', despite: 'I see it otherwise.' });
    await staff.editor.act(id, 'publish');
    const body = await document('the-mast-fell');
    expect(body).toMatchObject({ verdict: { signatures: 2 } });
    expect(JSON.stringify(body)).not.toContain('I see it otherwise');
    expect(body['verdict']).not.toHaveProperty('signedBy');
  });

  it('names who signed where the desk shows names, from then on', async () => {
    const panel = await openDesk(reader.api);
    const staff = await staffOf(panel);
    const admin = await panel.join('admin');
    const before = await reader.publish(panel, staff, 'The crane fell.');
    await admin.patch('/policy', 1, { showSigners: true });
    const after = await reader.publish(panel, staff, 'The winch fell.');
    expect((await document(before.slug))['verdict']).not.toHaveProperty('signedBy');
    expect(await document(after.slug)).toMatchObject({ verdict: { signatures: 1, signedBy: ['editor'] } });
    const page = await reader.outlet('get', `/${panel.slug}/claims/${after.slug}`);
    expect(page.text).toMatch(/Signed by<\/dt><dd[^>]*>1 editor: <bdi>editor<\/bdi>/);
  });
});
