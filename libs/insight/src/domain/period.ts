import { invalid } from '#kernel';

export interface Period {
  readonly from: Date;
  /** Not part of it any more. */
  readonly to: Date;
}

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const MOST_DAYS = 366;

/** The period that was asked for; without one, the 90 days until now. */
export const periodOf = (
  { from, to }: { readonly from?: Date | undefined; readonly to?: Date | undefined },
  now: Date,
): Period => {
  const end = to ?? now;
  const begin = from ?? new Date(end.getTime() - DEFAULT_DAYS * DAY_MS);
  if (begin >= end) throw invalid('insight.period', '/from', 'must be before the end of the period');
  if (end.getTime() - begin.getTime() > MOST_DAYS * DAY_MS)
    throw invalid('insight.period', '/from', `must be ${MOST_DAYS} days before the end at most`);
  return { from: begin, to: end };
};
