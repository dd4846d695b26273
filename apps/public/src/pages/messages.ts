import type { Basis, EffectiveStance, Hedge, Position, TransitionKind } from '#disputes';
import type { CorrectionClass } from '#reviews';

const plurals = new Intl.PluralRules('en');

/** The number, and the word that goes with it: «1 vote», «2 votes». */
const counted =
  (one: string, other: string) =>
  (count: number): string =>
    `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : other}`;

const counts = {
  statements: counted('statement', 'statements'),
  factChecks: counted('fact-check', 'fact-checks'),
  evidence: counted('piece of evidence', 'pieces of evidence'),
  supports: counted('supports it', 'support it'),
  undermines: counted('undermines it', 'undermine it'),
  neutral: counted('is neutral', 'are neutral'),
  people: counted('person', 'people'),
};

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

const MOVES: Readonly<Record<TransitionKind | 'first', string>> = {
  first: 'First position',
  holds: 'Says so again',
  hardens: 'Hardens',
  softens: 'Softens',
  concedes_in_part: 'Concedes in part',
  concedes: 'Concedes',
  reverses: 'Reverses',
  retracts: 'Takes it back',
  splits: 'Contradicts itself',
};

const CORRECTIONS: Readonly<Record<CorrectionClass, string>> = {
  rating_changed: 'Rating changed',
  substantive: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  source_lost: 'Source lost',
  typo: 'Typo mended',
};

const HEDGES: Readonly<Record<Hedge, string>> = {
  none: '',
  for_now: 'for now',
  reported: 'as reported',
  possible: 'as possible',
  likely: 'as likely',
  certain: 'as certain',
};

const BASES: Readonly<Record<Basis, string>> = {
  witnessed: 'as a witness',
  own_institution: 'on its own institution’s word',
  cites_other: 'citing others',
  evidence_shown: 'showing evidence',
  evidence_claimed: 'speaking of evidence',
  none: '',
};

/** Words that come as data, from lists that may grow: what has no name here is shown as it is. */
const name = (names: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(names, key) ? names[key] : undefined) ?? key.replaceAll('_', ' ');

/** What a rating means beside other desks’. */
const NORMALISED = {
  true: 'true',
  mostly_true: 'mostly true',
  mixed: 'partly true, partly false',
  mostly_false: 'mostly false',
  false: 'false',
  unproven: 'neither proven nor disproven',
};

const EVIDENCE_KINDS = {
  document: 'Document',
  recording: 'Recording',
  data_set: 'Data set',
  official_record: 'Official record',
  expert: 'Expert',
  observation: 'Observation',
};

const DIRECTIONS = { supports: 'Supports it', undermines: 'Undermines it', neutral: 'Neutral' };

/** The Admiralty code, in words. */
const RELIABILITIES = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'of unknown reliability',
};
const CREDIBILITIES = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'impossible to judge',
};

const CHANNELS = {
  email: 'by email',
  phone: 'by phone',
  in_person: 'in person',
  letter: 'by letter',
  social_media: 'on social media',
  press_office: 'through the press office',
  other: 'in another way',
};

const OUTCOMES = {
  awaiting: 'The answer is awaited.',
  answered: 'It answered.',
  declined: 'It declined to comment.',
  no_response: 'It did not answer in time.',
  waived: 'It was not asked after all.',
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
    linkedData: 'ClaimReview (JSON-LD)',
    disputeData: 'Who says what (JSON)',
    card: 'Card to embed',
    oembed: 'oEmbed',
  },
  positions: POSITIONS,
  stances: POSITIONS satisfies Readonly<Record<EffectiveStance, string>>,
  moves: MOVES,
  hedge: (hedge: string) => name(HEDGES, hedge),
  basis: (basis: string) => name(BASES, basis),
  verdict: {
    title: 'Our verdict',
    noun: (label: string) => `Verdict: ${label}`,
    meaning: (normalised: string) => `Among other desks’ ratings: ${name(NORMALISED, normalised)}`,
    noMeaning: 'It has no equal among other desks’ ratings',
    why: 'Why',
    rests: 'What it rests on',
    restsOn: 'Rests on',
    known: 'Known as of',
    knownNote: 'What came later is not in it.',
    signed: 'Signatures',
    scale: 'Rating scale',
    scaleVersion: (version: number) => `version ${version}`,
    conflicts: 'Conflicts of interest',
    conflicting: (count: number) =>
      `${counts.people(count)} worked on it in spite of one, with the consent of two editors`,
    noConflicts: 'None of those who worked on it has one on record',
    despite: 'In spite of another verdict',
  },
  dispute: {
    title: 'Dispute',
    between: 'Between the parties',
    noun: (label: string) => `Dispute: ${label}`,
    since: 'since',
    differs: 'When the verdict was published it was',
    differsNote: 'What moved it has not been reviewed yet: it is not in what follows.',
    asThen: 'as it was when this version was published',
    whole: 'The whole dispute',
    restsOn: (count: number) => `It follows from ${counts.statements(count)}`,
    headline: 'Where the parties stand',
    now: 'as of now',
    time: 'At another time',
    asOf: 'As of',
    show: 'Show',
    latest: 'Show the latest',
    asOfHint: 'A past day, by what the desk knew when it published',
    atThen: (day: string) => `What had been said by the end of ${day} (UTC)`,
    claims: 'Fact-checks',
    description: (question: string, label: string, claims: number) =>
      `${question} ${label}. Who says what, on ${counts.factChecks(claims)}.`,
  },
  claim: {
    factCheck: 'Fact-check',
    first: 'Claimed by',
    nobody: 'Nobody on record claims it',
    for: 'for',
    in: 'in',
    source: 'Source',
    published: 'Published',
    updated: 'Updated',
    event: 'When it is to have happened',
    place: 'Where',
    within: (metres: number) => (metres >= 1000 ? `within ${metres / 1000} km` : `within ${metres} m`),
    topics: 'Topics',
    until: 'to',
    checked: (index: number, of: number) => (of === 1 ? 'Claim' : `Claim ${index + 1}`),
    counterclaim: (index: number, of: number) => (of === 1 ? 'Counterclaim' : `Counterclaim ${index + 1}`),
    /** «on the claim», «on counterclaim 2»: by what it is called on the page. */
    on: (called: string) => `on ${/\d$/.test(called) ? '' : 'the '}${called.toLowerCase()}`,
    description: (verdict: string, dispute: string, summary: string) =>
      `Verdict: ${verdict}. Dispute: ${dispute}. ${summary}`,
    image: (wording: string, verdict: string, dispute: string) =>
      `${wording} Verdict: ${verdict}. Dispute: ${dispute}.`,
  },
  matrix: {
    title: 'Who says what',
    caption: 'Where each party stands on each claim',
    claims: 'Claims',
    lead: 'Each position is that of the newest statement it rests on.',
    empty: 'Nobody has taken a position on record.',
  },
  timeline: {
    title: 'How positions moved',
    lead: 'Every first position and every move, in the order in which they were taken.',
    empty: 'Nobody has moved.',
    to: 'to',
    statement: 'The statement',
  },
  counterclaims: {
    title: 'Side by side',
    lead: 'These can’t be true together.',
    rationale: 'Why not',
  },
  statements: {
    title: 'Statements',
    lead: 'All that it rests on, in the order in which it was said.',
    empty: 'There is no statement on record.',
    follows: 'follows from what it says of another claim',
    quoted: (language: string) => `Quoted in ${language}`,
    personal: 'speaking for itself',
  },
  evidence: {
    title: 'Evidence',
    empty: 'No evidence is on record.',
    kind: (kind: string) => name(EVIDENCE_KINDS, kind),
    direction: (direction: string) => name(DIRECTIONS, direction),
    reliability: (grade: string) => `Source: ${name(RELIABILITIES, grade)}`,
    credibility: (grade: number) => `Information: ${name(CREDIBILITIES, String(grade))}`,
    grade: (reliability = '', credibility: number | '' = '') => `Grade ${reliability}${credibility}`,
  },
  replies: {
    title: 'Requests for comment',
    empty: 'Nobody was asked to comment.',
    asked: 'asked',
    channel: (channel: string) => name(CHANNELS, channel),
    outcome: (outcome: string) => name(OUTCOMES, outcome),
    statement: 'What it said',
  },
  versions: {
    title: 'Versions',
    corrections: 'Corrections',
    name: (version: number) => `Version ${version}`,
    first: 'First published',
    class: (one: string) => name(CORRECTIONS, one),
    corrected: 'Corrected',
    live: 'the current one',
    shown: 'this one',
    before: (version: number) => `Read version ${version}, as it was before`,
    changes: 'What changed',
    changesIn: (version: number) => `What changed from version ${version - 1} to version ${version}`,
    noChanges: 'Nothing in the words of the claim, the rating, the summary or the explanation.',
    fields: {
      wording: 'The claim',
      label: 'The rating',
      summary: 'The summary',
      explanation: 'The explanation',
    },
    added: 'added:',
    removed: 'removed:',
    see: 'What changed in it',
    old: (version: number) => `This is version ${version}, as it was published. It has been replaced.`,
    oldWithdrawn: 'This fact-check was withdrawn. This is one of its versions, as it was published.',
    reason: 'The reason:',
    current: 'Read the current version',
  },
  cite: {
    title: 'Cite and reuse',
    how: 'To cite it',
    link: 'Permanent link',
    version: 'This version',
    data: 'As data',
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
  counted: counts,
} as const;
