import { notFound } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { DeskHours } from '../domain/desk-hours.js';
import type { DeskPolicy } from '../domain/desk-policy.js';

/** A version of a desk's policy. */
export interface VersionedPolicy {
  readonly version: number;
  readonly policy: DeskPolicy;
}

/** By what a review is worked: the policy that it started under, what the desk has settled on since, and its hours. */
export interface ReviewRules {
  readonly own: DeskPolicy;
  readonly desk: DeskPolicy;
  readonly hours: DeskHours;
}

/** Reviews that `m` may be researching at once: their own limit, or the desk's. */
export const WIP_LIMIT = `coalesce(m.wip_limit,
  (SELECT (p.body ->> 'wipLimit')::int FROM desk_policy p WHERE p.desk_id = m.desk_id ORDER BY p.version DESC LIMIT 1))`;

const CURRENT = `SELECT version, body AS policy FROM desk_policy WHERE desk_id = $1 ORDER BY version DESC LIMIT 1`;

export const currentPolicy = async (tx: ReadTransaction, deskId: string): Promise<VersionedPolicy> => {
  const [row] = await tx.query<VersionedPolicy>(CURRENT, [deskId]);
  // Every desk has one, so this is no desk to who asks.
  if (row === undefined) throw notFound('desk');
  return row;
};

/** The current policy with the hours that it sets. */
export const deskRules = async (
  tx: ReadTransaction,
  deskId: string,
): Promise<VersionedPolicy & { readonly hours: DeskHours }> => {
  const [row] = await tx.query<VersionedPolicy & { timeZone: string }>(
    `SELECT c.version, c.policy, d.time_zone AS "timeZone" FROM (${CURRENT}) c, desk d WHERE d.id = $1`,
    [deskId],
  );
  if (row === undefined) throw notFound('desk');
  const { version, policy, timeZone } = row;
  return { version, policy, hours: { ...policy.workingHours, timeZone } };
};

export const loadRules = async (
  tx: ReadTransaction,
  deskId: string,
  version: number,
): Promise<ReviewRules> => {
  const [row] = await tx.query<{ own: DeskPolicy; desk: DeskPolicy; timeZone: string }>(
    `SELECT p.body AS own, c.policy AS desk, d.time_zone AS "timeZone"
     FROM desk_policy p, desk d, (${CURRENT}) c WHERE p.desk_id = $1 AND p.version = $2 AND d.id = $1`,
    [deskId, version],
  );
  if (row === undefined) throw new Error(`The desk ${deskId} has no policy ${version}`);
  const { own, desk, timeZone } = row;
  return { own, desk, hours: { ...desk.workingHours, timeZone } };
};

export const countQueued = async (tx: ReadTransaction, deskId: string): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM review WHERE desk_id = $1 AND state = 'queued'`,
    [deskId],
  );
  return row?.count ?? 0;
};
