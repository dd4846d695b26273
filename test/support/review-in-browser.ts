import type { Person } from './desk-site.js';

export interface ReviewSeen {
  readonly id: string;
  readonly claimId: string;
  readonly state: string;
  readonly version: number;
  readonly claim: { readonly wording: string };
  readonly draft?: { readonly summary?: string };
  readonly lateDraft?: { readonly summary?: string };
}

/** The review of the demo's claim that has these words. */
export const reviewOf = async (person: Person, words: string): Promise<ReviewSeen> => {
  const { data } = await person.get<{ data: ReviewSeen[] }>('/reviews?limit=100');
  const found = data.find(({ claim }) => claim.wording.includes(words));
  if (found === undefined) throw new Error(`No review is of a claim with «${words}»`);
  return found;
};
