import type { DisputeState } from '#disputes';
import type { FactCheck } from './document.js';
import { facetLexemes, tagLexeme } from './facets.js';
import { quoted } from './lexemes.js';
import { claimsOf } from './record.js';
import { type Stems, primarySubtag } from './stems.js';
import { type Term, termsOf } from './terms.js';

/** PostgreSQL's weights, of which hits are ranked by: the claim, who says it, and what is said about it. */
type Weight = 'A' | 'B' | 'C';

interface Found {
  readonly weight: Weight;
  /** Whose stemmer knows its words. */
  readonly language: string;
  readonly terms: readonly Term[];
}

/** What a document is found by, weightiest first: a word counts most where it stands first. */
export const foundBy = (document: FactCheck): Found[] => {
  const { claim, verdict, statements, counterclaims } = document;
  const { claimant } = claim;
  const names = new Set(
    [...(claimant === undefined ? [] : [claimant]), ...statements].flatMap(({ speaker, principal }) => [
      speaker.name,
      principal.name,
    ]),
  );
  const { language } = claim;
  const found: [Weight, string, string][] = [
    ['A', language, claim.wording],
    ...[...names].map((name): [Weight, string, string] => ['B', language, name]),
    ['C', language, verdict.summary],
    ...counterclaims.map((counter): [Weight, string, string] => ['C', counter.language, counter.wording]),
  ];
  return found.map(([weight, tag, text]) => ({
    weight,
    language: primarySubtag(tag),
    terms: termsOf(text),
  }));
};

/** So many places of one lexeme count for its rank. */
const PLACES = 32;
/** PostgreSQL knows no place after this one. */
const LAST_PLACE = 16_383;

/** The text of a tsvector: words and stems with their places and weights, and beside them what lists are narrowed by. */
export const searchVector = (
  document: FactCheck,
  disputeState: DisputeState,
  found: readonly Found[],
  stems: Stems,
): string => {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const { weight, language, terms } of found)
    for (const term of terms) {
      place = Math.min(place + 1, LAST_PLACE);
      for (const lexeme of new Set([term.word, ...stems.lexemes(language, term)])) {
        const known = places.get(lexeme) ?? [];
        if (known.length < PLACES) places.set(lexeme, [...known, `${place}${weight}`]);
      }
    }
  return [
    ...[...places].map(([lexeme, where]) => `${quoted(lexeme)}:${where.join(',')}`),
    ...valuesOf(document, disputeState).map(quoted),
  ].join(' ');
};

const valuesOf = (document: FactCheck, disputeState: DisputeState): string[] => {
  const { claim, verdict, desk, dispute } = document;
  const { rating } = verdict;
  const sources = claimsOf(document).flatMap(({ statements }) => statements.flatMap(partiesOf));
  const claimants = claim.claimant === undefined ? [] : partiesOf(claim.claimant);
  return [
    ...new Set([
      ...facetLexemes({ desk: desk.slug, rating, disputeState, language: claim.language }),
      ...sources.map((id) => tagLexeme('source', id)),
      ...claimants.map((id) => tagLexeme('claimant', id)),
      ...claim.topics.map((topic) => tagLexeme('topic', topic)),
      ...(dispute.id === undefined ? [] : [tagLexeme('dispute', dispute.id)]),
    ]),
  ];
};

const partiesOf = ({
  speaker,
  principal,
}: {
  readonly speaker: { readonly id: string };
  readonly principal: { readonly id: string };
}): string[] => [speaker.id, principal.id];
