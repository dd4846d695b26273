import { Client } from 'pg';
import { openDesk } from '../support/desk-client.js';
import { reviewIn, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';

let reader: PublicReader;
beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

const [CLAIMS, STATEMENTS] = [6, 1_400];
const id = (letter: string, index: number) => `${letter}${index}`;

/** One claim, and others that contradict it; everybody speaks of all of them each time. */
const largeCase = () => ({
  format: 'counterclaim-case/1',
  dispute: { id: 'large', question: 'Which of these is so?', language: 'en' },
  sources: Array.from({ length: 20 }, (_, i) => ({ id: id('p', i), kind: 'state', name: `Party ${i}` })),
  claims: Array.from({ length: CLAIMS }, (_, i) => ({
    id: id('c', i),
    wording: `Claim ${i} is so.`,
    language: 'en',
  })),
  links: Array.from({ length: CLAIMS - 1 }, (_, i) => ({
    kind: 'contradicts',
    from: id('c', i + 1),
    to: 'c0',
  })),
  statements: Array.from({ length: STATEMENTS }, (_, i) => {
    const at = new Date(Date.UTC(2023, 1, 1) + i * 3_600_000).toISOString();
    return {
      id: id('s', i),
      speaker: id('p', i % 20),
      paraphrase: 'So.',
      utteredAt: at,
      recordedAt: at,
      stances: Array.from({ length: CLAIMS }, (_unused, k) => ({
        claim: id('c', k),
        stance: i % 40 < 20 === k > 0 ? 'asserts' : 'denies',
      })),
    };
  }),
});

/** As autovacuum does soon after an import, but not always as soon as a test goes on. */
const analyze = async (url: string): Promise<void> => {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query('ANALYZE').finally(() => owner.end());
};

it('publishes more statements on more claims than one INSERT has parameters', async () => {
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  await people.editor.post('/imports', { kind: 'case', content: largeCase() });
  await analyze(reader.api.database.ownerUrl);
  const { data } = await people.editor.get<{ data: { id: string; wording: string }[] }>('/claims?limit=100');
  const claim = data.find(({ wording }) => wording === 'Claim 0 is so.');
  await reviewIn('published', people, { claim: claim! });

  const slug = await reader.slugOf(desk, claim!.id);
  const { body } = await reader.ask(`/claims/${slug}`);
  const { statements, counterclaims } = body as {
    statements: unknown[];
    counterclaims: { statements: unknown[] }[];
  };
  expect([statements.length, ...counterclaims.map((one) => one.statements.length)]).toEqual(
    Array.from({ length: CLAIMS }, () => STATEMENTS),
  );
}, 120_000);
