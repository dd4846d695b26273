interface Titled {
  readonly claim: { readonly wording: string };
  readonly verdict: { readonly label: string };
  readonly desk: { readonly name: string };
}

/** On one line, whatever breaks it has. */
export const line = (text: string): string => text.replace(/[\s\u0085]+/gu, ' ').trim();
export const quoted = (text: string): string => `“${line(text)}”`;

/** «“The bridge was hit.” — False (Demo desk)»: never the claim alone, which would pass for true. */
export const titleOf = ({ claim, verdict, desk }: Titled): string =>
  `${quoted(claim.wording)} — ${line(verdict.label)} (${line(desk.name)})`;

/** What was found, in the desk's own word, and of what: where the desk is named already. */
export const headlineOf = ({ claim, verdict }: Pick<Titled, 'claim' | 'verdict'>): string =>
  `${verdict.label}: ${claim.wording}`;
