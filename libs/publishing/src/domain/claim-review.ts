import { affirms } from '#disputes';
import type { PublicAddresses } from './addresses.js';
import type { Claimant, FactCheck, PublishedStatement, Read, Speaker } from './document.js';

/** A fact-check as schema.org's ClaimReview: the one form for pages, feeds and the API. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly url: string;
  /** Under 75 characters: the wording, or as many of its words as have room. */
  readonly claimReviewed: string;
  readonly datePublished: string;
  readonly dateModified: string;
  readonly inLanguage: string;
  readonly author: Party & { readonly logo: string };
  readonly reviewRating: ReviewRating;
  readonly itemReviewed: ReviewedClaim;
  /** The counterclaims. The review is of one claim, and mentions those. */
  readonly mentions?: readonly DisputingClaim[];
}

export interface Party {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
  readonly url: string;
  readonly jobTitle?: string;
  readonly affiliation?: Party;
}

/** `ratingValue` is absent where the desk's word is no degree of truth. */
export interface ReviewRating {
  readonly '@type': 'Rating';
  /** The desk's own word. */
  readonly alternateName: string;
  readonly ratingValue?: number;
  readonly bestRating: number;
  readonly worstRating: number;
}

export interface MarkedClaim {
  readonly '@type': 'Claim';
  /** By the claim's id, so that it is the same wherever it is spoken of. */
  readonly '@id': string;
  /** The whole wording. */
  readonly name: string;
  readonly inLanguage: string;
  readonly author?: Party;
  readonly datePublished?: string;
  /** Every work in which somebody makes it, the first one too. */
  readonly appearance?: readonly Appearance[];
}

export interface ReviewedClaim extends MarkedClaim {
  readonly firstAppearance?: Appearance;
}

/** schema.org has no word for «contradicts»: so `about`, and the Citation Typing Ontology's word by its full IRI. */
export interface DisputingClaim extends MarkedClaim {
  readonly about: { readonly '@id': string };
  readonly 'http://purl.org/spar/cito/disputes': { readonly '@id': string };
}

export interface Appearance {
  readonly '@type': 'CreativeWork';
  readonly url: string;
  readonly datePublished: string;
}

/** What search engines show of a claim without wrapping. */
const ROOM = 74;

const [WORST, BEST] = [1, 5] as const;

/** What each normalised value is on a scale from 1 to 5. «Unproven» is no degree of truth. */
const DEGREES: Readonly<Record<string, number>> = {
  false: WORST,
  mostly_false: 2,
  mixed: 3,
  mostly_true: 4,
  true: BEST,
};

/** From 0, false, to 1, true; `undefined` where the verdict is no degree of truth. */
export const truthOf = (normalised: string | undefined): number | undefined => {
  const degree = degreeOf(normalised);
  return degree === undefined ? undefined : (degree - WORST) / (BEST - WORST);
};

/** `version`: of an older one, for which its own page is named. */
export const claimReviewOf = (
  document: Read<FactCheck>,
  addresses: PublicAddresses,
  version?: number,
): ClaimReview => {
  const { slug, desk, claim, verdict, counterclaims } = document;
  const reviewed = markedClaim({ ...claim, statements: document.statements }, desk.slug, addresses);
  const first = firstAppearance(claim.claimant);
  const value = degreeOf(verdict.normalised);
  const disputed = { '@id': reviewed['@id'] };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: addresses.page(desk.slug, slug, version),
    claimReviewed: shortened(claim.wording, claim.language),
    datePublished: document.firstPublishedAt,
    dateModified: document.publishedAt,
    inLanguage: claim.language,
    author: {
      '@type': 'Organization',
      name: desk.name,
      url: addresses.desk(desk.slug),
      logo: addresses.logo(desk.slug),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.label,
      ...(value === undefined ? {} : { ratingValue: value }),
      bestRating: BEST,
      worstRating: WORST,
    },
    itemReviewed: { ...reviewed, ...(first && { firstAppearance: first }) },
    ...(counterclaims.length === 0
      ? {}
      : {
          mentions: counterclaims.map((counter) => ({
            ...markedClaim(counter, desk.slug, addresses),
            about: disputed,
            'http://purl.org/spar/cito/disputes': disputed,
          })),
        }),
  };
};

/** JSON that can stand inside a script element: nothing in it ends the element, or a line of script. */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const degreeOf = (normalised: string | undefined): number | undefined =>
  normalised === undefined || !Object.hasOwn(DEGREES, normalised) ? undefined : DEGREES[normalised];

interface Told {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly claimant?: Read<Claimant>;
  readonly statements: Read<readonly PublishedStatement[]>;
}

const markedClaim = (
  { id, wording, language, claimant, statements }: Told,
  desk: string,
  addresses: PublicAddresses,
): MarkedClaim => {
  const appearances = appearancesOf(statements);
  return {
    '@type': 'Claim',
    '@id': `urn:uuid:${id}`,
    name: wording,
    inLanguage: language,
    ...(claimant && {
      author: partyOf(claimant, desk, addresses),
      datePublished: claimant.utteredAt,
    }),
    ...(appearances.length === 0 ? {} : { appearance: appearances }),
  };
};

const partyOf = (
  { speaker, principal }: Read<Claimant>,
  desk: string,
  addresses: PublicAddresses,
): Party => ({
  '@type': typeOf(speaker),
  name: speaker.name,
  url: addresses.source(desk, speaker.id),
  ...(speaker.office === undefined ? {} : { jobTitle: speaker.office }),
  ...(speaker.kind !== 'person' || principal.id === speaker.id
    ? {}
    : {
        affiliation: {
          '@type': 'Organization',
          name: principal.name,
          url: addresses.source(desk, principal.id),
        },
      }),
});

const typeOf = ({ kind }: Read<Speaker>): Party['@type'] => (kind === 'person' ? 'Person' : 'Organization');

const firstAppearance = (claimant: Read<Claimant> | undefined): Appearance | undefined =>
  claimant?.url === undefined ? undefined : appearance(claimant.url, claimant.utteredAt);

/** In the order of speech, each work once. */
const appearancesOf = (statements: Told['statements']): Appearance[] => {
  const works = new Map<string, Appearance>();
  for (const { url, utteredAt, stance, derived } of statements)
    if (url !== undefined && !derived && affirms(stance) && !works.has(url))
      works.set(url, appearance(url, utteredAt));
  return [...works.values()];
};

const appearance = (url: string, datePublished: string): Appearance => ({
  '@type': 'CreativeWork',
  url,
  datePublished,
});

/** Cut between words, as the language has them, so that no letter is torn. One word without end is left whole. */
const shortened = (wording: string, language: string): string => {
  if (wording.length <= ROOM) return wording;
  let end = 0;
  for (const { index, segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    wording,
  )) {
    if (index + segment.length > ROOM - 1) break;
    if (isWordLike) end = index + segment.length;
  }
  return end === 0 ? wording : `${wording.slice(0, end)}…`;
};
