import { useCallback, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../data/problem.js';
import type { Review, WorkRow } from '../../data/types.js';
import { rowAfter } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import { reviewStates } from '../../messages/words.js';

/** A few at a time: the others of the desk are served too. */
const AT_ONCE = 4;

export interface Skipped {
  /** As it is by now, where that is known: it is tried again with that. */
  readonly row: WorkRow;
  readonly why: string;
}

export interface BulkRun {
  readonly all: number;
  readonly done: number;
  readonly skipped: readonly Skipped[];
  readonly isOver: boolean;
}

export type Act = (row: WorkRow) => Promise<Review>;

interface Outcome {
  /** As they are by now. */
  readonly done: readonly WorkRow[];
  readonly skipped: readonly Skipped[];
}

export interface Bulk {
  readonly run?: BulkRun;
  readonly start: (rows: readonly WorkRow[], act: Act) => Promise<Outcome>;
  readonly stop: () => void;
  readonly clear: () => void;
}

const skippedFor = (row: WorkRow, problem: Problem): Skipped => {
  if (!problem.isStale) {
    const reasons = problem.reasons.map(({ text }) => text).filter((text) => text !== problem.message);
    return { row, why: [problem.message, ...reasons].join(' ') };
  }
  const now = problem.current as Review | undefined;
  return now === undefined
    ? { row, why: messages.staleUnknown }
    : { row: rowAfter(row, now), why: messages.stale(reviewStates[now.state]) };
};

/** Does one thing to many reviews, each under the version that was seen, and keeps account of every one. */
export const useBulk = (): Bulk => {
  const [run, setRun] = useState<BulkRun>();
  const stopped = useRef(false);

  const start = useCallback(async (rows: readonly WorkRow[], act: Act): Promise<Outcome> => {
    stopped.current = false;
    const done: WorkRow[] = [];
    const skipped: Skipped[] = [];
    const tell = (isOver = false): void =>
      setRun({ all: rows.length, done: done.length, skipped: [...skipped], isOver });
    const one = async (row: WorkRow): Promise<void> => {
      if (stopped.current) {
        skipped.push({ row, why: messages.stopped });
        return;
      }
      try {
        done.push(rowAfter(row, await act(row)));
      } catch (error) {
        skipped.push(skippedFor(row, problemOf(error)));
      }
      tell();
    };
    const left = [...rows];
    const work = async (): Promise<void> => {
      for (let row = left.shift(); row !== undefined; row = left.shift()) await one(row);
    };
    tell();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    tell(true);
    return { done, skipped };
  }, []);

  return {
    run,
    start,
    stop: useCallback(() => {
      stopped.current = true;
    }, []),
    clear: useCallback(() => setRun(undefined), []),
  };
};
