import { DOCUMENT_EXAMPLE } from '../../native/examples.js';
import { differences } from './differences.js';
import type { FactCheckRead } from './standings.js';

const BEFORE = DOCUMENT_EXAMPLE as unknown as FactCheckRead;

const linesOf = (after: Partial<FactCheckRead>) =>
  differences(BEFORE, { ...BEFORE, ...after }).map(({ field, lines }) => [
    field,
    lines.map((pieces) => pieces.map(({ kind, text }) => `${kind}: ${text}`)),
  ]);

it('tells what changed in the words of a version', () => {
  const { verdict } = BEFORE;
  expect(linesOf({})).toEqual([]);
  expect(linesOf({ verdict: { ...verdict, label: 'Unclear' } })).toEqual([
    ['label', [[`removed: ${verdict.label}`, 'added: Unclear']]],
  ]);
});

it('tells which evidence came and went, and takes that with another note for another piece', () => {
  const [first] = BEFORE.evidence;
  if (first === undefined) throw new Error('The example has no evidence');
  const film = { title: 'Film', kind: 'recording', direction: 'undermines', note: 'It is forged.' };
  expect(linesOf({ evidence: [...BEFORE.evidence, film] })).toEqual([
    ['evidence', [['added: Film · Undermines it · It is forged.']]],
  ]);
  const [[field, lines] = []] = linesOf({ evidence: [{ ...first, note: 'Seen again.' }] });
  expect(field).toBe('evidence');
  expect(lines).toEqual([
    [expect.stringMatching(`^removed: ${first.title} · .* · ${first.note}$`)],
    [expect.stringMatching(`^added: ${first.title} · .* · Seen again\\.$`)],
  ]);
});

it('tells which statements came and went, each once whatever claims it speaks of', () => {
  const [said] = BEFORE.statements;
  if (said === undefined) throw new Error('The example has no statement');
  const later = {
    ...said,
    id: '0190163d-8694-739b-aea5-966c26f8ad10',
    utteredAt: '2023-09-20T08:00:00.000Z',
    precision: 'day',
    quote: { text: 'So it was.', language: 'en' },
  };
  const counterclaims = BEFORE.counterclaims.map((one) => ({
    ...one,
    statements: [...one.statements, later],
  }));
  expect(counterclaims.length).toBeGreaterThan(0);
  expect(linesOf({ statements: [...BEFORE.statements, later], counterclaims })).toEqual([
    ['statements', [[`added: ${said.speaker.name}, 20 September 2023 · So it was.`]]],
  ]);
});
