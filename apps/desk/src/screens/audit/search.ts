import { oneOf, textOf } from '../../lib/search.js';

const THINGS = ['reviews', 'claims', 'disputes', 'statements', 'sources'] as const;

/** What the address holds of this screen: of which thing the history is, or else what the desk's events are filtered by. */
export interface AuditSearch {
  readonly of?: (typeof THINGS)[number];
  readonly id?: string;
  readonly type?: string;
  /** The id of the user. */
  readonly actor?: string;
  readonly subject?: string;
}

export const auditSearch = ({ of, id, type, actor, subject }: Record<string, unknown>): AuditSearch => {
  const thing = oneOf(THINGS)(of);
  const thingId = textOf(id);
  return thing !== undefined && thingId !== undefined
    ? { of: thing, id: thingId }
    : { type: textOf(type), actor: textOf(actor), subject: textOf(subject) };
};
