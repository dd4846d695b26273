import { createElement } from 'react';
import { PublicAddresses } from '#publishing';
import { DOCUMENT_EXAMPLE } from '../../native/examples.js';
import type { OnRecord } from '../../store/dispute-records.js';
import type { LiveFactCheck } from '../../store/publications.js';
import { ClaimPage } from '../claim/claim-page.js';
import { DisputePage } from '../dispute/dispute-page.js';
import { markupOf } from '../send-page.js';
import { STYLE } from '../style.js';
import type { Places } from './excerpt.js';

const BOUND = 100_000;
const addresses = new PublicAddresses('https://facts.counterclaim.example.org');
const EXAMPLE = { ...DOCUMENT_EXAMPLE, url: 'https://facts.example.org/x' } as unknown as LiveFactCheck;
const FIRST: Places = { statements: 1, timeline: 1, parties: 1, claims: 1 };

const uuid = (kind: number, index: number): string =>
  `0190163d-${String(kind).padStart(4, '0')}-739b-aea5-${String(index).padStart(12, '0')}`;
const STANCES = ['asserts', 'denies', 'doubts', 'counters', 'qualifies'] as const;

interface Size {
  readonly claims: number;
  readonly parties: number;
  readonly statements: number;
  /** How long what is said and claimed is. */
  readonly words: number;
}

const claimId = (index: number) => uuid(1, index);
const words = (count: number) => 'Слово '.repeat(Math.ceil(count / 6)).slice(0, count);

/** A fact-check in which everybody speaks in turn. */
const documentOf = (own: number, counters: readonly number[], size: Size): LiveFactCheck => {
  const party = (index: number) => ({ id: uuid(2, index), name: `The Republic of Somewhere ${index}` });
  const said = (claim: number) =>
    Array.from({ length: size.statements }, (_, index) => {
      const principal = party(index % size.parties);
      return {
        ...EXAMPLE.statements[0],
        id: uuid(3, index),
        speaker: {
          id: uuid(4, index % size.parties),
          name: 'A minister of it',
          kind: 'person',
          office: 'Minister',
        },
        principal,
        utteredAt: new Date(Date.UTC(2023, 0, 1) + index * 3_600_000).toISOString(),
        quote: { text: words(size.words), language: 'uk' },
        paraphrase: words(size.words),
        url: `https://news.example.org/${index}`,
        stance: STANCES[(index + claim) % STANCES.length],
      };
    });
  const counter = (index: number) => ({
    ...EXAMPLE.counterclaims[0],
    id: claimId(index),
    wording: words(size.words),
    rationale: words(size.words),
    statements: said(index),
  });
  const statements = said(own);
  return {
    ...EXAMPLE,
    slug: `claim-${own}`,
    claim: { ...EXAMPLE.claim, id: claimId(own), wording: words(size.words) },
    verdict: { ...EXAMPLE.verdict, summary: words(size.words) },
    dispute: {
      ...EXAMPLE.dispute,
      id: uuid(5, 0),
      positions: Array.from({ length: size.parties }, (_, index) => ({
        principal: party(index),
        position: 'asserts',
        because: statements.filter(({ principal }) => principal.id === party(index).id).map(({ id }) => id),
      })),
    },
    statements,
    counterclaims: counters.map(counter),
  } as unknown as LiveFactCheck;
};

/** As the document has it. */
const recordOf = ({ claim, statements, counterclaims }: LiveFactCheck) => ({
  claims: [claim, ...counterclaims].map(({ id }) => ({ id, addresses: [] })),
  claimLinks: [],
  statementLinks: [],
  statements: statements.map(({ id, speaker, principal, utteredAt }, index) => ({
    id,
    revision: 1,
    speakerId: speaker.id,
    principalId: principal.id,
    utteredAt: Date.parse(utteredAt),
    recordedAt: Date.parse(utteredAt),
    stances: [
      { claimId: claim.id, stance: statements[index]?.stance },
      ...counterclaims.map((counter) => ({ claimId: counter.id, stance: counter.statements[index]?.stance })),
    ],
  })),
});

const claimPage = (document: LiveFactCheck, places: Partial<Places> = {}): string =>
  markupOf(
    createElement(ClaimPage, {
      addresses,
      document,
      record: recordOf(document) as unknown as OnRecord['record'],
      places: { ...FIRST, ...places },
    }),
  );

const disputePage = (documents: readonly LiveFactCheck[], places: Partial<Places> = {}): string => {
  const found = documents.map((document) => ({
    document,
    record: recordOf(document),
    modifiedAt: new Date(0),
  })) as unknown as readonly [OnRecord];
  return markupOf(
    createElement(DisputePage, {
      addresses,
      found,
      today: '2026-01-01',
      onRecord: new Set<string>(),
      places: { ...FIRST, ...places },
    }),
  );
};

const sizeOf = (markup: string) => Buffer.byteLength(markup) + Buffer.byteLength(STYLE);

const LINKED = /<script type="application\/ld\+json">.*?<\/script>/;

/** The page, and where it goes on: each list to its end, while the others stay at their beginning. */
const wholeOf = (render: (places: Partial<Places>) => string): readonly string[] => {
  const seen = new Map<string, string>();
  const follow = (question: string): void => {
    if (seen.has(question) || question.includes('&')) return;
    const asked = [...new URLSearchParams(question)].map(([name, value]) => [name, Number(value)]);
    const markup = render(Object.fromEntries(asked) as Partial<Places>);
    seen.set(question, markup);
    const paging = [...markup.matchAll(/<nav class="paging"[^]*?<\/nav>/g)].join('');
    for (const [, next = ''] of paging.matchAll(/href="[^"?]*\?([^"#]*)#[a-z-]+" rel="next"/g))
      follow(next.replaceAll('&amp;', '&'));
  };
  follow('');
  return [...seen.values()];
};

describe.each([
  ['of a common size', { claims: 3, parties: 4, statements: 12, words: 120 }],
  ['of 20 parties and 40 statements', { claims: 3, parties: 20, statements: 40, words: 120 }],
  ['of 45 parties who say a lot', { claims: 4, parties: 45, statements: 100, words: 600 }],
])('the page of a claim %s', (_of, size: Size) => {
  const document = documentOf(0, [...Array(size.claims).keys()].slice(1), size);
  const pages = wholeOf((places) => claimPage(document, places));

  it('has less than 100 kB on each of its pages, beside what it says to search engines', () => {
    for (const page of pages) expect(sizeOf(page.replace(LINKED, ''))).toBeLessThan(BOUND);
    const [first, ...further] = pages;
    expect(first).toMatch(LINKED);
    expect(first).not.toContain('noindex');
    for (const page of further) {
      expect(page).not.toMatch(LINKED);
      expect(page).toContain('<meta name="robots" content="noindex"/>');
      expect(page).toContain(
        `<link rel="canonical" href="${addresses.page(document.desk.slug, document.slug)}"/>`,
      );
    }
  });

  it('has all statements, parties and claims on them, by plain links', () => {
    const all = pages.join('');
    const { statements, counterclaims, dispute } = document;
    for (const { id } of statements) expect(all).toContain(`id="statement-${id}"`);
    for (const { principal } of dispute.positions)
      expect(all).toContain(`<bdi>${principal.name}</bdi></a><span class="name">`);
    expect(all.match(/class="counter"/g)?.length).toBeGreaterThanOrEqual(counterclaims.length);
  });

  it('leads to each statement that a position or a move rests on, wherever it stands', () => {
    const [first = ''] = pages;
    const links = [...first.matchAll(/href="([^"]*)#statement-([^"]*)"/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, page = '', id = ''] of links) {
      const place = Number(new URLSearchParams(page.split('?')[1]).get('statements') ?? 1);
      expect(claimPage(document, { statements: place })).toContain(`id="statement-${id}"`);
    }
  });
});

it('a dispute of 60 claims, 40 parties and 2,000 statements has less than 100 kB on each page', () => {
  const size = { claims: 60, parties: 40, statements: 2_000, words: 60 };
  const documents = Array.from({ length: 30 }, (_, index) => documentOf(2 * index, [2 * index + 1], size));
  for (const places of [{}, { statements: 2, claims: 2, parties: 2 }, { claims: 1_000 }]) {
    const page = disputePage(documents, places);
    expect(sizeOf(page)).toBeLessThan(BOUND);
    expect(page).toMatch(/Further claims \(|Back to the first claims/);
  }
}, 60_000);
