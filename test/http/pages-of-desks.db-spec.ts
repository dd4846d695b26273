import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, reviewIn, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { type Element, Seen, attribute, elementsOf, textOf } from '../support/seen.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;
let admin: DeskClient;

beforeAll(async () => {
  reader = await PublicReader.start();
});
afterAll(() => reader.close());

const openOne = async (): Promise<void> => {
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  admin = await desk.join('admin');
};
const page = (path: string) => reader.outlet('get', `/${desk.slug}${path}`);
const see = async (path = ''): Promise<Seen> => new Seen((await page(path)).text);
const texts = (elements: readonly Element[]): string[] =>
  elements.map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim());

describe('the front page', () => {
  const NORTH = 'Drones fell on the northern town.';
  const GRAIN = 'Кораблі з зерном вийшли з порту.';
  let north: string;
  let withdrawn: string;

  const publish = async (body: object, claimantId?: string): Promise<string> => {
    const claim = await people.checker.post('/claims', body);
    if (claimantId !== undefined)
      await people.checker.post('/statements', {
        speakerId: claimantId,
        paraphrase: 'It says so.',
        utteredAt: '2023-09-04T10:00:00Z',
        stances: [{ claimId: claim.id, stance: 'asserts' }],
      });
    return (await reviewIn('published', people, { claim })).id;
  };

  beforeAll(async () => {
    await openOne();
    north = (await people.checker.post('/sources', { kind: 'state', name: 'Northland' })).id;
    await publish({ wording: NORTH, language: 'en-GB', topics: ['war', 'drones'] }, north);
    await publish({ wording: GRAIN, language: 'uk', topics: ['grain', 'war'] });
    withdrawn = await publish({ wording: 'The dam broke.', language: 'ro', topics: ['dams'] });
  }, 60_000);

  const found = (seen: Seen): string[] =>
    texts(
      seen.all('article').map((one) => elementsOf(one).find(({ tagName }) => tagName === 'h3') as Element),
    );
  const options = (seen: Seen, name: string): string[][] => {
    const select = seen.all('select').find((one) => attribute(one, 'name') === name);
    if (select === undefined) return [];
    return elementsOf(select)
      .filter(({ tagName }) => tagName === 'option')
      .map((option) => [attribute(option, 'value') ?? '', textOf(option)]);
  };
  /** The links that take a filter away. */
  const chosen = (seen: Seen): string[][] => {
    const list = seen.elements.find((one) => attribute(one, 'class') === 'chosen');
    return elementsOf(list as Element)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => [textOf(link), (attribute(link, 'href') ?? '').slice(`${SITE}/${desk.slug}`.length)]);
  };

  it('offers what the desk’s fact-checks have, and lists its topics', async () => {
    const seen = await see();
    expect(options(seen, 'topic').map(([, name]) => name)).toEqual([
      'Any topic',
      'dams',
      'drones',
      'grain',
      'war',
    ]);
    expect(options(seen, 'language')).toEqual([
      ['', 'Any language'],
      ['en', 'English'],
      ['ro', 'Romanian'],
      ['uk', 'Ukrainian'],
    ]);
    expect(options(seen, 'claimant')).toEqual([
      ['', 'Anybody'],
      [north, 'Northland'],
    ]);
    const topics = seen.all('section').find((one) => attribute(one, 'aria-labelledby') === 'topics');
    const items = elementsOf(topics as Element).filter(({ tagName }) => tagName === 'li');
    expect(texts(items)).toEqual(['dams 1', 'drones 1', 'grain 1', 'war 2']);
    const [details] = seen.all('details');
    expect(attribute(details, 'open')).toBeUndefined();
    // A button is what a form ends with, and what stands behind all that it sends.
    const form = elementsOf(seen.all('form')[0] as Element).filter(({ tagName }) =>
      ['input', 'select', 'button'].includes(tagName),
    );
    expect(texts(form.slice(-1))).toEqual(['Apply filters']);
  });

  it.each([
    ['topic=grain', [GRAIN], 'Topic: grain'],
    ['language=en', [NORTH], 'Language: English'],
    ['language=en-GB', [NORTH], 'Language: British English'],
    ['from=2020-01-01', ['The dam broke.', GRAIN, NORTH], 'Published from: 1 January 2020'],
    ['to=2020-01-01', [], 'Published before: 1 January 2020'],
    ['rating=true&topic=drones', [NORTH], 'Verdict: True'],
    ['disputeState=uncontested', [NORTH], 'Between the parties: Uncontested'],
    ['q=town', [NORTH], 'Words: “town”'],
  ])('narrows down by %s, and says so', async (query, wordings, name) => {
    const seen = await see(`?${query}`);
    expect(found(seen)).toEqual(wordings);
    expect(chosen(seen).map(([text]) => text)).toContain(`Remove the filter ${name} ×`);
    expect(seen.head('meta', 'name', 'robots')).toBe('noindex');
  });

  it('narrows down by a claimant, also by one that it does not offer, and knows nobody else', async () => {
    const seen = await see(`?claimant=${north.toUpperCase()}`);
    expect(found(seen)).toEqual([NORTH]);
    expect(chosen(seen).map(([text]) => text)).toEqual(['Remove the filter Claimed by: Northland ×']);
    expect((await page('?claimant=0190163d-8694-739b-aea5-966c26f8ad91')).status).toBe(404);
    for (const query of ['claimant=x', 'language=xx', 'from=2023-02-31', 'to=yesterday'])
      expect([query, (await page(`?${query}`)).status]).toEqual([query, 422]);
  });

  it('takes away one filter at a time, and keeps the form as it was sent', async () => {
    const seen = await see('?topic=war&language=uk&sort=updated');
    expect(found(seen)).toEqual([GRAIN]);
    expect(chosen(seen).map(([, href]) => href)).toEqual([
      '?language=uk&sort=updated',
      '?topic=war&sort=updated',
    ]);
    expect(attribute(seen.all('details')[0], 'open')).toBe('');
    const selected = seen
      .all('option')
      .filter((option) => attribute(option, 'selected') !== undefined)
      .map((option) => attribute(option, 'value'));
    expect(selected).toEqual(['', '', 'updated', 'war', '', 'uk']);
    // What is not offered stays chosen.
    const [last] = options(await see('?topic=peace'), 'topic').slice(-1);
    expect(last).toEqual(['peace', 'peace']);
  });

  it('of a topic searches within it, and says so', async () => {
    const seen = await see('/topics/war?q=town&topic=grain');
    expect(found(seen)).toEqual([NORTH]);
    const [label] = seen.all('label');
    expect(texts([label as Element])).toEqual(['Search for words, people and places in fact-checks on war']);
    expect(texts(seen.all('h2'))).toEqual(['Results on war']);
    expect(chosen(seen)).toEqual([['Remove the filter Words: “town” ×', '/topics/war']]);
    expect(options(seen, 'topic')).toEqual([]);
  });

  it('counts a fact-check once, however often it is corrected', async () => {
    const counts = async (): Promise<string> => textOf((await see()).all('main')[0] as Element);
    const { data } = await people.editor.get<{ data: { id: string; claim: { wording: string } }[] }>(
      '/reviews',
    );
    const review = data.find(({ claim }) => claim.wording === NORTH);
    await people.editor.act(review?.id ?? '', 'correct', {
      class: 'clarification',
      note: 'It says how we know.',
      summary: 'It is so: there are pictures.',
    });
    const seen = await counts();
    expect(seen).toContain('It is so: there are pictures.');
    expect(seen).toMatch(/dams 1drones 1grain 1war 2$/);
  });

  it('offers nothing any more that was withdrawn', async () => {
    await withdraw(desk, people, withdrawn, 'It is forged.');
    const seen = await see();
    expect(options(seen, 'topic').map(([value]) => value)).toEqual(['', 'drones', 'grain', 'war']);
    expect(options(seen, 'language').map(([value]) => value)).toEqual(['', 'en', 'uk']);
  });
});

describe('the page of how a desk works', () => {
  beforeAll(openOne);

  const meaningOf = (seen: Seen, word: string): string | undefined => {
    const row = seen.all('dt').find((one) => textOf(one) === word)?.parentNode;
    const meaning = elementsOf(row as Element).find(({ tagName }) => tagName === 'dd');
    return meaning && textOf(meaning);
  };

  it('defines each verdict, position, move and grade', async () => {
    const seen = await see('/methodology');
    expect(meaningOf(seen, 'Half true')).toMatch(/^The claim is right in one part/);
    expect(meaningOf(seen, 'Says otherwise')).toMatch(/cannot be true together with the claim/);
    expect(meaningOf(seen, 'Declines to say')).toBe('It would not say whether the claim is true.');
    expect(meaningOf(seen, 'Concedes in part')).toMatch(/grants a part of it now/);
    expect(meaningOf(seen, 'B')).toBe('usually reliable');
    expect(meaningOf(seen, '6')).toBe('impossible to judge');
    expect(seen.all('dd').map(textOf)).not.toContain('');
  });

  it('says what a word means that the desk defined, or else where it stands beside other desks’', async () => {
    await admin.post('/rating-scales', {
      name: 'Ours',
      values: [
        { key: 'so', label: 'So', normalised: 'true', definition: 'It is so.' },
        { key: 'misleading', label: 'Misleading', normalised: 'mostly_false' },
        { key: 'false', label: 'False', normalised: 'false' },
        { key: 'satire', label: 'Satire', normalised: null },
      ],
    });
    const seen = await see('/methodology');
    expect(meaningOf(seen, 'So')).toBe('It is so.');
    expect(meaningOf(seen, 'Misleading')).toMatch(
      /^On a scale common to all desks: mostly false\. There is something true in the claim/,
    );
    expect(meaningOf(seen, 'False')).toBe('The claim is not accurate: the evidence shows otherwise.');
    expect(meaningOf(seen, 'Satire')).toBe('It has no place on a scale common to all desks');
  });

  it('says when the desk works, and how long it takes', async () => {
    expect((await see('/methodology')).section('times')).toContain('All hours of every day');
    await admin.patch('/policy', 1, {
      workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
      dueHours: { urgent: 4 },
    });
    const times = (await see('/methodology')).section('times');
    expect(times).toContain('Monday to Friday, 09:00 to 18:00 (UTC)');
    expect(times).toContain('Urgent4 working hours');
  });

  it('says where to report an error, once the desk does, until it no longer does', async () => {
    const contacts = async (contact: string | null, version: number): Promise<(string | undefined)[]> => {
      await admin.patch('/policy', version, { contact });
      return (await see('/methodology'))
        .all('a')
        .map((link) => attribute(link, 'href'))
        .filter((href) => href?.includes('desk.example'));
    };
    expect(await contacts('corrections@desk.example', 2)).toEqual(['mailto:corrections@desk.example']);
    expect(await contacts('https://desk.example/report', 3)).toEqual(['https://desk.example/report']);
    expect(await contacts(null, 4)).toEqual([]);
    for (const contact of ['', 'nobody', 'javascript:alert(1)', 'a@b?subject=x', 'https://x"y', 3]) {
      const { status } = await admin.send('patch', '/policy', { contact }, { 'If-Match': '"5"' });
      expect([contact, status]).toEqual([contact, 422]);
    }
  });
});
