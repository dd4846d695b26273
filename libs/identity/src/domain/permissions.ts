import { type DomainError, type Role, forbidden } from '#kernel';

/**
 * What a route asks for. Finer rules (four eyes, whose review it is) are policies in the commands; this is the first
 * door, and it is shut unless a role opens it.
 */
export const PERMISSIONS = {
  /** See everything in the desk. */
  read: ['reader', 'fact_checker', 'editor', 'admin'],
  /** Change one's own profile, absences and notifications, and declare conflicts of interest; those of others, where the policy lets one. */
  profile: ['reader', 'fact_checker', 'editor', 'admin'],
  /** Record sources, claims, statements, disputes and evidence; submit a claim for review. */
  record: ['fact_checker', 'editor'],
  /** Take work from the queue and write drafts. */
  research: ['fact_checker'],
  /** Act on reviews: which action, the table of the workflow says. */
  review: ['fact_checker', 'editor'],
  /** Decide on what others recorded: merge sources, import archives. */
  edit: ['editor'],
  /** Keep the profiles and absences of others, and end their conflicts of interest. */
  oversee: ['editor', 'admin'],
  /** Members and roles, policies, API keys. */
  administer: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const permits = (roles: readonly Role[], permission: Permission): boolean =>
  PERMISSIONS[permission].some((role) => roles.includes(role));

/** All that these roles open, in the order of the table. */
export const permissionsOf = (roles: readonly Role[]): readonly Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => permits(roles, permission));

/** 403 to somebody whose roles do not open this door, at whichever of the doors it is asked. */
export const roleNeeded = (roles: readonly Role[], permission: Permission): DomainError =>
  forbidden(
    'access.role',
    `This needs the role ${PERMISSIONS[permission].join(' or ')} in this desk; you are ${roles.join(', ')}.`,
  );
