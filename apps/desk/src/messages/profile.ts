import type { MailPreference } from '../../../../libs/notifications/src/domain/mail-preference.js';
import type { Medium } from '../../../../libs/identity/src/domain/profile.js';
import type { AbsenceKind } from '../../../../libs/identity/src/domain/absence.js';

export const profile = {
  title: 'Profile',
  account: 'Account',
  accountHint: 'Whoever runs this server can change these.',
  name: 'Name',
  email: 'Email',
  roles: 'Roles in this desk',
  work: 'What you are given',
  workHint: 'By these, the queue finds what suits you. Editors and admins can keep them for you, too.',
  save: 'Save what changed',
  saved: 'Your profile is saved.',
  unsaved: 'Not saved yet.',
  readerHint: 'As a reader you are given no reviews, so these have no effect until your role changes.',
  mail: 'Mail',
  mailHint: 'In the desk you are told of everything at once, whatever you choose here.',
  colours: 'Colours',
  coloursHint: 'In this browser.',
  asSystem: 'System',
} as const;

export const mailPreferences: Readonly<Record<MailPreference, string>> = {
  each: 'For each thing, at once',
  digest: 'One in the morning, for all of them',
  none: 'None',
};

export const memberForm = {
  native: 'Native languages',
  nativeHint: 'Codes such as ro, en or pt-BR.',
  working: 'Working languages',
  workingHint: 'Those in which you can check a claim.',
  topics: 'Topics',
  topicsHint: 'What is known well, and how well.',
  topic: 'Topic',
  level: 'Level',
  levels: { 1: 'Has worked on it', 2: 'Knows it well', 3: 'Is who others ask' },
  addTopic: 'Add a topic',
  removeTopic: (topic: string) => `Remove the topic ${topic === '' ? 'without a name' : topic}`,
  limit: 'Reviews at once',
  limitHint: (desk: number | undefined) =>
    desk === undefined
      ? 'Empty: as many as the desk allows.'
      : `Empty: as the desk allows, which is ${desk}.`,
  deputy: 'Deputy',
  deputyHint: 'Stands in during absences.',
  optTopics: 'Topics not to be given',
  optTopicsHint: 'No reason is asked. Type one and press Enter.',
  optMedia: 'Media not to be given',
  roles: 'Roles',
  none: 'none',
  asDesk: 'as many as the desk allows',
} as const;

export const memberFields = {
  roles: 'Roles',
  languages: 'Languages',
  topics: 'Topics',
  wipLimit: 'Reviews at once',
  deputyId: 'Deputy',
  optOuts: 'Opt-outs',
} as const;

export const media: Readonly<Record<Medium, string>> = { image: 'Images', video: 'Video', audio: 'Audio' };

export const absenceKinds: Readonly<Record<AbsenceKind, string>> = {
  away: 'Away',
  can_finish: 'Can finish',
};

export const absenceMeanings: Readonly<Record<AbsenceKind, string>> = {
  away: 'Does nothing in this time. Open work goes to the deputy or back to the queue.',
  can_finish: 'Goes on with what is held, and is given nothing new.',
};

export const absences = {
  title: 'Absences',
  hint: 'While you are absent you are given no work.',
  record: 'Record an absence',
  kind: 'Kind',
  from: 'From',
  fromHint: 'The first day away.',
  to: 'Back on',
  toHint: 'Empty: until somebody ends it.',
  note: 'Note',
  noteHint: 'For the member, editors and admins alone.',
  when: 'When',
  state: 'State',
  over: 'Over',
  now: 'Now',
  planned: 'Planned',
  cancelled: 'Called off',
  open: 'with no end yet',
  end: 'End now',
  cancel: 'Call off',
  endOf: (what: string) => `End now: ${what}`,
  cancelOf: (what: string) => `Call off: ${what}`,
  none: 'No absence is recorded.',
  recorded: 'The absence is recorded.',
  actions: 'Actions',
} as const;

export const tokens = {
  title: 'Personal access tokens',
  hint: 'For programs of your own: a token may do whatever you may, in every desk of yours. What belongs to the desk gets an API key instead.',
  make: 'Make a token',
  namePlaceholder: 'nightly export',
  secret: 'Token',
  secretHint: 'Send it as «Authorization: Bearer …».',
  none: 'You have no tokens.',
} as const;

/** How long a key or a token is valid. */
export const validity = {
  label: 'Valid for',
  days: (days: number) => (days === 365 ? 'a year' : `${days} days`),
  forever: 'Does not expire',
} as const;
