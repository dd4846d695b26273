import { messages } from '../messages.js';
import { moment } from '../parts/moment.js';

/** «as published on 28 November 2026»: of which day what a page shows is known. */
export const publishedOn = (documents: readonly { readonly publishedAt: string }[]): string => {
  const times = documents.map(({ publishedAt }) => publishedAt).sort();
  const [first, last] = [times[0], times.at(-1)].map((at) => moment(at ?? '', 'day'));
  return messages.published(first ?? '', last ?? '');
};
