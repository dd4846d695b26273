/** The other claims of the day, 4 September 2023, and what makes each of them different. Ids are this file's own. */

export const NEWS_SOURCES = [
  { id: 'usa', kind: 'state', name: 'United States', country: 'US' },
  {
    id: 'us-nsc',
    kind: 'institution',
    name: 'National Security Council of the United States',
    partOf: 'usa',
  },
  { id: 'us-officials', kind: 'unnamed', name: 'US officials', partOf: 'usa' },
  { id: 'watson', kind: 'person', name: 'Adrienne Watson' },
  { id: 'north-korea', kind: 'state', name: 'North Korea', country: 'KP' },
  { id: 'ru-mod', kind: 'institution', name: 'Ministry of Defence of Russia', partOf: 'russia' },
  { id: 'shoigu', kind: 'person', name: 'Sergei Shoigu' },
  { id: 'bryansk', kind: 'institution', name: 'Government of Bryansk Oblast', partOf: 'russia' },
  { id: 'bryansk-governor', kind: 'person', name: 'Alexander Bogomaz' },
  { id: 'ua-forces', kind: 'institution', name: 'Armed Forces of Ukraine', partOf: 'ukraine' },
  {
    id: 'ua-resistance',
    kind: 'institution',
    name: 'National Resistance Center of Ukraine',
    partOf: 'ukraine',
  },
  { id: 'ru-election', kind: 'unnamed', name: 'Russian election officials', partOf: 'russia' },
  { id: 'zelensky', kind: 'person', name: 'Volodymyr Zelensky' },
] as const;

export const NEWS_TENURES = [
  { person: 'watson', office: 'Spokesperson', institution: 'us-nsc', speaksFor: 'usa', from: '2021-01-20' },
  {
    person: 'shoigu',
    office: 'Minister of Defence',
    institution: 'ru-mod',
    speaksFor: 'russia',
    from: '2012-11-06',
    to: '2024-05-12',
  },
  {
    person: 'bryansk-governor',
    office: 'Governor',
    institution: 'bryansk',
    speaksFor: 'russia',
    from: '2015-09-24',
  },
  {
    person: 'zelensky',
    office: 'President',
    institution: 'ukraine',
    speaksFor: 'ukraine',
    from: '2019-05-20',
  },
] as const;

export const NEWS_DISPUTES = [
  {
    id: 'arms',
    question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
  },
  {
    id: 'votes',
    question: 'Were the results of the votes in the occupied regions of Ukraine settled beforehand?',
  },
] as const;

export const NEWS_CLAIMS = [
  // Officials, through a spokesperson, on what a third person expects.
  {
    id: 'leaders-talks',
    dispute: 'arms',
    wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
    topics: ['arms', 'diplomacy'],
    addresses: ['north-korea', 'russia'],
  },
  {
    id: 'exercises',
    dispute: 'arms',
    wording: 'Russia and North Korea are discussing joint military exercises.',
    topics: ['arms', 'diplomacy'],
    addresses: ['north-korea'],
  },
  // Claimed by one side; the other has not answered.
  {
    id: 'sabotage',
    wording:
      'Russian forces stopped a Ukrainian sabotage group from entering Bryansk Oblast on 4 September 2023.',
    topics: ['war'],
    addresses: ['ukraine'],
  },
  // A statement that gives no details.
  {
    id: 'casualties',
    wording:
      'Russian strikes on the Zaporizhzhia, Kharkiv and Donetsk regions on 4 September 2023 caused casualties.',
    topics: ['war'],
    addresses: ['russia'],
  },
  // Each side asserts the opposite of the other.
  {
    id: 'votes-genuine',
    dispute: 'votes',
    wording: 'The votes held in four occupied regions of Ukraine in September 2023 are genuine elections.',
    topics: ['elections'],
    addresses: ['ukraine'],
  },
  {
    id: 'votes-settled',
    dispute: 'votes',
    wording: 'The results of the votes in four occupied regions of Ukraine were settled before the voting.',
    topics: ['elections'],
    addresses: ['russia'],
  },
  // An opinion: it can't be checked.
  {
    id: 'blackmail',
    wording: 'Russia’s conditions for reviving the Black Sea grain deal are blackmail.',
    topics: ['grain'],
  },
  // Nobody denies it.
  {
    id: 'umerov',
    wording: 'Volodymyr Zelensky has chosen Rustem Umerov as Ukraine’s next minister of defence.',
    topics: ['government'],
  },
] as const;

export const NEWS_LINKS = [
  {
    kind: 'contradicts',
    from: 'votes-settled',
    to: 'votes-genuine',
    rationale: 'An election whose result is settled beforehand is not a genuine one.',
  },
] as const;

const DAY = '2023-09-04';

export const NEWS_STATEMENTS = [
  {
    id: 'officials-on-kim',
    speaker: 'us-officials',
    principal: 'usa',
    paraphrase:
      'Say that Kim Jong Un expects to meet the president of Russia in Russia, to move the talks about arms on.',
    utteredAt: `${DAY}T18:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'leaders-talks', stance: 'asserts', hedge: 'reported', basis: 'cites_other' }],
  },
  {
    id: 'watson-on-kim',
    speaker: 'watson',
    quote: 'We have information that Kim Jong Un expects these discussions to continue',
    utteredAt: `${DAY}T20:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'leaders-talks', stance: 'asserts', hedge: 'reported', basis: 'evidence_claimed' }],
  },
  {
    id: 'shoigu-on-exercises',
    speaker: 'shoigu',
    quote: 'Why not? These are our neighbors.',
    utteredAt: `${DAY}T10:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'exercises', stance: 'asserts', basis: 'own_institution' }],
  },
  {
    id: 'governor-on-sabotage',
    speaker: 'bryansk-governor',
    paraphrase: 'Says that an attempt of a Ukrainian sabotage group to enter the region was thwarted.',
    utteredAt: `${DAY}T09:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'sabotage', stance: 'asserts', basis: 'own_institution' }],
  },
  {
    id: 'forces-on-casualties',
    speaker: 'ua-forces',
    principal: 'ukraine',
    paraphrase: 'Says that the strikes hit homes and caused casualties, and gives no details.',
    utteredAt: `${DAY}T16:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'casualties', stance: 'asserts', basis: 'own_institution' }],
  },
  {
    id: 'officials-on-votes',
    speaker: 'ru-election',
    principal: 'russia',
    paraphrase: 'Speak well of the elections, with voting at homes and at stations outside the regions.',
    utteredAt: `${DAY}T08:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'votes-genuine', stance: 'asserts', basis: 'own_institution' }],
  },
  {
    id: 'resistance-on-votes',
    speaker: 'ua-resistance',
    principal: 'ukraine',
    quote: 'occupiers have already prepared the election results',
    utteredAt: `${DAY}T12:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'votes-settled', stance: 'asserts', basis: 'evidence_claimed' }],
  },
  {
    id: 'kuleba-on-grain',
    speaker: 'kuleba',
    quote: 'classic blackmail',
    utteredAt: `${DAY}T14:00:00Z`,
    precision: 'day',
    stances: [{ claim: 'blackmail', stance: 'asserts' }],
  },
  {
    id: 'zelensky-on-umerov',
    speaker: 'zelensky',
    paraphrase: 'Announces that Rustem Umerov is to follow Oleksii Reznikov as minister of defence.',
    utteredAt: '2023-09-03T19:00:00Z',
    precision: 'day',
    stances: [{ claim: 'umerov', stance: 'asserts', basis: 'own_institution' }],
  },
] as const;

export const NEWS_STATEMENT_LINKS = [
  { kind: 'relays', from: 'watson-on-kim', to: 'officials-on-kim', endorsed: true, fidelity: 'faithful' },
] as const;
