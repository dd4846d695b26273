import { type ClaimStanding, type StatementRead, bySpeech } from './standings.js';

/** One statement, and what it says of each claim of the page. */
export interface Told {
  readonly statement: StatementRead;
  /** Of the first of these claims. */
  readonly language: string;
  readonly on: readonly { readonly claim: ClaimStanding; readonly statement: StatementRead }[];
}

/** All statements on these claims, each once, in the order of speech. */
export const toldOn = (claims: readonly ClaimStanding[]): Told[] => {
  const all = claims.flatMap((claim) => claim.statements.map((statement) => ({ claim, statement })));
  return [...Map.groupBy(all, ({ statement }) => statement.id).values()]
    .flatMap((on): Told[] =>
      on[0] ? [{ statement: on[0].statement, language: on[0].claim.language, on }] : [],
    )
    .sort((a, b) => bySpeech(a.statement, b.statement));
};
