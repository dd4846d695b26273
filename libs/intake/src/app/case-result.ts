import type { FieldError } from '#kernel';

/** From the file's ids to the real ones. */
export type Ids = Record<string, string>;

export interface CaseResult {
  readonly disputeId: string;
  readonly created: { readonly sources: Ids; readonly claims: Ids; readonly statements: Ids };
  readonly ignored: readonly FieldError[];
}
