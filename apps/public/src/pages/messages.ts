import type { DisputeState, EffectiveStance, Position, TransitionKind } from '#disputes';
import type { CorrectionClass } from '#reviews';

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

/** How the state of a claim comes about, for readers. */
const STATE_MEANINGS: Readonly<Record<DisputeState, string>> = {
  split: 'A party has contradicted itself within three days.',
  contested: 'One party affirms the claim; another says something that cannot be true together with it.',
  denied: 'One party affirms the claim, another denies it.',
  partly_conceded:
    'A party that once stood against the claim now grants a part of it, or no longer says that it is false.',
  questioned: 'A party doubts the claim or declines to say, and none denies it.',
  unanswered: 'A party affirms the claim, and whoever it is addressed to has not answered.',
  withdrawn: 'Nobody affirms the claim any more who once did.',
  pre_empted: 'It was denied before anybody claimed it.',
  conceded: 'A party that once stood against the claim now affirms it.',
  uncontested: 'Somebody affirms the claim, and nothing stands against it.',
  no_position: 'Nobody has taken a position.',
};

const CORRECTION_CLASSES: Readonly<Record<CorrectionClass, string>> = {
  rating_changed: 'Verdict changed',
  substantive: 'Corrected in substance',
  clarification: 'Clarified',
  update: 'Updated',
  source_lost: 'A source was lost',
  typo: 'Misprint mended',
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
  home: {
    title: 'Fact-checks with who contradicts whom',
    description:
      'Desks that publish here say who claims what and who denies it, how the parties moved, what the evidence bears, and what they found.',
    none: 'No desk publishes here yet.',
    publicApi: 'Public API (OpenAPI)',
    deskApi: 'The desk’s API',
  },
  factChecks: {
    title: 'Fact-checks',
    topic: (topic: string) => `Fact-checks on ${topic}`,
    topicOf: (topic: string, desk: string) => `${desk} on ${topic}`,
    description: (of: string) =>
      `Claims that ${of} has checked: who says so, who contradicts it, and what was found.`,
    claimed: 'Claimed by',
    onBehalf: 'for',
    versions: (version: number) => `corrected, version ${version}`,
    search: 'Search claims, people, places',
    find: 'Search',
    clear: 'Show all',
    order: 'Order',
    orders: { any: 'Best or newest first', published: 'Newest first', updated: 'Last changed first' },
    anyVerdict: 'Any verdict',
    anyState: 'Any state',
    nothingFound: 'No fact-check has all of this. Try fewer words, or another verdict or state.',
    nothingYet: 'Nothing has been published here yet.',
    further: 'Older fact-checks',
  },
  source: {
    source: 'Source',
    kind: (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' '),
    description: (name: string, desk: string) =>
      `What ${name} said in public on claims that ${desk} has checked, how it moved, and what was found.`,
    feed: (name: string, desk: string) => `${desk} on ${name}`,
    boundary: (desk: string) =>
      `Only what ${desk} has published is counted. It is a record of statements, not a measure of the source.`,
    statementsOn: (statements: number, claims: number) =>
      `${counted('statement', 'statements')(statements)} on ${counted('claim', 'claims')(claims)}`,
    movesOf: (kind: string, count: number) =>
      `${MOVES[kind as TransitionKind]} ${counted('time', 'times')(count)}`,
    moves: 'How it moved',
    then: 'then',
    verdicts: 'What was found of its claims',
    statements: 'What it said',
    earlier: 'Earlier',
  },
  corrections: {
    title: 'Corrections',
    description: (desk: string) =>
      `What ${desk} corrected or took back after it was published, the newest first.`,
    none: 'Nothing has been corrected or taken back.',
    further: 'Earlier corrections',
    withdrawn: 'Withdrawn',
    before: 'As it was before',
    classes: CORRECTION_CLASSES,
  },
  methodology: {
    title: 'How we work',
    description: (desk: string) =>
      `How ${desk} comes from a claim to a verdict, as its own rules say now. The product holds it to them.`,
    stepsTitle: 'From a claim to a verdict',
    steps: {
      statements:
        'We record who said what, when, and on whose behalf, and who contradicts it. From that alone it follows whether the parties agree.',
      search:
        'A fact-checker researches the claim and records the evidence, what it is worth and what it bears.',
      searchLogged:
        'A fact-checker researches the claim, logs what was searched for and where, and records the evidence, what it is worth and what it bears.',
      reply: (hours: number) =>
        `Whoever a claim concerns is asked for comment where that is called for, and has ${counted('working hour', 'working hours')(hours)} to answer.`,
      secondRead: 'A second fact-checker reads the proposed verdict and its evidence.',
      signOff: (votes: number, majority: number) =>
        votes === 1
          ? 'An editor signs what was proposed, to the letter. If statements or evidence change after that, it has to be signed again.'
          : `${counted('editor', 'editors')(votes)} vote without seeing each other’s votes, and ${majority} of them have to approve. If statements or evidence change after that, they vote again.`,
      fourEyes: 'Nobody judges their own work, and whoever has a conflict of interest keeps out of it.',
    },
    verdictsTitle: 'Our verdicts',
    verdicts: 'A verdict is ours: what the evidence bears, as of the moment at which it was signed.',
    versions: (scale: number, policy: number) => `Rating scale: version ${scale}. Policy: version ${policy}.`,
    statesTitle: 'The state of a dispute',
    states:
      'The state is no verdict. It says whether the parties agree, follows from their statements by fixed rules, and moves when one of them does.',
    stateMeanings: STATE_MEANINGS,
    correctionsTitle: 'Corrections',
    corrections:
      'What was published stays readable. A correction is a new version that says what changed and why; what is withdrawn leaves its reason.',
    seeCorrections: 'See all corrections',
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
