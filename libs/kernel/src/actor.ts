/** What a member may be in a desk. A member has a set of these; `admin` is not automatically an editor. */
export const ROLES = ['reader', 'fact_checker', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A signed-in person inside one desk. Made by the guard from the session or token, never from a request's body. */
export interface DeskActor {
  readonly userId: string;
  readonly memberId: string;
  readonly deskId: string;
  readonly roles: readonly Role[];
}

/** A signed-in person, outside any desk. */
export interface UserActor {
  readonly userId: string;
}

/** The product itself acting in a desk: imports from the command line, lapsed leases. */
export interface SystemActor {
  readonly system: true;
  readonly deskId: string;
}

export type Actor = DeskActor | SystemActor;

export const isSystem = (actor: Actor): actor is SystemActor => 'system' in actor;

/** `undefined` for the product itself, which is nobody's account. */
export const userIdOf = (actor: Actor): string | undefined => (isSystem(actor) ? undefined : actor.userId);
