import type { Basis, DisputeState, EffectiveStance, Hedge, Position, TransitionKind } from '#disputes';
import { type CorrectionClass, MEANINGS, type Normalised, type Priority } from '#reviews';

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
  editors: counted('editor', 'editors'),
  workingHours: counted('working hour', 'working hours'),
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
  holds: 'Stands by it',
  hardens: 'Hardens',
  softens: 'Softens',
  concedes_in_part: 'Concedes in part',
  concedes: 'Concedes',
  reverses: 'Reverses',
  retracts: 'Takes it back',
  splits: 'Contradicts itself',
};

/** What a position is, for readers. */
const POSITION_MEANINGS: Readonly<Record<Position | 'none', string>> = {
  asserts: 'It says that the claim is true.',
  qualifies: 'It says that a part of the claim is true, or that it is true with a reservation.',
  counters: 'It says something else, which cannot be true together with the claim.',
  denies: 'It says that the claim is false.',
  doubts: 'It says neither that the claim is true nor that it is false, and questions it.',
  declines: 'It would not say whether the claim is true.',
  split: 'It has said two things within three days that cannot both be true.',
  none: 'We know of nothing that it said on the claim.',
};

/** What a move is: each from one position to another. */
const MOVE_MEANINGS: Readonly<Record<TransitionKind | 'first', string>> = {
  first: 'What it said on the claim the first time.',
  holds: 'It says again what it said before.',
  hardens: 'It takes a firmer position than before.',
  softens: 'It takes a weaker position on the same side, or takes neither side any more.',
  concedes_in_part: 'It stood against the claim, and grants a part of it now.',
  concedes: 'It stood against the claim, and affirms it now.',
  reverses: 'It affirmed the claim, and stands against it now.',
  retracts: 'It takes back what it said, and says nothing else in its place.',
  splits: 'It says the opposite of what it said less than three days before, and takes nothing back.',
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

/** What a rating means on the scale that all desks share. */
const NORMALISED = {
  true: 'true',
  mostly_true: 'mostly true',
  mixed: 'partly true, partly false',
  mostly_false: 'mostly false',
  false: 'false',
  unproven: 'neither proven nor disproven',
};

/** What a desk's word means beside other desks'. Absent where the word itself says the same. */
const beside = (normalised: string | undefined, label: string): string | undefined => {
  if (normalised === undefined) return 'It has no place on a scale common to all desks';
  const place = name(NORMALISED, normalised);
  return place === label.toLowerCase() ? undefined : `On a scale common to all desks: ${place}`;
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

const PRIORITIES: Readonly<Record<Priority, string>> = {
  urgent: 'Urgent',
  high: 'High priority',
  normal: 'Normal priority',
  low: 'Low priority',
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

const PLACE = 'The address leads further into a list, to a place that the list does not have.';
const noChoice = (label: string): string => `There is no such choice under “${label}”.`;
const aDay = (label: string): string => `“${label}” takes a day of the calendar, such as 2023-09-05.`;

/** What can be wrong with an address, by the name of what it asks for, in the words that its field has on the page. */
const FAULTS = {
  place: PLACE,
  fields: {
    q: 'A search takes 200 signs at most, in letters of any language.',
    rating: noChoice('Our verdict'),
    disputeState: noChoice('Between the parties'),
    sort: noChoice('Order'),
    topic: noChoice('Topic'),
    claimant: noChoice('Claimed by'),
    language: noChoice('Language'),
    from: aDay('Published from'),
    to: aDay('Published before'),
    asOf: '“As of” takes a day of the calendar that is not in the future, such as 2023-09-05.',
    version: 'A version is named by its number, such as 2.',
    cursor: PLACE,
    statements: PLACE,
    timeline: PLACE,
    parties: PLACE,
    claims: PLACE,
    moves: PLACE,
    verdicts: PLACE,
    carried: PLACE,
  } as Readonly<Record<string, string>>,
  field: (name: string) => `The address asks for something that this page does not have: ${name}.`,
  without: 'Show the page without that',
  first: 'Go to the beginning of the list',
};

/** Every text of the public pages: English. Texts of desks and sources are shown as they are. */
export const messages = {
  site: {
    name: 'Counterclaim',
    skip: 'Skip to the content',
    made: 'Published with Counterclaim',
    navigation: 'Desk',
    data: 'The same as data',
    contents: 'On this page',
    image: (name: string, motto: string) => `${name}: ${motto}`,
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
    api: 'API',
    document: 'JSON',
    linkedData: 'ClaimReview (JSON-LD)',
    disputeData: 'Who says what (JSON)',
    oembed: 'oEmbed',
  },
  published: (first: string, last: string) =>
    first === last ? `as published on ${last}` : `as published from ${first} to ${last}`,
  positions: POSITIONS,
  stances: POSITIONS satisfies Readonly<Record<EffectiveStance, string>>,
  moves: MOVES,
  hedge: (hedge: string) => name(HEDGES, hedge),
  basis: (basis: string) => name(BASES, basis),
  verdict: {
    title: 'Our verdict',
    today: 'Our verdict, today’s',
    noun: (label: string) => `Verdict: ${label}`,
    meaning: beside,
    void: 'withdrawn',
    voidNote: 'It no longer holds.',
    why: 'Why',
    rests: 'What it rests on',
    restsOn: 'Statements and evidence',
    known: 'Known as of',
    knownNote: 'What came later is not in it.',
    signed: 'Signed by',
    scale: 'Rating scale',
    scaleVersion: (version: number) => `Version ${version}`,
    method: 'how we work',
    conflicts: 'Conflicts of interest',
    conflicting: (count: number) =>
      `${counts.people(count)} worked on it in spite of one, with the consent of two editors`,
    noConflicts: 'None of those who worked on it has one on record',
    despite: 'In spite of another verdict',
  },
  dispute: {
    title: 'Dispute',
    between: 'Between the parties',
    betweenThen: 'Between the parties, on that day',
    noun: (label: string) => `Dispute: ${label}`,
    since: 'since',
    differs: 'When the verdict was published it was',
    differsNote: 'What moved it has not been reviewed yet: it is not in what follows.',
    newer: 'Something newer came on record on',
    newerNote: 'It has not been reviewed yet: it is not in what follows.',
    asThen: 'As it was when this version was published',
    whole: 'The whole dispute',
    restsOn: (count: number) => `It follows from ${counts.statements(count)}`,
    now: 'as of now',
    time: 'At another time',
    asOf: 'As of',
    show: 'Show',
    latest: 'Show the latest',
    asOfHint: 'A past day, by what the desk knew when it published',
    atThen: (day: string) => `What had been said by the end of ${day} (UTC)`,
    claims: 'Fact-checks',
    image: (question: string, label: string) => `${question} ${label}.`,
    claimsThen: 'Our verdicts are those of today; how the parties stood is as of the day above.',
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
    sourceOf: 'of what was said by',
    published: 'Published',
    updated: 'Updated',
    event: 'When it is said to have happened',
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
    withdrawn: (wording: string) => `Withdrawn: ${wording}`,
    withdrawnDescription: (desk: string, reason: string) => `${desk} withdrew this fact-check: ${reason}`,
    image: (wording: string, verdict: string, dispute: string) =>
      `${wording} Verdict: ${verdict}. Dispute: ${dispute}.`,
  },
  matrix: {
    title: 'Who says what',
    caption: 'Where each party stands on each claim',
    claims: 'Claims',
    parties: 'Parties',
    lead: (published: string) => `Each position is that of the newest statement it rests on, ${published}.`,
    empty: 'Nobody has taken a position on record.',
    emptyThen: 'Nobody had taken a position on record by then.',
  },
  /** Of lists that go on elsewhere. */
  excerpt: {
    statements: 'Earlier statements',
    timeline: 'Earlier positions and moves',
    parties: 'Further parties',
    claims: 'Further claims',
    more: (what: string, count: number) => `${what} (${count.toLocaleString('en')} more)`,
    back: {
      statements: 'Back to the newest statements',
      timeline: 'Back to the newest moves',
      parties: 'Back to the first parties',
      claims: 'Back to the first claims',
    },
  },
  timeline: {
    title: 'How positions moved',
    lead: (published: string) =>
      `Every first position and every move, and who said again what it had said, in the order of speech, ${published}.`,
    empty: 'Nobody has taken a position on record.',
    emptyThen: 'Nobody had spoken by then.',
    to: 'to',
    statement: 'The statement',
    statementOf: 'of',
  },
  counterclaims: {
    title: 'Side by side',
    lead: 'These can’t be true together.',
    rationale: 'Why not',
  },
  statements: {
    title: 'Statements',
    lead: (published: string) => `All that it rests on, in the order in which it was said, ${published}.`,
    leadOf: (published: string) =>
      `All that is said of these claims, in the order in which it was said, ${published}.`,
    empty: 'There is no statement on record.',
    emptyThen: 'Nobody had spoken by then.',
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
    reliabilities: RELIABILITIES,
    credibilities: CREDIBILITIES,
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
    corrections: (count: number) => (count === 1 ? 'Correction' : 'Corrections'),
    name: (version: number) => `Version ${version}`,
    first: 'First published',
    class: (one: string) => name(CORRECTIONS, one),
    corrected: 'Corrected',
    live: 'the current one',
    shown: 'this one',
    replaced: (version: number) => `Version ${version}, replaced since`,
    before: (version: number) => `Read version ${version}, as it was before`,
    changes: 'What changed',
    changesIn: (version: number) => `What changed from version ${version - 1} to version ${version}`,
    noChanges:
      'Nothing in the words of the claim, the rating, the summary or the explanation, nor in the evidence and the statements.',
    fields: {
      wording: 'The claim',
      label: 'The rating',
      summary: 'The summary',
      explanation: 'The explanation',
      evidence: 'The evidence',
      statements: 'The statements',
    },
    added: 'added:',
    removed: 'removed:',
    see: (version: number) => `What changed in version ${version}`,
    old: (version: number) => `This is version ${version}, as it was published. It has been replaced.`,
    oldWithdrawn: 'This fact-check was withdrawn. This is one of its versions, as it was published.',
    reason: 'The reason:',
    current: 'Read the current version',
  },
  cite: {
    title: 'Cite and reuse',
    how: 'To cite it',
    link: 'Permanent link',
    withdrawn: (date: string) => `Withdrawn on ${date}.`,
    version: 'This version',
    embed: 'To show it on your page',
    card: 'See the card',
    code: 'Code to copy',
    data: 'As data',
  },
  home: {
    title: 'Who says what, and what holds up',
    description:
      'Fact-checks that show who makes a claim and who contradicts it, how the parties moved, what evidence there is, and what the desk found.',
    desks: 'Desks that publish here',
    none: 'No desk publishes here yet.',
    places: (desk: string) => `Pages of ${desk}`,
    publicApi: 'Public API (OpenAPI)',
    deskApi: 'The desk’s API',
  },
  factChecks: {
    title: 'Fact-checks',
    by: 'Fact-checks by',
    about: 'on',
    topic: (topic: string) => `Fact-checks on ${topic}`,
    topicOf: (topic: string, desk: string) => `${desk} on ${topic}`,
    found: (words: string, title: string) => `“${words}” in: ${title}`,
    lead: 'Each says who makes a claim, who contradicts it, and what we found.',
    description: (desk: string) =>
      `Claims that ${desk} has checked: who makes them, who contradicts them, and what was found.`,
    topicDescription: (topic: string, desk: string) =>
      `Claims on ${topic} that ${desk} has checked: who makes them, who contradicts them, and what was found.`,
    claimed: 'Claimed by',
    onBehalf: 'for',
    published: 'Published',
    updated: 'Updated',
    topics: 'Topics',
    topicsLead: (all: boolean) =>
      all
        ? 'With the number of fact-checks on each.'
        : 'The most frequent ones, with the number of fact-checks on each.',
    search: 'Search for words, people and places',
    within: 'in fact-checks on',
    find: 'Search',
    narrow: 'Narrow down and sort',
    clear: 'Show all fact-checks',
    order: 'Order',
    orders: { relevance: 'Best match first', published: 'Newest first', updated: 'Last changed first' },
    anyVerdict: 'Any verdict',
    anyState: 'Any state',
    more: 'More filters',
    anyTopic: 'Any topic',
    anyClaimant: 'Anybody',
    language: 'Language of the claim',
    anyLanguage: 'Any language',
    apply: 'Apply filters',
    chosen: 'Filters',
    filters: {
      q: 'Words',
      rating: 'Verdict',
      disputeState: 'Between the parties',
      topic: 'Topic',
      claimant: 'Claimed by',
      language: 'Language',
      from: 'Published from',
      to: 'Published before',
    },
    remove: 'Remove the filter',
    results: 'Results',
    newest: 'Newest fact-checks',
    changed: 'Last changed fact-checks',
    count: (count: number, more: boolean) => (more ? `More than ${count}` : counts.factChecks(count)),
    nothing: 'No fact-check matches',
    nothingFound: 'Try fewer or other words, or take a filter away.',
    nothingYet: 'Nothing has been published here yet.',
    nothingOn: 'Nothing is published on this topic.',
    further: 'More fact-checks',
    back: 'Back to the first page',
  },
  source: {
    source: 'Source',
    kind: (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' '),
    description: (name: string, desk: string) =>
      `What ${name} said in public on claims that ${desk} has checked, how it moved, and what was found.`,
    outletDescription: (name: string, desk: string) =>
      `What was said in ${name} on claims that ${desk} has checked, by whom, and which position it takes.`,
    feed: (name: string, desk: string) => `${desk} on ${name}`,
    boundary: (desk: string) =>
      `This counts only what ${desk} has published. It is a record of statements, not a measure of the source.`,
    record: 'On record',
    statementsOn: (statements: number, claims: number) =>
      `${counts.statements(statements)} on ${counted('claim', 'claims')(claims)}`,
    moved: 'Moves',
    noMoves: 'None',
    stoodByIt: 'Stood by its position',
    often: counted('time', 'times'),
    found: 'Verdicts on what it claimed',
    noVerdicts: 'None',
    times: (what: string, count: number) => `${what}: ${count.toLocaleString('en')}`,
    normalised: (key: string) => {
      const words = key === 'unrated' ? 'no place on the common scale' : name(NORMALISED, key);
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    moves: 'How it moved',
    movesLead: 'The newest first, with what it said again without moving.',
    movesEmpty: 'It has not spoken a second time on any claim.',
    verdicts: 'What was found',
    verdictsLead: 'Our fact-checks of what it was the first to claim.',
    verdictsEmpty: 'It is not the first to make any claim that we have checked.',
    statements: 'What it said',
    carried: 'What appeared in it',
    statementsLead: {
      statements: 'The newest statement first, with the position that it takes on each claim.',
      carried: 'What others said in it is not what it says itself. The newest statement is first.',
    },
    statementsEmpty: 'There is no statement of it on record.',
    earlierMoves: 'Earlier moves',
    earlierVerdicts: 'Earlier fact-checks',
    earlierStatements: 'Earlier statements',
  },
  corrections: {
    title: 'Corrections',
    description: (desk: string) =>
      `What ${desk} has corrected or withdrawn after publishing it, and why. The newest is first.`,
    none: 'Nothing has been corrected or withdrawn.',
    further: 'Earlier corrections',
    withdrawn: 'Withdrawn',
    before: (version: number) => `Read version ${version}, as it was before`,
    after: 'What changed',
    classes: CORRECTIONS,
  },
  methodology: {
    title: 'How we work',
    description: (desk: string) =>
      `How ${desk} gets from a claim to a verdict. These are the rules that it works by today; its software enforces them.`,
    stepsTitle: 'From a claim to a verdict',
    steps: {
      statements:
        'We record who said what, when, on whose behalf, and who contradicts it. Whether the parties agree follows from that alone.',
      search:
        'A fact-checker researches the claim and records the evidence, how good it is and which way it points.',
      searchLogged:
        'A fact-checker researches the claim, logs what was searched for and where, and records the evidence, how good it is and which way it points.',
      reply: (hours: number) =>
        `Whoever a claim concerns is asked for comment where that is called for, and has ${counts.workingHours(hours)} to answer.`,
      secondRead: 'A second fact-checker reads the proposed verdict and its evidence.',
      signOff: (votes: number, majority: number) =>
        votes === 1
          ? 'An editor signs the exact words that were proposed. If statements or evidence change after that, it has to be signed again.'
          : `${counted('editor', 'editors')(votes)} vote without seeing each other’s votes, and ${majority} of them have to approve. If statements or evidence change after that, they vote again.`,
      fourEyes:
        'Nobody judges their own work. Whoever has a conflict of interest stays out, unless two editors agree otherwise: then the fact-check says so.',
    },
    verdictsTitle: 'Our verdicts',
    verdicts: 'A verdict is what we found: it rests on the evidence that was known when it was signed.',
    scaleNote: 'The dots show where a verdict stands between false (left) and true (right).',
    /** Of a value that the desk itself has not defined. */
    meaning: (normalised: Normalised | null, label: string) =>
      [beside(normalised ?? undefined, label), normalised === null ? undefined : MEANINGS[normalised]]
        .filter((part) => part !== undefined)
        .join('. '),
    versions: (scale: number, policy: number) =>
      `Version ${scale} of our rating scale, version ${policy} of our policy`,
    statesTitle: 'Between the parties',
    states:
      'The state of a dispute is no verdict. It says whether the parties agree. It follows from their statements by fixed rules, and changes when one of them moves.',
    stateMeanings: STATE_MEANINGS,
    positionsTitle: 'What a party says',
    positions: 'On each claim, every party stands where its newest statement on it puts it.',
    positionMeanings: POSITION_MEANINGS,
    movesTitle: 'How a party moves',
    moves:
      'When a party says something else than before, we call the move by where it came from and where it went.',
    moveMeanings: MOVE_MEANINGS,
    gradesTitle: 'How good evidence is',
    grades:
      'We grade evidence by the Admiralty code, which NATO uses as well. In “B2” the letter is for the source, and the figure for what it says: a good source may be wrong, and a bad one right.',
    letters: 'The source is …',
    figures: 'What it says is …',
    timesTitle: 'How long it takes',
    times:
      'What we allow ourselves from accepting a claim to publishing, by how urgent it is. Clocks run in working hours alone.',
    workingHours: 'Working hours',
    always: 'All hours of every day, so that 24 of them are one day',
    everyDay: 'Every day',
    span: (first: string, last: string) => `${first} to ${last}`,
    working: (days: string, from: string, to: string, timeZone: string) =>
      `${days}, ${from} to ${to} (${timeZone.replaceAll('_', ' ')})`,
    priorities: PRIORITIES,
    hours: counts.workingHours,
    report: 'To report an error:',
    correctionsTitle: 'Corrections',
    corrections:
      'What we published stays readable. A correction is a new version that says what changed and why. When we withdraw a fact-check, we leave the reason in its place.',
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
      429: 'Too many requests',
      503: 'Not available at the moment',
    } as Readonly<Record<number, string>>,
    other: 'Something went wrong',
    faulty: 'This can’t be shown',
    notFound: 'The address may be mistyped, or what it named was never published.',
    unreadable: 'The address has signs in it that are no letters of any language. It may have been cut off.',
    number: (status: number) => `Error ${status}`,
    gone: (date: string) => `The desk withdrew it on ${date} and gives this reason:`,
    versions: 'Its versions, as they were published',
    again: 'Try again in a minute.',
    ours: 'It is a fault on our side. Try again; if it stays, tell the desk this number:',
    ...FAULTS,
    desk: 'All fact-checks of this desk',
    corrections: 'Its corrections',
    home: 'All desks',
  },
  counted: counts,
} as const;
