import type { DeskClient, Json, TestDesk } from './desk-client.js';
import { type People, type ReviewJson, addEvidence, reviewIn } from './factories.js';
import type { PublicReader } from './public-reader.js';

/** A dispute of two states over a river, with all that a page can show of one. */
export interface RiverCase {
  readonly disputeId: string;
  /** In English: corrected twice, its verdict among that, with counterclaims in Arabic and Romanian. */
  readonly slug: string;
  readonly reviewId: string;
  /** In Arabic, with a counterclaim in Hebrew. */
  readonly arabicSlug: string;
  readonly statementIds: readonly string[];
}

export const EXPLANATION = `The harbour’s radar log was read out by two operators, separately. Both place the object on the left bank.

A photograph that was said to show the wreck was taken in another year.`;

export const WORDS = {
  claim:
    'A barge of the Upper State sank in the harbour of the Lower State during the night of 3 September 2023.',
  arabicCounter: 'غرقت البارجة على الضفة اليسرى، على بعد 800 متر من الميناء.',
  romanianCounter: 'Nicio barjă nu s-a scufundat în acea noapte.',
  arabicClaim: 'سقطت ثلاث طائرات مسيرة (3) على أراضي الدولة السفلى ليلة 4 سبتمبر 2023.',
  hebrewCounter: 'שום כלי טיס לא נפל בשטח המדינה התחתונה.',
  quote: 'Am găsit bucăți din barjă pe malul nostru.',
  correction:
    'We said that nobody knew where it sank. The harbour’s radar log, which we have now seen, places it on the left bank.',
} as const;

export const publishRiverCase = async (
  reader: PublicReader,
  desk: TestDesk,
  people: People,
): Promise<RiverCase> => {
  const { checker, editor } = people;
  const [second, third] = [await desk.join('editor'), await desk.join('editor')];
  const cast = await makeCast(checker);
  const dispute = await checker.post('/disputes', {
    question: 'Did a barge of the Upper State sink in the harbour of the Lower State?',
    language: 'en',
  });
  const claim = await checker.post('/claims', {
    wording: WORDS.claim,
    language: 'en',
    topics: ['shipping', 'borders'],
    eventFrom: '2023-09-03T18:00:00Z',
    eventTo: '2023-09-04T06:00:00Z',
    place: { name: 'Old Harbour', lat: 45.283, lon: 28.824, radiusM: 8000 },
    addressesIds: [cast.lower.id],
    disputeId: dispute.id,
  });
  const arabic = await counter(
    checker,
    claim,
    'ar',
    WORDS.arabicCounter,
    'It sank on one bank or on the other.',
  );
  const romanian = await counter(checker, claim, 'ro', WORDS.romanianCounter);
  const statementIds = await speak(checker, cast, { claim, arabic, romanian });
  await addEvidence(checker, claim.id);
  await checker.post(`/claims/${claim.id}/evidence`, {
    title: 'Photograph of the wreck',
    kind: 'recording',
    url: 'https://example.org/photograph',
    note: 'It was taken in another year.',
    direction: 'undermines',
    reliability: 'D',
    credibility: 5,
  });
  const asked = await checker.post(`/claims/${claim.id}/reply-requests`, {
    sourceId: cast.lower.id,
    channel: 'press_office',
    sentAt: '2023-09-05T08:00:00Z',
  });
  await checker.patch(`/reply-requests/${asked.id}`, 1, { outcome: 'declined' });
  const { id: reviewId } = await reviewIn('published', people, { claim, rating: 'unproven' });
  await editor.act(reviewId, 'correct', {
    class: 'clarification',
    note: 'It now says how we know.',
    summary: 'Two states say two things, and nobody has shown where the barge sank.',
    explanation: EXPLANATION,
  });
  await second.act<ReviewJson>(reviewId, 'correct', {
    class: 'rating_changed',
    note: WORDS.correction,
    rating: 'mostly_false',
    summary: 'Two states say two things, and the radar log of the harbour places it on the left bank.',
  });
  await third.act(reviewId, 'vote', { approve: true, rating: 'mostly_false', rationale: 'Seen.' });
  await third.act(reviewId, 'publish');
  return {
    disputeId: dispute.id,
    reviewId,
    slug: await reader.slugOf(desk, claim.id),
    arabicSlug: await publishArabic(reader, desk, people, cast, dispute),
    statementIds,
  };
};

interface Cast {
  readonly upper: Json;
  readonly lower: Json;
  readonly minister: Json;
  readonly spokeswoman: Json;
  readonly paper: Json;
}

const makeCast = async (by: DeskClient): Promise<Cast> => {
  const state = (name: string) => by.post('/sources', { kind: 'state', name });
  const upper = await state('The Upper State');
  const lower = await state('The Lower State');
  const ministry = await by.post('/sources', {
    kind: 'institution',
    name: 'Ministry of Waters',
    partOfId: lower.id,
  });
  const minister = await by.post('/sources', { kind: 'person', name: 'Ana Petrescu' });
  const spokeswoman = await by.post('/sources', { kind: 'person', name: 'Олена Ковальчук' });
  const paper = await by.post('/sources', { kind: 'outlet', name: 'The River Post' });
  const office = { institutionId: ministry.id, from: '2020-01-01T00:00:00Z' };
  await by.post(`/sources/${minister.id}/tenures`, {
    ...office,
    office: 'Minister of Waters',
    speaksForId: lower.id,
  });
  await by.post(`/sources/${spokeswoman.id}/tenures`, {
    ...office,
    office: 'Spokeswoman',
    speaksForId: upper.id,
  });
  return { upper, lower, minister, spokeswoman, paper };
};

const counter = async (
  by: DeskClient,
  claim: Json,
  language: string,
  wording: string,
  rationale?: string,
): Promise<Json> => {
  const made = await by.post('/claims', { wording, language });
  await by.post(`/claims/${claim.id}/links`, {
    kind: 'contradicts',
    toId: made.id,
    ...(rationale === undefined ? {} : { rationale }),
  });
  return made;
};

/** Asserted, denied, contradicted, doubted, asserted again: in three languages and at several precisions. */
const speak = async (
  by: DeskClient,
  { upper, lower, minister, spokeswoman, paper }: Cast,
  { claim, arabic, romanian }: Readonly<Record<'claim' | 'arabic' | 'romanian', Json>>,
): Promise<string[]> => {
  const where = { outletId: paper.id, url: 'https://example.org/article?a=1&b=2' };
  const said: object[] = [
    {
      speakerId: spokeswoman.id,
      utteredAt: '2023-09-04T05:00:00Z',
      quote: { text: 'Баржа затонула у гавані. Ми це бачили.', language: 'uk' },
      ...where,
      locator: 'page 3',
      stances: [{ claimId: claim.id, stance: 'asserts', basis: 'witnessed' }],
    },
    {
      speakerId: lower.id,
      utteredAt: '2023-09-04T10:00:00Z',
      precision: 'hour',
      paraphrase: 'Denies that any barge sank.',
      stances: [
        { claimId: claim.id, stance: 'denies', hedge: 'for_now' },
        { claimId: romanian.id, stance: 'asserts' },
      ],
    },
    {
      speakerId: upper.id,
      utteredAt: '2023-09-05T00:00:00Z',
      precision: 'day',
      paraphrase: 'Says so again, and that there are photographs.',
      ...where,
      stances: [{ claimId: claim.id, stance: 'asserts', basis: 'evidence_claimed' }],
    },
    {
      speakerId: minister.id,
      utteredAt: '2023-09-09T09:00:00Z',
      quote: { text: 'غرقت على الضفة اليسرى، لا في مينائنا.', language: 'ar' },
      ...where,
      stances: [{ claimId: arabic.id, stance: 'asserts', basis: 'own_institution' }],
    },
    {
      speakerId: minister.id,
      utteredAt: '2023-09-13T14:00:00Z',
      quote: { text: WORDS.quote, language: 'ro' },
      stances: [{ claimId: claim.id, stance: 'doubts', hedge: 'possible' }],
    },
  ];
  const ids: string[] = [];
  for (const body of said) ids.push((await by.post('/statements', body)).id);
  return ids;
};

const publishArabic = async (
  reader: PublicReader,
  desk: TestDesk,
  people: People,
  { upper, lower }: Cast,
  dispute: Json,
): Promise<string> => {
  const { checker } = people;
  const claim = await checker.post('/claims', {
    wording: WORDS.arabicClaim,
    language: 'ar',
    topics: ['borders'],
    disputeId: dispute.id,
  });
  const hebrew = await counter(checker, claim, 'he', WORDS.hebrewCounter);
  const say = (speaker: Json, claimId: string, utteredAt: string, text: string, language: string) =>
    checker.post('/statements', {
      speakerId: speaker.id,
      utteredAt,
      quote: { text, language },
      stances: [{ claimId, stance: 'asserts' }],
    });
  await say(upper, claim.id, '2023-09-04T08:00:00Z', 'رأيناها تسقط.', 'ar');
  await say(lower, hebrew.id, '2023-09-05T08:00:00Z', 'זה לא קרה.', 'he');
  await reviewIn('published', people, { claim, rating: 'false' });
  return reader.slugOf(desk, claim.id);
};
