import { messages } from '../messages.js';
import { asking } from '../parts/paging.js';
import type { ClaimStanding, Standings } from './standings.js';
import type { TimelineEntry } from './timeline.js';
import { type Told, toldOn } from './told.js';

const text = messages.excerpt;

/** Which page of each of its lists is asked for, from 1. */
export interface Places {
  readonly statements: number;
  readonly timeline: number;
  readonly parties: number;
  readonly claims: number;
}

/**
 * How much of each a page has: so many things, and so many bytes of markup. With the head, the texts of the desk and the
 * style sheet that is less than 100 kB, however large a dispute is.
 */
const LIMITS = {
  statements: { most: 30, room: 19_000 },
  timeline: { most: 30, room: 10_000 },
  parties: { most: 20, room: 20 },
  claims: { most: 30, room: 28_000 },
} as const;

/** About how many bytes the markup of a thing has, without its words: addresses, marks, times. */
const MARKUP = { statement: 920, stance: 200, entry: 660, step: 330, claim: 550, cell: 480 } as const;

export const bytes = (...words: readonly (string | undefined)[]): number =>
  words.reduce((sum, word) => sum + (word === undefined ? 0 : Buffer.byteLength(word)), 0);

/** To the next page of a list and back to its first one, where there is one. */
export interface Turns {
  readonly next: { readonly href: string | undefined; readonly words: string };
  readonly back?: { readonly href: string; readonly words: string };
}

/** As much of a dispute as one page shows of it. */
export interface Excerpt {
  /** All claims, for what is called by their names, and those that are shown. */
  readonly claims: readonly ClaimStanding[];
  readonly standings: Standings;
  /** The newest of those asked for, in the order of speech. */
  readonly told: readonly Told[];
  readonly entries: readonly TimelineEntry[];
  /** Where a statement stands, on this page or another; `undefined` for what is on none. */
  readonly statementHref: (id: string) => string | undefined;
  /** `anchor`: the part of the page to come out at. */
  readonly turns: (list: keyof Places, anchor?: string) => Turns;
  /** Whether one of the lists is not at its beginning. */
  readonly further: boolean;
}

interface Source {
  readonly standings: Standings;
  readonly entries: readonly TimelineEntry[];
  readonly asked: Places;
  /** The address of the page, and what else is asked of it. */
  readonly page: string;
  readonly question?: Readonly<Record<string, string | undefined>>;
  /** What else a page shows of a claim, in bytes. */
  readonly alsoOf: (claim: ClaimStanding) => number;
}

export const excerptOf = ({ standings, entries, asked, page, question = {}, alsoOf }: Source): Excerpt => {
  const statements = cut(toldOn(standings.claims).reverse(), weightOfTold, LIMITS.statements);
  const timeline = cut(entries.toReversed(), weightOfEntry, LIMITS.timeline);
  const parties = cut(standings.principals, () => 1, LIMITS.parties);
  const shown = at(parties, asked.parties);
  const cells = shown.reduce((sum, { name }) => sum + MARKUP.cell + bytes(name), 0);
  const claims = cut(
    standings.claims,
    (claim) => MARKUP.claim + bytes(claim.wording) + cells + alsoOf(claim),
    LIMITS.claims,
  );

  const lists = { statements, timeline, parties, claims };
  const places = Object.fromEntries(
    Object.entries(lists).map(([list, { length }]) => [list, placeIn(length, asked[list as keyof Places])]),
  ) as unknown as Places;
  const hrefAt = (list: keyof Places, place: number, anchor: string): string => {
    const numbers = Object.entries({ ...places, [list]: place }).filter(([, number]) => number > 1);
    const asks = Object.fromEntries(numbers.map(([name, number]) => [name, String(number)]));
    return `${asking(page, { ...question, ...asks })}#${anchor}`;
  };
  const standsOn = new Map(
    statements.flatMap((some, index) => some.map(({ statement }) => [statement.id, index + 1] as const)),
  );
  return {
    claims: standings.claims,
    standings: { claims: at(claims, places.claims), principals: shown },
    told: at(statements, places.statements).toReversed(),
    entries: at(timeline, places.timeline).toReversed(),
    statementHref: (id) => {
      const place = standsOn.get(id);
      if (place === undefined) return undefined;
      return place === places.statements
        ? `#statement-${id}`
        : hrefAt('statements', place, `statement-${id}`);
    },
    turns: (list, anchor = ANCHORS[list]) => {
      const place = places[list];
      const more = lists[list].slice(place).reduce((sum, { length }) => sum + length, 0);
      return {
        next: {
          href: more === 0 ? undefined : hrefAt(list, place + 1, anchor),
          words: text.more(text[list], more),
        },
        ...(place > 1 && { back: { href: hrefAt(list, 1, anchor), words: text.back[list] } }),
      };
    },
    further: Object.values(places).some((place) => place > 1),
  };
};

const ANCHORS: Readonly<Record<keyof Places, string>> = {
  statements: 'statements',
  timeline: 'timeline',
  parties: 'positions',
  claims: 'positions',
};

/** Into pages, each with as much as there is room for, and at least with one thing. */
const cut = <T>(
  things: readonly T[],
  weightOf: (thing: T) => number,
  { most, room }: { readonly most: number; readonly room: number },
): T[][] => {
  const pages: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    const last = pages.at(-1);
    if (last !== undefined && last.length < most && weight <= left) {
      last.push(thing);
      left -= weight;
    } else {
      pages.push([thing]);
      left = room - weight;
    }
  }
  return pages;
};

/** Whoever asks for more than there is gets the last page. */
const placeIn = (pages: number, asked: number): number => Math.max(1, Math.min(asked, pages));

const at = <T>(pages: readonly (readonly T[])[], place: number): readonly T[] =>
  pages[placeIn(pages.length, place) - 1] ?? [];

const weightOfTold = ({ statement, on }: Told): number => {
  const { quote, paraphrase, url, locator, speaker, principal, outlet } = statement;
  // An address is the link, and what is quoted says it once more.
  const words = [quote?.text, paraphrase, url, quote && url, locator];
  const names = [speaker.name, speaker.name, speaker.office, principal.name, outlet?.name];
  return MARKUP.statement + bytes(...words, ...names) + on.length * MARKUP.stance;
};

const weightOfEntry = ({ steps, principal, statement }: TimelineEntry): number =>
  MARKUP.entry + bytes(principal.name, principal.name, statement?.speaker.name) + steps.length * MARKUP.step;
