import type { Dismissal, LinkKind, LinkStatus } from '../../../../libs/claims/src/domain/claim-link.js';
import type { DisputeState } from '../../../../libs/disputes/src/domain/vocabulary.js';
import type { Direction } from '../../../../libs/reviews/src/domain/evidence.js';
import type { ReviewState } from '../../../../libs/reviews/src/domain/workflow.js';

export const claims = {
  title: 'Claims',
  claim: 'Claim',
  newClaim: 'New claim',
  search: 'Search claims',
  searchHint: 'Words of the wording, or their beginnings',
  filters: 'Filters',
  filtersOn: (count: number) => `Filters (${count})`,
  clearFilters: 'Clear all',
  workState: 'Work state',
  disputeState: 'Dispute state',
  verdict: 'Verdict',
  topics: 'Topics',
  topic: 'Topic',
  language: 'Language',
  assignee: 'Assignee',
  source: 'Said by or for',
  dispute: 'Dispute',
  inDispute: 'In a dispute',
  any: 'Any',
  notSubmitted: 'Not submitted',
  noVerdict: 'None yet',
  none: 'No claim yet',
  noneHint: 'A claim is one proposition that can be checked, worded as it was asserted.',
  nothingFound: 'No claim has all of this',
  nothingFoundHint: 'Take away a word or a filter, or record it as a new claim.',
  shown: (count: number, more: boolean) =>
    `${count.toLocaleString('en')}${more ? ' or more' : ''} ${count === 1 && !more ? 'claim' : 'claims'}`,
  nextRow: 'Next claim',
  previousRow: 'Previous claim',

  wording: 'Wording',
  wordingHint: 'One checkable proposition, as it was asserted, never as its negation.',
  alike: 'Already on record with these words',
  topicsHint: 'Enter after each.',
  when: 'When it was to have happened',
  eventFrom: 'From',
  eventTo: 'To',
  zone: `In your time zone, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`,
  where: 'Where',
  place: 'Place',
  latitude: 'Latitude',
  longitude: 'Longitude',
  radius: 'Within, in metres',
  addresses: 'Who is expected to answer it',
  addAddress: 'Add a source',
  removeAddress: (name: string) => `Remove ${name}`,
  disputePlaceholder: 'None',
  noDispute: 'No dispute is called that.',
  record: 'Record claim',

  edit: 'Edit',
  editTitle: 'Edit claim',
  void: 'Void…',
  voidTitle: 'Void this claim',
  voidHint: 'It leaves the lists and takes nothing new, and stays readable with your reason.',
  voidConfirm: 'Void claim',
  voided: 'This claim was voided',
  voidedWhy: (reason: string) => `Reason: ${reason}`,
  submit: 'Submit for review',
  submitted: 'Submitted for review',
  submittedHint: 'It is in the inbox, where an editor accepts it.',
  more: 'More actions',
  earlierWordings: (count: number) => (count === 1 ? '1 earlier wording' : `${count} earlier wordings`),

  isVoided: 'The claim was voided: nothing new can be recorded on it.',
  isOpen: 'It has an open review already: go on with that one.',
  inReview: 'It has an open review: decline or end that first.',

  toReview: 'Go to the review',
  toDispute: 'Go to the dispute',
  toVerdict: 'See the review that found it',
  states: 'Three states, each its own',
  notSubmittedMeaning: 'No review has been asked for. Anybody who records claims can submit it.',
  noVerdictMeaning: 'Nobody has proposed a verdict. Statements alone never make one.',
  noDisputeMeaning: 'It belongs to no dispute.',
  ratingMeaning: 'What the desk found, in the words of its scale.',

  statements: 'Who said what',
  noStatements: 'Nobody has been recorded on it',
  noStatementsHint: 'Statements are recorded in the claim’s dispute.',
  statementCount: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  voidedStatement: 'Voided, and counted no more',

  counterclaims: 'Counterclaims',
  noCounterclaims: 'No claim on record contradicts it. What does is linked here, and makes the dispute.',
  otherLinks: 'Other links',
  addLink: 'Link a claim',
  link: 'Link',
  linkTitle: 'Link another claim',
  linkKind: 'This claim',
  linkTo: 'The other claim',
  rationale: 'Why',
  rationaleHint: 'What makes it so, for whoever reads it later.',
  asSuggestion: 'Only suggest it, for somebody else to confirm',
  confirm: 'Confirm',
  dismiss: 'Dismiss',
  dismissTitle: 'Why it is none',
  dismissReason: 'They differ in',
  voidLink: 'Void',
  voidedLink: 'Voided',
  voidLinkTitle: 'Void this link',
  voidLinkHint: 'For a link that was made by mistake. If it was right once and is no more, dismiss it.',
  note: 'Note',
  ended: (count: number) =>
    count === 1 ? '1 dismissed or voided link' : `${count} dismissed or voided links`,

  matches: 'Possibly related',
  noMatches: 'Nothing on record is like it.',
  likelyCounterclaim: 'Likely counterclaim',
  alikeClaim: 'Alike',
  score: (percent: number) => `${percent} %`,
  linkAsCounterclaim: 'Link as counterclaim',
  linkAsSame: 'Same claim',
  linked: 'Linked',

  evidence: 'Evidence',
  noEvidence: 'No evidence is on record. It is added in the review.',
  admiralty: (reliability: string | undefined, credibility: number | undefined) =>
    `Source ${reliability ?? '–'}, information ${credibility ?? '–'}`,

  onRecord: 'On record',
  event: 'Event',
  noEvent: 'No time given',
  noPlace: 'No place given',
  metres: (metres: number) =>
    metres >= 1000 ? `within ${(metres / 1000).toLocaleString('en')} km` : `within ${metres} m`,
  addressed: 'Expected to answer',
  nobodyAddressed: 'Nobody',
  noTopics: 'None',
  recorded: 'Recorded',
} as const;

/** What a work state means, in one sentence. */
export const workMeanings: Readonly<Record<ReviewState, string>> = {
  inbox: 'Submitted; an editor has yet to accept or decline it.',
  queued: 'Accepted; waits for a fact-checker to take it.',
  researching: 'A fact-checker works on it.',
  second_read: 'A verdict is proposed; a second person reads it.',
  sign_off: 'Editors vote on the verdict.',
  approved: 'The verdict is signed, and not public yet.',
  published: 'The verdict is public.',
  declined: 'The desk decided not to check it.',
  merged: 'Its review goes on with another claim.',
  withdrawn: 'It was public, and was taken back.',
};

/** How a dispute state comes about, in one sentence. */
export const disputeMeanings: Readonly<Record<DisputeState, string>> = {
  split: 'A party has contradicted itself within three days.',
  contested: 'One party affirms it; another says something that cannot be true together with it.',
  denied: 'One party affirms it, another denies it.',
  partly_conceded: 'A party that stood against it now grants a part, or no longer says that it is false.',
  questioned: 'A party doubts it or declines to say, and none denies it.',
  unanswered: 'A party affirms it, and whoever it is addressed to has not answered.',
  withdrawn: 'Nobody affirms it any more who once did.',
  pre_empted: 'It was denied before anybody claimed it.',
  conceded: 'A party that once stood against it now affirms it.',
  uncontested: 'Somebody affirms it, and nothing stands against it.',
  no_position: 'Nobody has taken a position.',
};

/** How a link reads from the claim that it leads from. */
export const linkKinds: Readonly<Record<LinkKind, string>> = {
  contradicts: 'Contradicts',
  entails: 'Entails',
  same_as: 'Is the same as',
};
export const entailedBy = 'Is entailed by';

export const linkKindHints: Readonly<Record<LinkKind, string>> = {
  contradicts: 'Both cannot be true: this makes a counterclaim.',
  entails: 'If this one is true, so is the other.',
  same_as: 'The same proposition in other words.',
};

export const linkStatuses: Readonly<Record<LinkStatus, string>> = {
  suggested: 'Suggested',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
};

export const dismissals: Readonly<Record<Dismissal, string>> = {
  different_time: 'Time',
  different_place: 'Place',
  different_referent: 'Whom or what they speak of',
  different_measure: 'Measure',
  different_precision: 'Precision',
  translation: 'Translation alone',
};

export const directions: Readonly<Record<Direction, string>> = {
  supports: 'Supports',
  undermines: 'Undermines',
  neutral: 'Neutral',
};
