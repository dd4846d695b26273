import type { Role } from '#kernel';

/**
 * What a route asks for. Finer rules (four eyes, whose review it is) are policies in the commands; this is the first
 * door, and it is shut unless a role opens it.
 */
export const PERMISSIONS = {
  /** See everything in the desk. */
  read: ['reader', 'fact_checker', 'editor', 'admin'],
  /** Record sources, claims, statements, disputes and evidence; submit a claim for review. */
  record: ['fact_checker', 'editor'],
  /** Take work from the queue and write drafts. */
  research: ['fact_checker'],
  /** Act on reviews: which action, the table of the workflow says. */
  review: ['fact_checker', 'editor'],
  /** Decide on what others recorded: merge sources, import archives. */
  edit: ['editor'],
  /** Members and roles. */
  administer: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const permits = (roles: readonly Role[], permission: Permission): boolean =>
  PERMISSIONS[permission].some((role) => roles.includes(role));
