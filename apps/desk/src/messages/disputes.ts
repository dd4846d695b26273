import type { StatementLinkKind } from '../../../../libs/disputes/src/domain/statement.js';
import type { LinkKind } from '../../../../libs/claims/src/domain/claim-link.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const disputes = {
  title: 'Disputes',
  group: 'Dispute',
  open: 'Open a dispute',
  question: 'Question',
  questionHint: 'As a question that can be answered, such as «Did drones land on Romanian soil?»',
  language: 'Language',
  headline: 'State',
  anyHeadline: 'Any state',
  all: 'All',
  followed: 'Followed',
  claims: 'Claims',
  opened: 'Opened',
  empty: 'No dispute yet',
  search: 'Words of the question',
  emptyHint: 'Open one with a question, then put claims into it and record who says what.',
  noneFound: 'No dispute is like that',
  noneFoundHint: 'Choose another state, or show those that you don’t follow too.',
  showAll: 'Show all',
  follow: 'Follow',
  unfollow: 'Stop following',
  following: (question: string) => `Follow: ${question}`,
  record: 'Record a statement',
  newClaim: 'New claim',
  wording: 'Wording',
  edit: 'Edit the question',
  views: 'Parts of this dispute',
  view: {
    positions: 'Positions',
    claims: 'Claims and counterclaims',
    relays: 'Relays',
    places: 'Places',
    history: 'History',
  },
  noClaims: 'No claims yet',
  noClaimsHint: 'Put the first one in: then record who asserts it, and who denies it.',
} as const;

export const clocks = {
  title: 'Clocks',
  asOf: 'As of',
  asOfHint: 'What had been said',
  knownAt: 'Known at',
  knownAtHint: 'What we had on record',
  both: 'Both clocks',
  now: 'Now',
  toNow: 'Back to now',
  together: 'Move both together',
  at: (moment: string, number: number, count: number) => `${moment}, ${number} of ${count}`,
  nothing: 'Nothing was said yet. The clocks stop wherever somebody says something.',
} as const;

export const matrix = {
  title: 'Who holds what',
  claim: 'Claim',
  caption: 'Claims by those who take positions on them',
  none: 'No position',
  origins: (count: number) => counted(count, 'origin', 'origins'),
  outlets: (count: number) => counted(count, 'outlet', 'outlets'),
  voices: (count: number) => counted(count, 'voice', 'voices'),
} as const;

export const standing = {
  title: (principal: string) => `Where ${principal} stands`,
  restsOn: 'It rests on',
  alsoHeard: 'Also heard within 72 hours',
  derived: 'Follows from what it says of other claims',
} as const;

export const timeline = {
  title: 'Timeline',
  drawing: 'Drawing',
  list: 'List',
  as: 'Show the timeline as',
  onClaim: 'Stances on',
  allClaims: 'All claims',
  hint: 'Arrow keys go from statement to statement; Enter opens one.',
  lanes: 'Statements by who is bound and who speaks',
  moved: 'Moved',
  to: 'to',
  empty: 'Nothing that counts was said by then.',
  key: 'Signs',
  notCounted: 'Not counted at these clocks',
  mark: (speaker: string, when: string, stances: string) => `${speaker}, ${when}: ${stances}`,
} as const;

export const graph = {
  title: 'Claims and counterclaims',
  hint: 'Both of two claims that contradict each other cannot be true. Affirming one counters the other.',
  none: 'No claim of this dispute is linked to another',
  noneHint: 'Link two claims on the screen of one of them: contradicts makes a counterclaim.',
  outside: 'Of another dispute, or of none',
  inWords: 'In words',
  rationale: 'Why',
  kind: { contradicts: 'contradicts', entails: 'entails', same_as: 'is the same as' } satisfies Record<
    LinkKind,
    string
  >,
  status: { suggested: 'Suggested', confirmed: 'Confirmed', dismissed: 'Dismissed' },
  legend: {
    contradicts: 'Contradict each other',
    entails: 'If the first is true, so is the second',
    suggested: 'Suggested, not confirmed',
  },
} as const;

export const relays = {
  title: 'Relays',
  hint: 'Forty outlets with one origin are one source. Whoever relays words counts only where it endorses them.',
  none: 'Nobody relays another, as far as is recorded',
  noneHint: 'Record a statement with a link «relays» to the one that it carries.',
  origin: 'Origin',
  origins: 'From where',
  relayed: (count: number) => counted(count, 'relay', 'relays'),
  lone: (count: number) => `${counted(count, 'statement', 'statements')} that nobody relays`,
  endorsed: 'endorsed',
  notEndorsed: 'not endorsed',
  faithful: 'faithful',
  altered: 'altered',
} as const;

export const places = {
  title: 'Places',
  none: 'No claim of this dispute has a place',
  noneHint: 'Give a claim its place on its own screen.',
  radius: (metres: number) =>
    metres >= 1000 ? `within ${Math.round(metres / 100) / 10} km` : `within ${Math.round(metres)} m`,
  exact: 'a point, as exact as it was given',
  unlocated: 'named, without coordinates',
  map: (count: number) => `Map of ${counted(count, 'place', 'places')}`,
  borders: 'Borders: Natural Earth, without taking sides.',
} as const;

export const linkKinds: Readonly<Record<StatementLinkKind, string>> = {
  relays: 'Relays',
  responds_to: 'Responds to',
  supersedes: 'Supersedes',
  retracts: 'Retracts',
};
