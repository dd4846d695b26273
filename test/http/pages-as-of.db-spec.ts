import { type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;
beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
}, 60_000);
afterAll(() => reader.close());

const NEWER = 'Something newer came on record on';
const day = (at: string | number): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(at));

/** What a page says, without its marks. */
const textOf = (markup: string): string =>
  markup.replace(/<(script|style)[^]*?<\/\1>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const see = async (path: string): Promise<string> => {
  const answer = await reader.outlet('get', path);
  expect([path, answer.status]).toEqual([path, 200]);
  return textOf(answer.text);
};
/** Of a page, what stands under one of its headings, up to another. */
const between = (text: string, from: string, to: string): string =>
  text.slice(text.lastIndexOf(from), text.lastIndexOf(to));

interface Told {
  readonly page: string;
  readonly dispute: string;
  readonly slug: string;
  readonly reviewId: string;
  readonly claim: Json;
  readonly counter: Json;
}

const told = async (wording: string): Promise<Told> => {
  const { checker } = people;
  const dispute = await checker.post('/disputes', { question: `${wording} Or not?`, language: 'en' });
  const own = { language: 'en', disputeId: dispute.id };
  const claim = await checker.post('/claims', { wording, ...own });
  const counter = await checker.post('/claims', { wording: `No: ${wording}`, ...own });
  await checker.post(`/claims/${claim.id}/links`, { kind: 'contradicts', toId: counter.id });
  const state = async (name: string) => (await checker.post('/sources', { kind: 'state', name })).id;
  const say = (speakerId: string, utteredAt: string, claimId: string, stance: string) =>
    checker.post('/statements', {
      speakerId,
      utteredAt,
      paraphrase: 'So.',
      stances: [{ claimId, stance }],
    });
  const [first, second] = [await state('Northland'), await state('Southland')];
  await say(first, '2023-09-04T10:00:00Z', claim.id, 'asserts');
  await say(second, '2023-09-05T10:00:00Z', claim.id, 'denies');
  await say(second, '2023-09-09T10:00:00Z', counter.id, 'asserts');
  const review = await reviewIn('published', people, { claim });
  const slug = await reader.slugOf(desk, claim.id);
  return {
    page: `/${desk.slug}/claims/${slug}`,
    dispute: `/${desk.slug}/disputes/${dispute.id}`,
    slug,
    reviewId: review.id,
    claim,
    counter,
  };
};

describe('what is shown', () => {
  it('says of which day it is', async () => {
    const { page, dispute, slug } = await told('A bridge fell.');
    const { publishedAt } = (await reader.ask(`/claims/${slug}`)).body as { publishedAt: string };
    for (const text of [await see(page), await see(dispute)]) {
      const known = `as published on ${day(publishedAt)}.`;
      expect(text.split(known)).toHaveLength(4);
      expect(text).not.toContain(NEWER);
    }
  });

  it.each([
    ['repeats what was said', 'claim', 'asserts', '2023-09-04T09:00:00Z'],
    ['speaks of the counterclaim alone', 'counter', 'denies', '2023-09-20T09:00:00Z'],
  ] as const)('tells of something newer that %s', async (what, on, stance, utteredAt) => {
    const { page, dispute, slug, reviewId, [on]: claim } = await told(`A mast fell: it ${what}.`);
    const { checker } = people;
    const before = (await reader.ask(`/claims/${slug}`)).text;
    const speaker = await checker.post('/sources', { kind: 'state', name: 'Eastland' });
    await checker.post('/statements', {
      speakerId: speaker.id,
      utteredAt,
      paraphrase: 'Nobody has published this.',
      stances: [{ claimId: claim.id, stance }],
    });
    for (const path of [page, dispute]) {
      const text = await see(path);
      expect(text).toContain(`${NEWER} ${day(Date.now())} . It has not been reviewed yet`);
      for (const hidden of ['Nobody has published this.', 'Eastland']) expect(text).not.toContain(hidden);
    }
    // Programs that follow the changes have the same document as before, unless the state is another one.
    if (on === 'counter') expect((await reader.ask(`/claims/${slug}`)).text).toBe(before);

    // A text alone is mended without it; a verdict that is signed anew has it.
    const other = await desk.join('editor');
    await other.act(reviewId, 'correct', { class: 'typo', summary: 'It is so, then.' });
    expect(await see(page)).toContain(NEWER);
    await other.act(reviewId, 'reopen', { reason: 'There is more.' });
    await people.checker.act(reviewId, 'take', {});
    await reader.publishAgain(reviewId, people);
    for (const path of [page, dispute]) expect(await see(path)).not.toContain(NEWER);
  });

  it('tells of something newer beside a claim in no dispute, too, and of what was taken out', async () => {
    const claim = await makeClaim(people.checker, 'A pylon fell.');
    const denial = await makeStatement(people.checker, claim.id, 'denies');
    await reviewIn('published', people, { claim });
    const page = `/${desk.slug}/claims/${await reader.slugOf(desk, claim.id)}`;
    expect(await see(page)).not.toContain('not been reviewed yet');
    await people.checker.send(
      'post',
      `/statements/${denial.id}/void`,
      { reason: 'Recorded twice.' },
      { 'If-Match': '"1"' },
    );
    expect(await see(page)).toContain('When the verdict was published it was “Denied”');
  });
});

describe('a dispute at another day', () => {
  let path: string;
  let slug: string;
  beforeAll(async () => {
    ({ dispute: path, slug } = await told('A dam broke.'));
  });

  it('before anybody spoke says that, and shows a verdict as today’s', async () => {
    const text = await see(`${path}?asOf=1990-01-01`);
    expect(text).toContain('Nobody had taken a position on record by then.');
    expect(text.split('Nobody had spoken by then.')).toHaveLength(3);
    expect(text).not.toContain('Nobody has moved.');
    const checks = between(text, 'Fact-checks Our', 'How positions moved');
    expect(checks).toMatch(/Our verdict, today’s True Between the parties, on that day No position/);
    expect(await see(path)).toMatch(/Our verdict True Between the parties Contested/);
  });

  it('has a counterclaim from the day on which it was first made', async () => {
    expect(await see(`${path}?asOf=2023-09-08`)).not.toContain('No: A dam broke.');
    expect(await see(`${path}?asOf=2023-09-09`)).toContain('No: A dam broke.');
    const { body } = await reader.ask(`/claims/${slug}/dispute?asOf=2023-09-08T23:59:59Z`);
    const { claims } = body as { claims: { wording: string; firstSaidAt: string }[] };
    expect(claims.map(({ wording, firstSaidAt }) => [wording, firstSaidAt])).toEqual([
      ['A dam broke.', '2023-09-04T10:00:00.000Z'],
      ['No: A dam broke.', '2023-09-09T10:00:00.000Z'],
    ]);
  });

  it('is none in the future', async () => {
    const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
    const page = await reader.outlet('get', path);
    expect(page.text).toContain(`max="${days(0)}"`);
    for (const future of [days(2), '2031-01-01']) {
      const refused = await reader.outlet('get', `${path}?asOf=${future}`);
      expect([refused.status, textOf(refused.text)]).toEqual([
        422,
        expect.stringContaining('that is not in the future'),
      ]);
    }
    // A program learns that what it gets is of the moment of the publication.
    const { body } = await reader.ask(`/claims/${slug}/dispute?asOf=2031-01-01T00:00:00Z`);
    const { asOf, knownAt } = body as { asOf: string; knownAt: string };
    expect(asOf).toBe(knownAt);
  });
});
