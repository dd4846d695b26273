import { type factchecktools_v1alpha1, factchecktools } from '@googleapis/factchecktools';
import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';

type Search = factchecktools_v1alpha1.Params$Resource$Claims$Search;
type Answer =
  factchecktools_v1alpha1.Schema$GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;

const COUNT = 26;

let reader: PublicReader;
let client: factchecktools_v1alpha1.Factchecktools;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  const rootUrl = `${await reader.listen()}/`;
  client = factchecktools({ version: 'v1alpha1', rootUrl, auth: 'a-key', retry: false });
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  for (let n = 1; n <= COUNT; n += 1) {
    const claim = await makeClaim(people.checker, `Zeppelin number ${n} fell on the town.`);
    await reviewIn('published', people, { claim, rating: n % 2 === 0 ? 'true' : 'half_true' });
  }
  const romanian = await people.checker.post('/claims', { wording: 'Dirijabilul a căzut.', language: 'ro' });
  await reviewIn('published', people, { claim: romanian, rating: 'false' });
}, 120_000);
afterAll(() => reader.close());

const search = async (question: Search): Promise<Answer> => (await client.claims.search(question)).data;

const textsOf = ({ claims = [] }: Answer): (string | null | undefined)[] => claims.map(({ text }) => text);

/** Every page, to the end. */
const all = async (question: Search): Promise<(string | null | undefined)[]> => {
  const texts: (string | null | undefined)[] = [];
  let pageToken: string | null | undefined;
  do {
    const page: Answer = await search({ ...question, ...(pageToken ? { pageToken } : {}) });
    expect(page.claims?.length).toBeGreaterThan(0);
    texts.push(...textsOf(page));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return texts;
};

/** What the official client makes of a refusal. */
const refusal = async (question: object): Promise<{ status: number; body: Refusal }> => {
  try {
    await client.claims.search(question as Search);
  } catch (error) {
    const { status, data } = (error as { response: { status: number; data: Refusal } }).response;
    return { status, body: data };
  }
  throw new Error('It was not refused');
};

interface Refusal {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly status: string;
    readonly details?: readonly {
      '@type': string;
      fieldViolations?: { field: string; description: string }[];
    }[];
  };
}

describe('claims:search', () => {
  it('answers what Google’s own does, in its form', async () => {
    const { claims } = await search({ query: 'zeppelin number 7' });
    const { body } = await reader.ask(`/claims?desk=${desk.slug}&q=zeppelin%20number%207`);
    const [{ slug, firstPublishedAt, claim }] = body.data;
    expect(claims).toEqual([
      {
        text: 'Zeppelin number 7 fell on the town.',
        claimant: claim.claimant.speaker.name,
        claimDate: '2023-09-04T10:00:00Z',
        claimReview: [
          {
            publisher: { name: 'Test desk', site: '127.0.0.1' },
            url: `${SITE}/${desk.slug}/claims/${slug}`,
            title: 'Half true: Zeppelin number 7 fell on the town.',
            reviewDate: firstPublishedAt.replace('.000Z', 'Z'),
            textualRating: 'Half true',
            languageCode: 'en',
          },
        ],
      },
    ]);
  });

  it('is {} when nothing matches', async () => {
    expect(await search({ query: 'submarine' })).toEqual({});
    expect(await search({ reviewPublisherSiteFilter: 'example.org' })).toEqual({});
    expect(await search({ query: 'zeppelin', languageCode: 'fr' })).toEqual({});
    expect(await search({ query: 'zeppelin', offset: 900 })).toEqual({});
  });

  it('has ten on a page unless told otherwise, and a hundred at most', async () => {
    expect((await search({ query: 'zeppelin' })).claims).toHaveLength(10);
    expect((await search({ query: 'zeppelin', pageSize: 0 })).claims).toHaveLength(10);
    expect((await search({ query: 'zeppelin', pageSize: 1_000_000 })).claims).toHaveLength(COUNT);
  });

  it('is paged to the end, missing none and repeating none', async () => {
    for (const question of [
      { query: 'zeppelin', pageSize: 3 },
      { reviewPublisherSiteFilter: '127.0.0.1', languageCode: 'en-GB', maxAgeDays: 30, pageSize: 3 },
      { query: 'zeppelin number', reviewPublisherSiteFilter: `www.127.0.0.1/${desk.slug}`, pageSize: 13 },
    ]) {
      const texts = await all(question);
      expect(new Set(texts).size).toBe(COUNT);
      expect(texts).toHaveLength(COUNT);
    }
  });

  it('skips as many as the offset says, on the first page', async () => {
    const whole = await all({ query: 'zeppelin', pageSize: 5 });
    expect(await all({ query: 'zeppelin', pageSize: 5, offset: 4 })).toEqual(whole.slice(4));
    const { nextPageToken } = await search({ query: 'zeppelin', pageSize: 5, offset: 4 });
    const next = await search({ query: 'zeppelin', pageSize: 5, pageToken: String(nextPageToken) });
    expect(textsOf(next)).toEqual(whole.slice(9, 14));
  });

  it('asks for the primary language alone', async () => {
    for (const languageCode of ['ro', 'ro-MD', 'RO'])
      expect(textsOf(await search({ reviewPublisherSiteFilter: '127.0.0.1', languageCode }))).toEqual([
        'Dirijabilul a căzut.',
      ]);
  });

  it('takes a question whose spaces are + or %20, and names as protocol buffers write them', async () => {
    for (const question of [
      'query=number+7&page_size=1',
      'query=number%207&pageSize=%2B1',
      'query=number+7&page_size=1&language_code=en&max_age_days=1&review_publisher_site_filter=127.0.0.1',
    ]) {
      const { body } = await reader.outlet('get', `/v1alpha1/claims:search?${question}`);
      expect([question, textsOf(body)]).toEqual([question, ['Zeppelin number 7 fell on the town.']]);
    }
  });

  it('takes the parameters that all of Google’s APIs have', async () => {
    const { data } = await client.claims.search({
      query: 'zeppelin 7',
      key: 'k',
      alt: 'json',
      prettyPrint: false,
      quotaUser: 'me',
      callback: 'run',
      uploadType: 'media',
      upload_protocol: 'raw',
      '$.xgafv': '2',
      fields: 'claims(text,claimReview/url),nextPageToken',
    });
    expect(data).toEqual({
      claims: [
        {
          text: 'Zeppelin number 7 fell on the town.',
          claimReview: [{ url: expect.stringContaining(SITE) }],
        },
      ],
    });
  });

  it('is never a script, whatever is called back', async () => {
    const path = '/v1alpha1/claims:search?query=zeppelin&callback=alert';
    const { headers, text } = await reader.outlet('get', path);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
    expect(() => JSON.parse(text) as object).not.toThrow();
  });

  it('is written for people unless told otherwise', async () => {
    const lines = async (more: string): Promise<number> =>
      (await reader.outlet('get', `/v1alpha1/claims:search?query=zeppelin${more}`)).text.trim().split('\n')
        .length;
    expect(await lines('')).toBeGreaterThan(100);
    expect(await lines('&prettyPrint=false')).toBe(1);
  });

  it('answers 304 to who has it', async () => {
    const path = '/v1alpha1/claims:search?query=zeppelin';
    const { etag = '' } = (await reader.outlet('get', path)).headers;
    expect((await reader.outlet('get', path).set({ 'If-None-Match': etag })).status).toBe(304);
  });
});

describe('a refusal', () => {
  it.each<[string, object, string | undefined, RegExp]>([
    ['neither query nor site', {}, 'query', /reviewPublisherSiteFilter is needed/],
    ['an empty query', { query: ' ' }, 'query', /needed/],
    ['pageSize=-1', { query: 'a', pageSize: -1 }, 'page_size', /'page_size' \(TYPE_INT32\), -1 is less/],
    ['pageSize=ten', { query: 'a', pageSize: 'ten' }, 'page_size', /'page_size' \(TYPE_INT32\), "ten"/],
    ['no int32', { query: 'a', pageSize: 2 ** 31 }, 'page_size', /TYPE_INT32/],
    ['offset=-1', { query: 'a', offset: -1 }, 'offset', /less than 0/],
    ['a far offset', { query: 'a', offset: 1_001 }, 'offset', /page tokens/],
    ['maxAgeDays=-1', { query: 'a', maxAgeDays: -1 }, 'max_age_days', /less than 0/],
    ['an ill-formed language', { query: 'a', languageCode: 'en_US' }, 'language_code', /BCP 47/],
    ['an unknown language', { query: 'a', languageCode: 'xx' }, 'language_code', /BCP 47/],
    ['a language’s name', { query: 'a', languageCode: 'english' }, 'language_code', /BCP 47/],
    ['a bad token', { query: 'a', pageToken: 'nonsense' }, 'page_token', /nextPageToken/],
    ['10 kB', { query: 'a'.repeat(10_000) }, 'query', /more than 500 characters/],
    ['alt=media', { query: 'a', alt: 'media' }, 'alt', /answers are json/],
    ['prettyPrint=perhaps', { query: 'a', prettyPrint: 'perhaps' }, 'pretty_print', /TYPE_BOOL/],
    ['a name twice', { query: ['a', 'b'] }, 'query', /Proto field is not repeating, cannot start list\./],
    [
      'an unknown name',
      { query: 'a', colour: 'red' },
      'colour',
      /^Invalid JSON payload received\. Unknown name "colour": Cannot bind query parameter\. Field 'colour' could not be found in request message\.$/,
    ],
  ])('of %s is an INVALID_ARGUMENT that names its field', async (_what, question, field, message) => {
    const { status, body } = await refusal(question);
    expect([status, body.error.code, body.error.status]).toEqual([400, 400, 'INVALID_ARGUMENT']);
    expect(body.error.message).toMatch(message);
    expect(body.error.details?.[0]).toMatchObject({
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ field, description: expect.stringMatching(message) }],
    });
  });

  it('of a mask names its path in the details, as Google does', async () => {
    const { body } = await refusal({ query: 'a', fields: 'claims/colour' });
    expect(body.error).toMatchObject({
      message: 'Request contains an invalid argument.',
      details: [
        {
          fieldViolations: [
            {
              field: 'fields',
              description:
                "Error expanding 'fields' parameter. Cannot find matching fields for path 'claims.colour'.",
            },
          ],
        },
        { '@type': 'type.googleapis.com/google.rpc.ErrorInfo' },
      ],
    });
  });

  it('tells every fault at once', async () => {
    const { body } = await refusal({ query: 'a', pageSize: -1, offset: 'x', colour: 'red' });
    expect(body.error.details?.[0]?.fieldViolations?.map(({ field }) => field)).toEqual([
      'colour',
      'page_size',
      'offset',
    ]);
  });

  it('comes to a token whose other fields are not those of the first request', async () => {
    const first = { query: 'zeppelin', pageSize: 3, maxAgeDays: 9, languageCode: 'en' };
    const pageToken = String((await search(first)).nextPageToken);
    expect((await search({ ...first, languageCode: 'en-US', pageToken })).claims).toHaveLength(3);
    for (const other of [
      { query: 'number' },
      { pageSize: 4 },
      { maxAgeDays: 8 },
      { languageCode: 'ro' },
      { reviewPublisherSiteFilter: '127.0.0.1' },
    ]) {
      const { status, body } = await refusal({ ...first, ...other, pageToken });
      expect([other, status, body.error.details?.[0]?.fieldViolations?.[0]?.field]).toEqual([
        other,
        400,
        'page_token',
      ]);
    }
    const { body } = await refusal({ ...first, pageToken, offset: 2 });
    expect(body.error.details?.[0]?.fieldViolations?.[0]?.field).toBe('offset');
  });

  it('of text that cannot be stored names its field', async () => {
    const { body } = await reader.outlet('get', '/v1alpha1/claims:search?query=%00');
    expect((body as Refusal).error.details?.[0]?.fieldViolations?.map(({ field }) => field)).toEqual([
      'query',
    ]);
  });

  it.each(['query=%ED%A0%80', 'query=%zz', 'query=a&%zz=1', 'query=%FF'])(
    'of %s is one too',
    async (question) => {
      const { status, body } = await reader.outlet('get', `/v1alpha1/claims:search?${question}`);
      expect([status, (body as Refusal).error.status]).toEqual([400, 'INVALID_ARGUMENT']);
    },
  );

  it.each([
    ['get', '/v1alpha1/claims:imageSearch?imageUri=a', 501, 'UNIMPLEMENTED'],
    ['get', '/v1alpha1', 404, 'NOT_FOUND'],
    ['get', '/v1alpha1/pages', 404, 'NOT_FOUND'],
    ['get', '/v1alpha1/claims:search/more', 404, 'NOT_FOUND'],
    ['get', `/v1alpha1/${'a'.repeat(400)}`, 404, 'NOT_FOUND'],
    ['post', '/v1alpha1/claims:search', 404, 'NOT_FOUND'],
    ['get', '/v1alpha1/%zz', 400, 'INVALID_ARGUMENT'],
  ] as const)('of %s %s has Google’s form', async (method, path, status, code) => {
    const { status: answered, body, headers } = await reader.outlet(method, path);
    const details = [expect.objectContaining({ '@type': 'type.googleapis.com/google.rpc.ErrorInfo' })];
    expect([answered, body]).toEqual([
      status,
      { error: { code: status, message: expect.stringMatching(/./), status: code, details } },
    ]);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('comes to imageSearch by the official client as well', async () => {
    await expect(client.claims.imageSearch({ imageUri: 'a' })).rejects.toMatchObject({
      response: { status: 501, data: { error: { status: 'UNIMPLEMENTED' } } },
    });
  });
});
