import type { DeskClient, Json, TestDesk } from './desk-client.js';
import { type People, reviewIn } from './factories.js';
import type { PublicReader } from './public-reader.js';

/** 41 letters, and nowhere to break them. */
export const LONG_WORD = 'Rindfleischetikettierungsüberwachungsamts';

export const ARABIC = {
  name: 'وزارة المياه والري',
  claim: 'أغلق المبنى في سبتمبر.',
  quote: 'نعم، أغلق.',
  evidence: 'صورة المبنى',
  note: 'المبنى مغلق.',
  summary: 'لم يغلق المبنى.',
  correction: 'قلنا أكثر مما نعرف.',
} as const;

/** A dispute of eight parties, with long words wherever somebody writes some; and a claim all in Arabic, corrected. */
export interface CrowdedCase {
  readonly disputeId: string;
  readonly slug: string;
  readonly arabicSlug: string;
  readonly topic: string;
  readonly parties: readonly string[];
  /** Of the one whose name is a long word. */
  readonly longSourceId: string;
  /** Of the one whose name is Arabic. It denied, said otherwise, and doubted. */
  readonly arabicSourceId: string;
}

export const publishCrowdedCase = async (
  reader: PublicReader,
  desk: TestDesk,
  people: People,
): Promise<CrowdedCase> => {
  const { checker, editor } = people;
  const dispute = await checker.post('/disputes', {
    question: `Was the building of the ${LONG_WORD} shut?`,
    language: 'en',
  });
  const topic = LONG_WORD.toLowerCase();
  const claimOf = (wording: string, language: string) =>
    checker.post('/claims', { wording, language, topics: [topic], disputeId: dispute.id });
  const claim = await claimOf(`${LONG_WORD}: its building was shut.`, 'de');
  const counter = await checker.post('/claims', { wording: `${LONG_WORD}: it stayed open.`, language: 'de' });
  await checker.post(`/claims/${claim.id}/links`, { kind: 'contradicts', toId: counter.id });
  const parties = [
    LONG_WORD,
    ARABIC.name,
    ...[3, 4, 5, 6, 7, 8].map((number) => `The Union of State ${number}`),
  ];
  const sources: Json[] = [];
  for (const name of parties) sources.push(await checker.post('/sources', { kind: 'state', name }));
  await speak(checker, sources, claim, counter);
  await show(checker, claim, `${LONG_WORD}, filmed`, `It shows the ${LONG_WORD}.`);
  const { id } = await reviewIn('published', people, { claim, rating: 'unproven' });
  await editor.act(id, 'correct', correction(LONG_WORD, `The ${LONG_WORD} says nothing.`));

  const arabic = await claimOf(ARABIC.claim, 'ar');
  await checker.post('/statements', {
    speakerId: sources[1]?.id,
    utteredAt: '2023-09-21T08:00:00Z',
    quote: { text: ARABIC.quote, language: 'ar' },
    stances: [{ claimId: arabic.id, stance: 'asserts' }],
  });
  await show(checker, arabic, ARABIC.evidence, ARABIC.note);
  const reviewed = await reviewIn('published', people, { claim: arabic, rating: 'false' });
  await editor.act(reviewed.id, 'correct', correction(ARABIC.correction, ARABIC.summary));
  return {
    disputeId: dispute.id,
    slug: await reader.slugOf(desk, claim.id),
    arabicSlug: await reader.slugOf(desk, arabic.id),
    topic,
    parties,
    longSourceId: sources[0]?.id ?? '',
    arabicSourceId: sources[1]?.id ?? '',
  };
};

/** One asserts; all others deny, each on a day of its own; then the second says otherwise, and doubts. */
const speak = async (by: DeskClient, parties: readonly Json[], claim: Json, counter: Json): Promise<void> => {
  const say = (speaker: Json | undefined, day: number, stance: string, about = claim) =>
    by.post('/statements', {
      speakerId: speaker?.id,
      utteredAt: `2023-09-${String(day).padStart(2, '0')}T08:00:00Z`,
      quote: { text: `${LONG_WORD}!`, language: 'de' },
      url: `https://example.org/words/${day}`,
      stances: [{ claimId: about.id, stance }],
    });
  for (const [index, party] of parties.entries())
    await say(party, index + 1, index === 0 ? 'asserts' : 'denies');
  await say(parties[1], 12, 'asserts', counter);
  await say(parties[1], 20, 'doubts');
};

const show = (by: DeskClient, claim: Json, title: string, note: string): Promise<Json> =>
  by.post(`/claims/${claim.id}/evidence`, {
    title,
    kind: 'recording',
    url: 'https://example.org/film',
    note,
    direction: 'supports',
  });

const correction = (note: string, summary: string) => ({ class: 'clarification', note, summary });
