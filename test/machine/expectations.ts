import type { ReviewAction } from '#reviews';
import type { ReviewJson } from '../support/factories.js';
import type { Sent } from './bodies.js';
import type { Told as Review } from './ledger.js';
import type { Person, Told } from './staff.js';

/** The codes of which one is to be the answer's; none where it is to be accepted. */
export type Expected = readonly string[];

export const ACCEPTED: Expected = [];
const NO_PART: Expected = ['access.role'];

const hasRole = ({ roles }: Person, ...some: string[]): boolean => roles.some((role) => some.includes(role));

/** A fence that was once the latest and is no more. */
const isOutdated = ({ fence, assigneeId }: Review, sent: number): boolean =>
  sent > 0 && (sent < fence || (sent === fence && assigneeId === undefined));

const isCurrent = (review: Review, { client }: Person, sent: number): boolean =>
  review.state === 'researching' &&
  review.assigneeId === client.memberId &&
  sent === review.fence &&
  sent > 0;

export interface Attempt {
  readonly by: Person;
  readonly review: Review;
  readonly action: ReviewAction;
  readonly view: ReviewJson;
  readonly sent: Sent;
  readonly version: 'seen' | 'stale' | 'none';
  readonly shape: 'right' | 'wrong';
  /** What `can.take` says to those who may be given it. */
  readonly recipients: readonly { readonly person: Person; readonly view: ReviewJson }[];
}

/** What the rules, and what `can` said to this person just before, make of an action when nothing else happens. */
export const expectedOf = (attempt: Attempt): Expected => {
  const { by, review, action, view, sent, version, shape } = attempt;
  if (!hasRole(by, 'fact_checker', 'editor')) return NO_PART;
  const form = [
    ...(shape === 'wrong' ? ['request.invalid'] : []),
    ...(version === 'none' ? ['version.required'] : []),
  ];
  if (form.length > 0) return form;
  // A text under a lease that is over is kept, whatever else is wrong with it.
  if (action === 'propose' && hasRole(by, 'fact_checker') && isOutdated(review, Number(sent.body['fence'])))
    return ['review.stale_fence'];
  if (version === 'stale') return ['version.stale'];
  const can = view.can[action];
  if (can === undefined) throw new Error(`can says nothing of ${action}`);
  if (!can.allowed) return [can.reasons[0]?.code ?? 'none'];
  if (sent.refusedAs !== undefined) return [sent.refusedAs];
  return action === 'assign' ? expectedOfAssign(attempt) : ACCEPTED;
};

const expectedOfAssign = ({ sent, recipients }: Attempt): Expected => {
  const able = recipients.filter(({ view }) => view.can['take']?.allowed);
  if (able.length > 0) return ACCEPTED;
  if (sent.body['auto']) return ['review.nobody_eligible'];
  const [to] = recipients;
  if (to === undefined || !hasRole(to.person, 'fact_checker')) return ['review.not_eligible'];
  return to.view.can['take']?.reasons.map(({ code }) => code) ?? [];
};

export const expectedOfDraft = (review: Review, by: Person, fence: number): Expected => {
  if (!hasRole(by, 'fact_checker')) return NO_PART;
  if (isCurrent(review, by, fence)) return ACCEPTED;
  return review.assigneeId !== by.client.memberId && !isOutdated(review, fence)
    ? ['review.not_assignee']
    : ['review.stale_fence'];
};

export const expectedOfLease = (review: Review, by: Person, fence?: number): Expected => {
  if (!hasRole(by, 'fact_checker')) return NO_PART;
  if (review.assigneeId !== by.client.memberId) return ['review.not_assignee'];
  if (review.state !== 'researching') return ['review.wrong_state'];
  return fence === undefined || isCurrent(review, by, fence) ? ACCEPTED : ['review.stale_fence'];
};

export const expectedOfRecording = (by: Person): Expected =>
  hasRole(by, 'fact_checker', 'editor') ? ACCEPTED : NO_PART;

/** Status that goes with what was expected, and its code among those that were. */
export const check = (what: string, { status, code, body }: Told, expected: Expected): void => {
  const asExpected = expected.length === 0 ? status < 300 : status >= 400 && expected.includes(code ?? '');
  if (!asExpected)
    throw new Error(
      `${what} was to be ${expected.length === 0 ? 'accepted' : `refused as ${expected.join(' or ')}`}, and was answered ${status} ${JSON.stringify(body).slice(0, 400)}`,
    );
  if (
    code === 'version.stale' &&
    (body['current'] as { version?: unknown } | undefined)?.version === undefined
  )
    throw new Error(`${what} was refused as stale without what is current`);
};
