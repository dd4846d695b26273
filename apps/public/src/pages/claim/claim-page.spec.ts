import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { createElement } from 'react';
import { PublicAddresses, claimReviewOf } from '#publishing';
import { type Element, elementsOf, textOf } from '../../../../../test/support/seen.js';
import { DOCUMENT_EXAMPLE } from '../../native/examples.js';
import type { LiveFactCheck } from '../../store/publications.js';
import { markupOf } from '../send-page.js';
import { ClaimPage } from './claim-page.js';

const addresses = new PublicAddresses('https://facts.example.org');
const EXAMPLE = { ...DOCUMENT_EXAMPLE, url: 'https://facts.example.org/x' } as unknown as LiveFactCheck;

/** Every text that comes from people, in its place. How many there are is how often `next` is asked. */
const withWords = (next: () => string): LiveFactCheck => {
  const { claim, verdict, counterclaims, statements, evidence, replyRequests, dispute, desk } = EXAMPLE;
  const said = (statement: (typeof statements)[number]) => ({
    ...statement,
    quote: { text: next(), language: 'uk' },
    paraphrase: next(),
    speaker: { ...statement.speaker, name: next(), office: next() },
    principal: { ...statement.principal, name: next() },
    outlet: { id: statement.id, name: next() },
    url: `https://example.org/?${encodeURIComponent(next())}&"'<`,
    locator: next(),
  });
  return {
    ...EXAMPLE,
    desk: { ...desk, name: next() },
    claim: { ...claim, wording: next(), topics: [next()], place: { name: next() } },
    verdict: { ...verdict, label: next(), summary: next(), explanation: next(), despite: [next()] },
    dispute: {
      ...dispute,
      question: next(),
      positions: dispute.positions.map((one) => ({ ...one, principal: { ...one.principal, name: next() } })),
    },
    statements: statements.map(said),
    counterclaims: counterclaims.map((counter) => ({
      ...counter,
      wording: next(),
      rationale: next(),
      statements: counter.statements.map(said),
    })),
    evidence: evidence.map((one) => ({ ...one, title: next(), note: next() })),
    replyRequests: replyRequests.map((one) => ({
      ...one,
      source: { ...one.source, name: next() },
      reason: next(),
    })),
    versions: [
      { version: 1, publishedAt: EXAMPLE.publishedAt, type: 'published' },
      { version: 2, publishedAt: EXAMPLE.publishedAt, type: 'corrected', class: 'substantive', note: next() },
    ],
  };
};

const rendered = (document: LiveFactCheck): DefaultTreeAdapterTypes.Document =>
  parse(markupOf(createElement(ClaimPage, { addresses, document })));

/** How often each element is there: other words, but not one element more or less. */
const shapeOf = (elements: readonly Element[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { tagName } of elements) counts[tagName] = (counts[tagName] ?? 0) + 1;
  return counts;
};

/** What has a meaning somewhere between a database and a browser, and what is only odd. */
const BITS = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '=',
    '/',
    '\\',
    '{',
    '}',
    '--',
    '\t',
    'a',
    'Ж',
    'ع',
    '\u05d0',
    '\u202e',
    '\u2067',
  ],
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '</title>',
    '</style>',
    '<svg onload=',
  ],
  ...[
    '&lt;',
    '&#x3c;',
    '&amp;amp;',
    '\u2028',
    '\u2029',
    '\u0001',
    '\u0085',
    '\ufeff',
    '\uffff',
    '😀',
    '\\u003c',
    'javascript:',
  ],
];

const words = fc
  .array(fc.constantFrom(...BITS), { minLength: 1, maxLength: 12 })
  .map((bits) => `x${bits.join('')}x`);

it('shows 10,000 random strings as what they are, with one script that a strict parser reads', () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.info(`claim page: SEED=${seed}`);
  const strings = fc.sample(words, { seed, numRuns: 10_000 });
  const expected = shapeOf(elementsOf(rendered(withWords(() => 'plain'))));
  expect(expected.script).toBe(1);

  for (let used = 0; used < strings.length;) {
    const start = used;
    const document = withWords(() => strings[used++ % strings.length] ?? '');
    const tree = rendered(document);
    const elements = elementsOf(tree);
    expect(shapeOf(elements)).toEqual(expected);

    const [script] = elements.filter(({ tagName }) => tagName === 'script');
    const markup = script === undefined ? '' : textOf(script);
    expect(JSON.parse(markup)).toEqual(JSON.parse(JSON.stringify(claimReviewOf(document, addresses))));
    const [title] = elements.filter(({ tagName }) => tagName === 'h1');
    expect(title && textOf(title)).toBe(document.claim.wording);
    const shown = textOf(tree).replace(markup, '');
    for (const { speaker, paraphrase, quote } of document.statements)
      for (const text of [speaker.name, paraphrase, quote?.text]) expect(shown).toContain(text);
    for (const element of elements)
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$/);
        if (['href', 'src', 'action', 'cite'].includes(name)) expect(value).toMatch(/^(https:\/\/|#)/);
      }
    expect(used).toBeGreaterThan(start);
  }
}, 60_000);

it('follows no address that is none of the web', () => {
  const [first] = EXAMPLE.statements;
  if (first === undefined) throw new Error('The example has no statement');
  const document = { ...EXAMPLE, statements: [{ ...first, url: 'javascript:alert(1)' }] };
  const markup = markupOf(createElement(ClaimPage, { addresses, document }));
  expect(markup.replace(/<script.*?<\/script>/, '')).not.toContain('javascript:');
});

it('says what a verdict means beside other desks’ where its own word does not say it', () => {
  const findingsOf = (label: string, normalised: string): string => {
    const document = { ...EXAMPLE, verdict: { ...EXAMPLE.verdict, label, normalised } };
    const list = elementsOf(rendered(document)).find(({ tagName }) => tagName === 'dl');
    return list === undefined ? '' : textOf(list);
  };
  expect(findingsOf('Mostly false', 'mostly_false')).not.toContain('On a scale');
  expect(findingsOf('Misleading', 'mostly_false')).toContain('On a scale common to all desks: mostly false');
});
