import fc from 'fast-check';
import { DOCUMENT_EXAMPLE } from '../native/examples.js';
import type { LiveFactCheck } from '../store/publications.js';
import { factCheckText, moment } from './fact-check-text.js';

const EXAMPLE = DOCUMENT_EXAMPLE as unknown as LiveFactCheck;
const PAGE = 'https://facts.example.org/demo/claims/russian-drones';

/** The document with one text in the place of every other that somebody wrote. */
const saying = (text: string): LiveFactCheck => {
  const { claim, verdict, statements, counterclaims, evidence, desk } = EXAMPLE;
  return {
    ...EXAMPLE,
    desk: { ...desk, name: text },
    claim: { ...claim, wording: text, topics: [text] },
    verdict: { ...verdict, label: text, summary: text, explanation: text, despite: [text] },
    statements: statements.map((said) => ({
      ...said,
      quote: { text, language: 'en' },
      paraphrase: text,
      locator: text,
      speaker: { ...said.speaker, name: text, office: text },
    })),
    counterclaims: counterclaims.map((counter) => ({ ...counter, wording: text, rationale: text })),
    evidence: evidence.map((one) => ({ ...one, title: text, note: text })),
    versions: [
      { version: 2, publishedAt: EXAMPLE.publishedAt, type: 'corrected', class: 'update', note: text },
    ],
  };
};

/** The lines on which a section or a field of the document begins. */
const BEGINS = /^(VERDICT|DISPUTE|CLAIM|WHO|COUNTERCLAIMS|EVIDENCE|ASKED|VERSIONS|Rating: )/;
const beginnings = (text: string): string[] =>
  text
    .split(/[\n\r\v\f\u0085\u2028\u2029]/)
    .filter((line) => BEGINS.test(line))
    .map((line) => line.slice(0, 6));

it('has every part of the example', () => {
  const text = factCheckText(EXAMPLE, PAGE);
  for (const part of [
    'Rating: Unproven (on a common scale: unproven)',
    'Now: Conceded, since 2023-09-09 12:00 UTC',
    'When this version was published, 2023-09-07 09:00 UTC: Contested, since 2023-09-05 11:00 UTC',
    '- Romania: counters',
    'First asserted by: State Border Guard Service of Ukraine, for Ukraine, 2023-09-04 05:00 UTC',
    'Klaus Iohannis (President), for Romania counters (follows from what is said of another claim)',
    'Why both cannot be true: If the nearest',
    '- Photographs of pieces near Plauru (recording; neutral; graded B3) <https://example.org/pieces>',
    '- Romania, 2023-09-05 08:00 UTC: no response',
    `Page: ${PAGE}`,
  ])
    expect(text).toContain(part);
});

it('nothing that somebody said looks like a part of the document', () => {
  const plain = beginnings(factCheckText(saying('x'), PAGE));
  expect(plain.length).toBeGreaterThan(7);
  const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\u0085', '\v', '\f'];
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(...BREAKS),
          fc.constantFrom('VERDICT', 'Rating: True', 'EVIDENCE', '”', ' '),
          fc.string({ unit: 'grapheme' }),
        ),
        { maxLength: 12 },
      ),
      (parts) => {
        expect(beginnings(factCheckText(saying(`x${parts.join('')}`), PAGE))).toEqual(plain);
      },
    ),
    { numRuns: 1000 },
  );
});

it.each([
  ['month', '2023-09'],
  ['day', '2023-09-04'],
  ['hour', '2023-09-04 05:00 UTC'],
  ['minute', '2023-09-04 05:07 UTC'],
])('a time that is known to the %s is no more exact than that', (precision, expected) => {
  expect(moment('2023-09-04T05:07:09.123Z', precision)).toBe(expected);
});
