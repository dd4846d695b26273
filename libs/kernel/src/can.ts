import type { Reason } from './domain-error.js';

/** The answer of a policy: allowed, or every reason why not. It travels to the client with the data. */
export interface Answer {
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
}

export type Can<Action extends string> = Readonly<Record<Action, Answer>>;

export const answer = (reasons: readonly Reason[]): Answer => ({ allowed: reasons.length === 0, reasons });
