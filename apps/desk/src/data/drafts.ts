import { ask, inDesk } from './http.js';
import type { Review } from './types.js';

/** What an assignee writes. Empty text is text: it was taken away. */
export interface DraftText {
  readonly rating?: string;
  readonly summary: string;
  readonly explanation: string;
  readonly cites: readonly string[];
}

export const draftTextOf = (draft: Review['draft']): DraftText => ({
  ...(draft?.rating === undefined ? {} : { rating: draft.rating }),
  summary: draft?.summary ?? '',
  explanation: draft?.explanation ?? '',
  cites: draft?.cites ?? [],
});

export const isSameDraft = (one: DraftText, other: DraftText): boolean =>
  one.rating === other.rating &&
  one.summary === other.summary &&
  one.explanation === other.explanation &&
  one.cites.join() === other.cites.join();

/** Saves under the fence of a lease. One that is over: 409, and what was sent is kept by the server all the same. */
export const saveDraft = (desk: string, reviewId: string, fence: number, text: DraftText): Promise<Review> =>
  ask<Review>(inDesk(desk, `/reviews/${reviewId}/draft`), { method: 'PATCH', body: { fence, ...text } });

/** Which draft: another round is another one. */
export interface DraftPlace {
  readonly desk: string;
  readonly reviewId: string;
  readonly round: number;
  readonly userId: string;
}

/** What was typed and is not on the server yet. */
interface KeptDraft {
  readonly text: DraftText;
  /** When the server's draft was saved that it was typed on; absent where there was none. */
  readonly basedOn?: string;
  readonly typedAt: string;
}

const keyOfDraft = ({ desk, reviewId, round, userId }: DraftPlace): string =>
  `counterclaim-draft:${desk}:${reviewId}:${round}:${userId}`;

/** In this browser, until it is saved. A browser that keeps nothing (a full disk, a private window) keeps it in the tab. */
export const keepDraft = (place: DraftPlace, kept: KeptDraft): void => {
  try {
    localStorage.setItem(keyOfDraft(place), JSON.stringify(kept));
  } catch {
    // It is still in the fields.
  }
};

export const keptDraft = (place: DraftPlace): KeptDraft | undefined => {
  try {
    const text = localStorage.getItem(keyOfDraft(place));
    return text === null ? undefined : (JSON.parse(text) as KeptDraft);
  } catch {
    return undefined;
  }
};

export const dropDraft = (place: DraftPlace): void => {
  try {
    localStorage.removeItem(keyOfDraft(place));
  } catch {
    // Nothing was kept.
  }
};
