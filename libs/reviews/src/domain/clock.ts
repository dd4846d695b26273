import {
  type DeskHours,
  NO_DUE_DAY,
  addWorkingHours,
  deskDay,
  subtractWorkingHours,
  workingHoursBetween,
} from './desk-hours.js';
import type { DeskPolicy } from './desk-policy.js';
import { type ReviewState, hasClock } from './workflow.js';

/** What a review's clock shows: as its row has it. */
export interface ReviewClock {
  readonly stepEnteredAt: Date | null;
  readonly stepDueAt: Date | null;
  /** Since when it stands still: during a hold, or while a source has time to reply. */
  readonly clockPausedAt: Date | null;
  /** How often the step was found late, and when it is looked at the next time. */
  readonly nudges: number;
  readonly nextNudgeAt: Date | null;
}

/** What is done about a step that is late, in this order. */
export const NUDGES = ['remind', 'escalate', 'requeue'] as const;
export type Nudge = (typeof NUDGES)[number];

export interface Timing {
  readonly policy: Pick<DeskPolicy, 'stepHours' | 'escalation'>;
  readonly hours: DeskHours;
}

/** The clock of a step that begins. One that stands still begins where it stands, so that its time is whole later. */
export const clockOf = (
  state: ReviewState,
  at: Date,
  pausedAt: Date | null,
  { policy, hours }: Timing,
): ReviewClock => {
  if (!hasClock(state))
    return { stepEnteredAt: at, stepDueAt: null, clockPausedAt: null, nudges: 0, nextNudgeAt: null };
  const due = addWorkingHours(pausedAt ?? at, policy.stepHours[state], hours);
  return {
    stepEnteredAt: at,
    stepDueAt: due,
    clockPausedAt: pausedAt,
    nudges: 0,
    nextNudgeAt: nudgeAt(0, due, { policy, hours }),
  };
};

/** When the nudge with this number is due; null after the last. */
export const nudgeAt = (number: number, stepDueAt: Date, { policy, hours }: Timing): Date | null => {
  const nudge = NUDGES[number];
  return nudge === undefined ? null : WHEN[nudge](stepDueAt, policy.escalation, hours);
};

const WHEN: Readonly<Record<Nudge, (due: Date, after: DeskPolicy['escalation'], hours: DeskHours) => Date>> =
  {
    remind: (due, { remindBeforeHours }, hours) => subtractWorkingHours(due, remindBeforeHours, hours),
    escalate: (due, { escalateAfterHours }, hours) => addWorkingHours(due, escalateAfterHours, hours),
    requeue: (due, { requeueAfterHours }, hours) => addWorkingHours(due, requeueAfterHours, hours),
  };

/** A time that stood still from `paused` on, as it is when the clock goes on at `resumed`: what was left is left. */
const moved = (time: Date, paused: Date, resumed: Date, hours: DeskHours): Date =>
  time <= paused ? time : addWorkingHours(resumed, workingHoursBetween(paused, time, hours), hours);

/** The clock and the due time, when what had stopped them is over. */
export const resumedClock = (
  clock: ReviewClock & { readonly dueAt: Date | null },
  at: Date,
  hours: DeskHours,
): ReviewClock & { readonly dueAt: Date | null; readonly dueDay: string } => {
  const paused = clock.clockPausedAt;
  const move = (time: Date | null) =>
    time === null || paused === null ? time : moved(time, paused, at, hours);
  const dueAt = move(clock.dueAt);
  return {
    stepEnteredAt: clock.stepEnteredAt,
    nudges: clock.nudges,
    stepDueAt: move(clock.stepDueAt),
    nextNudgeAt: move(clock.nextNudgeAt),
    clockPausedAt: null,
    dueAt,
    dueDay: dueAt === null ? NO_DUE_DAY : deskDay(dueAt, hours),
  };
};
