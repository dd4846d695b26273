import type { EffectiveStance, Position, TransitionKind } from '#disputes';

const plurals = new Intl.PluralRules('en');

/** The number, and the word that goes with it: «1 vote», «2 votes». */
const counted =
  (one: string, other: string) =>
  (count: number): string =>
    `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : other}`;

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** Where one stands on a claim, or that nothing of it is on record. */
const POSITIONS: Readonly<Record<Position | 'none', string>> = {
  asserts: 'Asserts',
  qualifies: 'Asserts in part',
  counters: 'Says otherwise',
  denies: 'Denies',
  doubts: 'Doubts',
  declines: 'Declines to say',
  split: 'Contradicts itself',
  none: 'Nothing on record',
};

const MOVES: Readonly<Record<TransitionKind, string>> = {
  holds: 'holds to it',
  hardens: 'hardens',
  softens: 'softens',
  concedes_in_part: 'concedes in part',
  concedes: 'concedes',
  reverses: 'reverses',
  retracts: 'takes it back',
  splits: 'contradicts itself',
};

/** Every text of the public pages: English. Texts of desks and sources are shown as they are. */
export const messages = {
  site: {
    name: 'Counterclaim',
    skip: 'Skip to the content',
    made: 'Published with Counterclaim',
    navigation: 'Desk',
    data: 'The same as data',
  },
  navigation: {
    factChecks: 'Fact-checks',
    corrections: 'Corrections',
    methodology: 'How we work',
  },
  feeds: {
    atom: (of: string) => `${of}: Atom feed`,
    json: (of: string) => `${of}: JSON Feed`,
    atomShort: 'Atom feed',
    jsonShort: 'JSON Feed',
    document: 'JSON',
    linkedData: 'JSON-LD (ClaimReview)',
    api: 'API',
  },
  positions: POSITIONS,
  stances: POSITIONS satisfies Readonly<Record<EffectiveStance, string>>,
  moves: MOVES,
  verdict: {
    title: 'Verdict',
    noun: (label: string) => `Verdict: ${label}`,
  },
  dispute: {
    title: 'Dispute',
    noun: (label: string) => `Dispute: ${label}`,
    since: 'since',
  },
  card: {
    title: (claim: string, desk: string) => `Who says what: ${claim} · ${desk}`,
    by: 'Fact-check by',
    asOf: 'Who says what, as of',
    nobody: 'Nobody on record takes a position.',
    more: counted('more party', 'more parties'),
    movedOn: 'The dispute has moved on since then.',
    read: 'Read the fact-check',
  },
  errors: {
    titles: {
      400: 'That address can’t be read',
      404: 'Nothing is published here',
      410: 'This fact-check was withdrawn',
      422: 'That question can’t be answered',
      429: 'Too many requests',
      503: 'Not available at the moment',
    } as Readonly<Record<number, string>>,
    other: 'Something went wrong',
    notFound: 'The address may be mistyped, or what it named was never published.',
    gone: (date: string) => `It was public, and the desk took it back on ${date}. The reason it gives:`,
    again: 'Try again in a minute.',
    ours: 'It is a fault on our side. Try again; if it stays, tell the desk this number:',
    faults: 'What is wrong with the address:',
    home: 'To the front page',
  },
  list: (items: readonly string[]) => listed.format(items),
  counted: {
    statements: counted('statement', 'statements'),
    signatures: counted('signature', 'signatures'),
    factChecks: counted('fact-check', 'fact-checks'),
  },
} as const;
