import { type DomainError, conflict, invalid } from '#kernel';

/** `entails`: if *from* is true, *to* is true. `contradicts`: both cannot be true; this makes a counterclaim. */
export const LINK_KINDS = ['contradicts', 'entails', 'same_as'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_STATUSES = ['suggested', 'confirmed', 'dismissed'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/** Why what looks like a contradiction is none. */
export const DISMISSALS = [
  'different_time',
  'different_place',
  'different_referent',
  'different_measure',
  'different_precision',
  'translation',
] as const;
export type Dismissal = (typeof DISMISSALS)[number];

export interface LinkEnds {
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
}

/** Whether two links say the same thing: `contradicts` and `same_as` read the same from both ends. */
export const sameLink = (a: LinkEnds, b: LinkEnds): boolean =>
  a.kind === b.kind &&
  ((a.fromId === b.fromId && a.toId === b.toId) ||
    (a.kind !== 'entails' && a.fromId === b.toId && a.toId === b.fromId));

/**
 * Refuses a link of a claim with itself, one that is there already, and an `entails` that would close a circle:
 * claims that all entail each other are one claim, which is what `same_as` says.
 */
export const checkLink = (link: LinkEnds, present: readonly LinkEnds[]): void => {
  if (link.fromId === link.toId) throw invalid('claim_link.itself', '/toId', 'is the claim itself');
  if (present.some((other) => sameLink(link, other))) throw linkExists();
  if (link.kind === 'entails' && reaches(link.toId, link.fromId, present))
    throw conflict(
      'claim_link.entails_cycle',
      'The other claim entails this one already, directly or through others. If each entails the other, they are the same claim: link them with same_as.',
    );
};

export const linkExists = (): DomainError =>
  conflict('claim_link.exists', 'These claims are linked in this way already.');

const reaches = (from: string, goal: string, links: readonly LinkEnds[]): boolean => {
  const seen = new Set<string>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { kind, fromId, toId } of links) if (kind === 'entails' && fromId === next) waiting.push(toId);
  }
  return false;
};
