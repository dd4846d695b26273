import { type Actor, type UserActor, isSystem } from '#kernel';

/** Nobody is signed in: what sign-in itself runs as. */
export interface Nobody {
  readonly nobody: true;
}

/** On whose behalf, and inside which desk, a transaction runs. Row-level security reads the two settings. */
export type Scope = Actor | UserActor | Nobody;

/** Settings can't be unset once they were set on a connection, so «none» has a value of its own. */
const NONE = '00000000-0000-0000-0000-000000000000';
/** The product itself; no account can have this id. `desk_in_scope()` knows it. */
const SYSTEM = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const settings = (scope: Scope): { deskId: string; userId: string } => {
  if ('nobody' in scope) return { deskId: NONE, userId: NONE };
  if (!('deskId' in scope)) return { deskId: NONE, userId: scope.userId };
  return { deskId: scope.deskId, userId: isSystem(scope) ? SYSTEM : scope.userId };
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is asked on the way to a change is asked by keys: no values could bring a better plan than any others. */
const PLANNED_ONCE = 'SET LOCAL plan_cache_mode = force_generic_plan';

/**
 * The statement that opens a transaction and sets its desk and user, in one round trip. The values are checked to be
 * UUIDs, since a statement of several parts takes no parameters.
 */
export const beginSql = (scope: Scope, access: 'READ ONLY' | 'READ WRITE'): string => {
  const { deskId, userId } = settings(scope);
  if (!UUID.test(deskId) || !UUID.test(userId)) throw new Error('A scope is made of UUIDs');
  const begin =
    access === 'READ ONLY'
      ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'
      : `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; ${PLANNED_ONCE}`;
  return `${begin}; SELECT set_config('app.desk_id', '${deskId}', true), set_config('app.user_id', '${userId}', true)`;
};

export const sameScope = (a: Scope, b: Scope): boolean => {
  const [left, right] = [settings(a), settings(b)];
  return left.deskId === right.deskId && left.userId === right.userId;
};
