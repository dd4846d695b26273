import type { DeskClient, Json, TestDesk } from './desk-client.js';

/** A claim that a state asserts, so that it has something to be reviewed. */
export const makeClaim = async (by: DeskClient, wording = 'Drones fell on the town.'): Promise<Json> => {
  const claim = await by.post('/claims', { wording, language: 'en', topics: ['war'] });
  await makeStatement(by, claim.id, 'asserts');
  return claim;
};

/** Something that a state, made for it, says of a claim. */
export const makeStatement = async (by: DeskClient, claimId: string, stance: string): Promise<Json> => {
  const speaker = await by.post('/sources', { kind: 'state', name: `A state that ${stance}` });
  return by.post('/statements', {
    speakerId: speaker.id,
    paraphrase: `It ${stance}.`,
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [{ claimId, stance }],
  });
};

export const addEvidence = (by: DeskClient, claimId: string): Promise<Json> =>
  by.post(`/claims/${claimId}/evidence`, {
    title: 'Radar track',
    kind: 'official_record',
    url: 'https://example.org/track',
    note: 'The track ends on the other bank.',
    direction: 'supports',
    reliability: 'B',
    credibility: 2,
  });

export interface ReviewJson extends Json {
  readonly state: string;
  readonly version: number;
  readonly claimId: string;
  readonly lease?: { readonly fence: number; readonly expiresAt: string };
  readonly can: Record<string, { readonly allowed: boolean; readonly reasons: { readonly code: string }[] }>;
}

export interface People {
  readonly checker: DeskClient;
  readonly second: DeskClient;
  readonly editor: DeskClient;
}

/** Those who bring a review all the way, at one desk. */
export const staffOf = async (desk: TestDesk): Promise<People> => ({
  checker: await desk.join('fact_checker'),
  second: await desk.join('fact_checker'),
  editor: await desk.join('editor'),
});

/** The way of a review, from the inbox to being public. */
const WAY = ['inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved', 'published'] as const;
export type WayState = (typeof WAY)[number];

/** A claim with a review that was brought to this state by the right people, one action after the other. */
export const reviewIn = async (
  state: WayState,
  people: People,
  options: { rating?: string; claim?: Json } = {},
): Promise<ReviewJson> => {
  const { checker, second, editor } = people;
  const { rating = 'true' } = options;
  const claim = options.claim ?? (await makeClaim(checker));
  const { id } = await checker.post<ReviewJson>(`/claims/${claim.id}/review`);
  const steps: Record<WayState, () => Promise<unknown>> = {
    inbox: () => Promise.resolve(),
    queued: () => editor.act(id, 'accept', { priority: 'normal' }),
    researching: () => checker.act(id, 'take'),
    second_read: async () => {
      await addEvidence(checker, claim.id);
      const { lease } = await checker.get<ReviewJson>(`/reviews/${id}`);
      await checker.act(id, 'propose', { fence: lease?.fence, rating, summary: 'It is so.' });
    },
    sign_off: () => second.act(id, 'pass'),
    approved: () => editor.act(id, 'vote', { approve: true, rating, rationale: 'It is borne out.' }),
    published: () => editor.act(id, 'publish'),
  };
  for (const step of WAY.slice(0, WAY.indexOf(state) + 1)) await steps[step]();
  return checker.get<ReviewJson>(`/reviews/${id}`);
};

/**
 * Reviews that wait in the queue, oldest first. Made one after the other: what is recorded in one desk takes turns, and
 * a crowd of them on a busy machine would run into the limit on the time of a query.
 */
export const manyQueued = async (count: number, people: People): Promise<ReviewJson[]> => {
  const queued: ReviewJson[] = [];
  for (let number = 1; number <= count; number += 1) {
    const claim = await people.checker.post('/claims', { wording: `Claim ${number}.`, language: 'en' });
    queued.push(await reviewIn('queued', people, { claim }));
  }
  return queued;
};

/** Takes back what is published: one editor proposes it, another agrees. */
export const withdraw = async (
  desk: TestDesk,
  { editor }: People,
  reviewId: string,
  reason: string,
): Promise<void> => {
  await editor.act(reviewId, 'withdraw', { reason });
  await (await desk.join('editor')).act(reviewId, 'withdraw', { reason });
};
