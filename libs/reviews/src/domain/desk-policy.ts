import { invalid } from '#kernel';
import type { Priority, WITH_CLOCK } from './workflow.js';

/** States with a time that is allowed for them. */
export type TimedState = (typeof WITH_CLOCK)[number];

/** When the desk is at work: ISO days of the week (1 is Monday), and wall-clock times in the desk's time zone. */
export interface WorkingHours {
  readonly days: readonly number[];
  /** `HH:MM`; `to` may be `24:00`. */
  readonly from: string;
  readonly to: string;
}

/**
 * What a desk has settled on. A review keeps the version it started under, but for what is about people and the queue
 * rather than about one review: `wipLimit`, `leaseMinutes`, `next`, `assignment`, `workingHours`, `showSigners` and
 * `contact` hold for all at once.
 */
export interface DeskPolicy {
  readonly secondRead: boolean;
  /** How many editors vote on a verdict, and how many of them have to approve it. */
  readonly signOff: { readonly votes: number; readonly majority: number };
  /** Whether a verdict needs a logged search. */
  readonly searchLog: boolean;
  /** Working hours allowed for each step. */
  readonly stepHours: Readonly<Record<TimedState, number>>;
  /** Working hours from acceptance to the due time where the editor gives none. */
  readonly dueHours: Readonly<Record<Priority, number>>;
  /** Working hours that a source is given to reply. */
  readonly replyWindowHours: number;
  /** When a step is late: working hours before its due time for the reminder, and after it for what follows. */
  readonly escalation: {
    readonly remindBeforeHours: number;
    readonly escalateAfterHours: number;
    readonly requeueAfterHours: number;
  };
  readonly workingHours: WorkingHours;
  /** Reviews that one member may be researching at once, unless the member has a limit of their own. */
  readonly wipLimit: number;
  readonly leaseMinutes: number;
  /** How the queue is ordered: by the day on which an item is due, or by priority; then the oldest first. */
  readonly next: 'due' | 'priority';
  /** `push`: what waits is given to whoever is free. `pull`: people take it. */
  readonly assignment: 'pull' | 'push';
  /** Whether what is published from now on names the editors who signed it. */
  readonly showSigners: boolean;
  /** Where readers report an error: an e-mail address, or that of a page. */
  readonly contact: string | null;
}

export const DEFAULT_POLICY: DeskPolicy = {
  secondRead: true,
  signOff: { votes: 1, majority: 1 },
  searchLog: false,
  stepHours: { inbox: 24, queued: 72, researching: 72, second_read: 24, sign_off: 24, approved: 24 },
  dueHours: { low: 240, normal: 120, high: 48, urgent: 8 },
  replyWindowHours: 24,
  escalation: { remindBeforeHours: 4, escalateAfterHours: 8, requeueAfterHours: 24 },
  workingHours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' },
  wipLimit: 10,
  leaseMinutes: 15,
  next: 'due',
  assignment: 'pull',
  showSigners: false,
  contact: null,
};

/** A part of a policy: what is left out stays as it was. */
export type PolicyChange = {
  readonly [Key in keyof DeskPolicy]?:
    | (DeskPolicy[Key] extends readonly unknown[] | string | number | boolean | null
        ? DeskPolicy[Key]
        : Partial<DeskPolicy[Key]>)
    | undefined;
};

/** The policy as it would be. Throws where its parts do not fit together; each part alone was checked before. */
export const changedPolicy = (policy: DeskPolicy, change: PolicyChange): DeskPolicy => {
  const next = Object.fromEntries(
    Object.entries(policy).map(([key, before]) => [key, merged(before, change[key as keyof DeskPolicy])]),
  ) as unknown as DeskPolicy;
  checkPolicy(next);
  return next;
};

const merged = (before: unknown, after: unknown): unknown => {
  if (after === undefined) return before;
  if (typeof before !== 'object' || before === null) return after;
  const set = Object.entries(after as object).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(set) };
};

/** The longest that anything may take. */
const LONGEST_WEEKS = 104;

const hourOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour + minute / 60;
};

const checkPolicy = (policy: DeskPolicy): void => {
  const { signOff, escalation, workingHours, stepHours, dueHours, replyWindowHours } = policy;
  const { votes, majority } = signOff;
  if (majority > votes || majority * 2 <= votes)
    throw invalid(
      'policy.no_majority',
      '/signOff/majority',
      `must be more than half of the votes and no more than all: for ${votes}, from ${Math.floor(votes / 2) + 1} to ${votes}`,
    );
  if (escalation.requeueAfterHours < escalation.escalateAfterHours)
    throw invalid(
      'policy.escalation_order',
      '/escalation/requeueAfterHours',
      'must not be less than escalateAfterHours: the editor is told first',
    );
  if (workingHours.from >= workingHours.to)
    throw invalid('policy.working_hours', '/workingHours/to', 'must be later than from');
  const weekly = workingHours.days.length * (hourOf(workingHours.to) - hourOf(workingHours.from));
  const longest = Math.max(
    replyWindowHours,
    ...[stepHours, dueHours, escalation].flatMap((hours) => Object.values<number>(hours)),
  );
  if (longest > weekly * LONGEST_WEEKS)
    throw invalid(
      'policy.too_few_hours',
      '/workingHours',
      `are too few for steps of ${longest} hours: with ${Number(weekly.toFixed(2))} hours a week they would take years`,
    );
};
