import { type Actor, forbidden, isSystem } from '#kernel';
import { permits, roleNeeded } from './permissions.js';

/** Whether this is one's own, or one may keep it for others: editors and admins do. */
export const mayKeep = (actor: Actor, memberId: string): boolean =>
  isSystem(actor) || actor.memberId === memberId || permits(actor.roles, 'oversee');

/** Refuses somebody who is neither the member nor keeps the profiles of others. */
export const requireMayKeep = (actor: Actor, memberId: string): void => {
  if (!mayKeep(actor, memberId))
    throw forbidden(
      'member.not_yours',
      'Only this member, an editor or an admin may change this: ask one of them.',
    );
};

/** Refuses to change roles, or to suspend, to all but admins. */
export const requireMayAdminister = (actor: Actor): void => {
  if (!isSystem(actor) && !permits(actor.roles, 'administer')) throw roleNeeded(actor.roles, 'administer');
};

/** A conflict of interest is ended by somebody else than the one who has it. */
export const requireMayEndConflict = (actor: Actor, memberId: string): void => {
  if (isSystem(actor)) return;
  if (!permits(actor.roles, 'oversee')) throw roleNeeded(actor.roles, 'oversee');
  if (actor.memberId === memberId)
    throw forbidden(
      'conflict.own',
      'Nobody ends their own conflict of interest: ask another editor or admin to do it.',
    );
};
