import type { ColumnName } from '../data/board.js';
import { reviewStates } from './words.js';

const reviews = (count: number): string => `${count} ${count === 1 ? 'review' : 'reviews'}`;

export const board = {
  title: 'Board',
  views: 'Views of the board',
  insight: 'Insight',
  group: 'Board',
  columns: {
    inbox: reviewStates.inbox,
    queued: reviewStates.queued,
    researching: reviewStates.researching,
    second_read: reviewStates.second_read,
    sign_off: reviewStates.sign_off,
    approved: reviewStates.approved,
    another_look: 'Needs another look',
  } satisfies Record<ColumnName, string>,
  empty: {
    inbox: 'Nothing waits to be accepted.',
    queued: 'Nobody waits for work to be given.',
    researching: 'Nobody is on anything. Give out what is queued.',
    second_read: 'Nothing waits for a second reader.',
    sign_off: 'Nothing waits for a vote.',
    approved: 'Nothing waits to be published.',
    another_look: 'Nothing has changed under what is published.',
  } satisfies Record<ColumnName, string>,
  column: 'Column',
  columnOption: (name: string, count: number, overdue: number) =>
    `${name} (${count}${overdue > 0 ? `, ${overdue} overdue` : ''})`,
  overdue: (count: number) => `${count} overdue`,
  onlyEditors: 'Only an editor assigns work and sets priorities. You see the board as it is.',
  hint: 'Drag a queued card onto a person to assign it, or focus a card and press A.',

  people: 'Load by person',
  nobody: 'This desk has no fact-checkers yet. An administrator adds members in the settings.',
  held: (held: number, limit: number) => `${held} of ${limit}`,
  heldLong: (name: string, held: number, limit: number) => `${name} holds ${held} of ${limit}`,
  full: 'Full',
  late: (count: number) => `${count} overdue`,
  away: 'Away',
  awayUntil: (moment: string) => `Away until ${moment}`,
  paused: 'Pausing',

  unassigned: 'Nobody yet',
  moreFor: 'What to do with',
  loadingMore: 'Loading more',
  gone: 'Not here any more',
  changes: 'Something changed here.',
  showChanges: 'Show it',

  assign: 'Assign…',
  assignTitle: 'Assign to',
  person: 'Person',
  auto: 'Whoever ranks first',
  autoHint: 'The desk chooses by topic, language, load and turn, and says why.',
  noPerson: 'Nobody is called that.',
  priority: 'Set priority…',
  priorityTitle: 'Priority',
  current: 'as it is now',
  accept: 'Accept, with its priority or as normal',
  open: 'Open',
  up: 'Card above',
  down: 'Card below',
  left: 'Column before',
  right: 'Column behind',
  noCard: 'Choose a card first.',

  why: {
    full: (held: number, limit: number) => `Researching ${held} of ${limit}.`,
    absent: 'Away now.',
    paused: 'Pauses after declining something as busy.',
    language: (language: string) => `Does not work in this language (${language}).`,
    topic: (topic: string) => `Has opted out of «${topic}».`,
  },
  knows: (topic: string) => `knows ${topic}`,

  drag: {
    instructions:
      'To assign with the keyboard, press A; or press Space to pick the card up, choose a person with the arrow keys, press Space again to assign, or Escape to leave it.',
    picked: (wording: string) => `Picked up: ${wording}. Choose a person with the arrow keys.`,
    over: (target: string) => `Over ${target}.`,
    overNothing: 'Over nothing that takes it.',
    dropped: (target: string) => `Dropped on ${target}.`,
    droppedNowhere: 'Left where it was.',
    cancelled: 'Left where it was.',
  },
  drop: {
    assign: (name: string) => `Assign to ${name}`,
    accept: 'Drop to accept',
    pick: 'Drop to choose who',
    same: 'It is here already',
  },
  noWay: {
    title: 'Not by dragging',
    acceptFirst: 'It has to be accepted before somebody can be given it.',
    assignedAlready:
      'Only what is queued can be assigned. Its assignee or an editor gives it back first, with a reason.',
    later: 'Only what is queued can be assigned; on this one the research is over.',
    inbox: 'Nothing goes back to the inbox by hand.',
    release: 'Giving work back takes a reason: open the review.',
    second_read: 'A review gets here when its assignee proposes a verdict.',
    sign_off: 'A review gets here when its second reader passes it.',
    approved: 'A review gets here by the votes of editors.',
    another_look: 'A published review gets here when something under its verdict changes.',
    reopen: 'Reopening takes a reason: open the review.',
    returned: 'Sending it back takes a comment that says what is missing: open the review.',
  },

  done: {
    assigned: (name: string) => `Assigned to ${name}`,
    accepted: 'Accepted: it is queued',
    prioritised: (priority: string) => `Priority is ${priority} now`,
  },
  refused: {
    assign: 'Not assigned: the card is back where it was',
    accept: 'Not accepted: the card is back where it was',
    prioritise: 'Priority not changed',
  },
  stale: (changes: string) =>
    `It has changed since you saw it: ${changes}. Look at it, and do it again if it still holds.`,
  staleOther: 'somebody did something on it',
  change: {
    state: (state: string) => `it is in «${state}» now`,
    assignee: (name: string) => `${name} has it`,
    noAssignee: 'nobody has it',
    priority: (priority: string) => `its priority is ${priority}`,
  },
  reviews,
} as const;
