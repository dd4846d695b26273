import { textOf } from '../../lib/search.js';

export interface ClaimsSearch {
  readonly q?: string;
}

export const claimsSearch = ({ q }: Record<string, unknown>): ClaimsSearch => ({ q: textOf(q) });

export const claimSearch = (): Record<string, never> => ({});
