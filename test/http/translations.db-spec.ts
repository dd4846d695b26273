import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, openDesk } from '../support/desk-client.js';

/** What was said, in other languages: beside the quote, and never in its place. */

interface Translation extends Json {
  readonly text: string;
}
interface Statement extends Json {
  readonly version: number;
  readonly translations: readonly Translation[];
}

let api: TestApi;
let checker: DeskClient;
let editor: DeskClient;
let reader: DeskClient;
let stranger: DeskClient;
let speaker: Json;

beforeAll(async () => {
  api = await openApi();
  const desk = await openDesk(api);
  [checker, editor, reader] = [
    await desk.join('fact_checker'),
    await desk.join('editor'),
    await desk.join('reader'),
  ];
  stranger = await (await openDesk(api)).join('fact_checker');
  speaker = await checker.post('/sources', { kind: 'state', name: 'Romania' });
});
afterAll(() => api.close());

const QUOTE = { text: 'dezmint categoric', language: 'ro' };
const say = (more: object = { quote: QUOTE }): Promise<Statement> =>
  checker.post('/statements', {
    speakerId: speaker.id,
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [],
    ...more,
  });
const translate = (id: string, text: string, more: object = {}): Promise<Translation> =>
  checker.post(`/statements/${id}/translations`, { language: 'en', text, ...more });
const shown = async (id: string): Promise<string[]> =>
  (await checker.get<Statement>(`/statements/${id}`)).translations.map(({ text }) => text);

it('stand with the statement: in which language, by whom, and whether a program made them', async () => {
  const { id, translations } = await say();
  expect(translations).toEqual([]);
  const made = await translate(id, 'I deny it outright');
  expect(made).toEqual({
    id: expect.any(String),
    statementId: id,
    language: 'en',
    text: 'I deny it outright',
    machine: false,
    by: { memberId: checker.memberId, name: 'fact_checker' },
    recordedAt: expect.any(String),
  });
  await editor.post(`/statements/${id}/translations`, { language: 'uk', text: 'заперечую', machine: true });

  const { statementId: _, ...first } = made;
  const both = [first, expect.objectContaining({ language: 'uk', machine: true })];
  expect(await checker.get(`/statements/${id}`)).toMatchObject({ translations: both });
  const list = await reader.get<{ data: Statement[] }>(`/statements?source=${speaker.id}`);
  expect(list.data.find((one) => one.id === id)?.translations).toEqual(both);
});

it('are voided with a reason: shown no more, and kept', async () => {
  const { id } = await say();
  const wrong = await translate(id, 'I confirm it outright');
  const voided = await checker.post(`/translations/${wrong.id}/void`, { reason: 'The wrong way round' });
  expect(voided).toMatchObject({ id: wrong.id, voidReason: 'The wrong way round' });
  expect(await shown(id)).toEqual([]);
  expect(await checker.get(`/statements/${id}/translations`)).toEqual({ data: [voided] });

  const again = await checker.send('post', `/translations/${wrong.id}/void`, { reason: 'Again' });
  expect([again.status, again.body.code]).toEqual([409, 'translation.voided']);
});

it('are of the very words: another quote leaves them behind, another correction does not', async () => {
  const { id } = await say();
  await translate(id, 'I deny it outright');
  await checker.patch(`/statements/${id}`, 1, { locator: 'minute 3', reason: 'Found the place' });
  expect(await shown(id)).toEqual(['I deny it outright']);

  await checker.patch(`/statements/${id}`, 2, {
    quote: { text: 'dezmint', language: 'ro' },
    reason: 'Misheard',
  });
  expect(await shown(id)).toEqual([]);
  await translate(id, 'I deny it');
  expect(await shown(id)).toEqual(['I deny it']);
  // Each revision with the translations of its own words.
  const { earlier } = await checker.get<{ earlier: Statement[] }>(`/statements/${id}`);
  expect(earlier.map(({ translations }) => translations.map(({ text }) => text))).toEqual([
    ['I deny it outright'],
    ['I deny it outright'],
  ]);
  const { data } = await checker.get<{ data: Translation[] }>(`/statements/${id}/translations`);
  expect(data.map(({ text, ofEarlierQuote }) => [text, ofEarlierQuote])).toEqual([
    ['I deny it outright', true],
    ['I deny it', undefined],
  ]);
});

it('are part of the statement’s history', async () => {
  const { id } = await say();
  const { id: translationId } = await translate(id, 'I deny it', { machine: true });
  await checker.post(`/translations/${translationId}/void`, { reason: 'Clumsy' });
  const { data } = await checker.get<{ data: { type: string; text: string; changes: object }[] }>(
    `/statements/${id}/history`,
  );
  expect(data.slice(1).map(({ type, text }) => [type, text])).toEqual([
    ['statement.translated', 'Translated a statement into English, by a program.'],
    ['translation.voided', 'Voided the translation of a statement into English: Clumsy.'],
  ]);
  expect(data[1]?.changes).toMatchObject({ text: { after: 'I deny it' }, machine: { after: true } });
});

it('are refused where there is nothing to translate, or nothing to gain', async () => {
  const { id } = await say();
  const translations = `/statements/${id}/translations`;
  const refusal = async (by: DeskClient, path: string, body: object): Promise<unknown[]> => {
    const answer = await by.send('post', path, body);
    return [answer.status, (answer.body as { code: string }).code];
  };
  const body = { language: 'en', text: 'I deny it' };
  expect(await refusal(checker, translations, { ...body, language: 'ro' })).toEqual([
    422,
    'translation.same_language',
  ]);
  expect(await refusal(checker, translations, { ...body, text: 'x'.repeat(10_001) })).toEqual([
    422,
    'request.invalid',
  ]);
  expect(await refusal(checker, translations, { ...body, by: 'me' })).toEqual([422, 'request.invalid']);
  expect(await refusal(reader, translations, body)).toEqual([403, 'access.role']);
  expect(await refusal(stranger, `/statements/${newId()}/translations`, body)).toEqual([
    404,
    'statement.not_found',
  ]);
  expect(await refusal(stranger, translations, body)).toEqual([404, 'statement.not_found']);
  expect(await refusal(checker, `/translations/${newId()}/void`, { reason: 'x' })).toEqual([
    404,
    'translation.not_found',
  ]);

  const paraphrase = await say({ paraphrase: 'Denies it.' });
  expect(await refusal(checker, `/statements/${paraphrase.id}/translations`, body)).toEqual([
    409,
    'translation.no_quote',
  ]);
  await checker.post(`/statements/${id}/void`, { reason: 'Twice' });
  expect(await refusal(checker, translations, body)).toEqual([409, 'statement.voided']);
});
