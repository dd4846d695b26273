import type { ListedFactCheck } from './store/publications.js';

/** What was found, in the desk's own word, and of what: for lists that have room for one line. */
export const headlineOf = ({ claim, verdict }: Pick<ListedFactCheck, 'claim' | 'verdict'>): string =>
  `${verdict.label}: ${claim.wording}`;
