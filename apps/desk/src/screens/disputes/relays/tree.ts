import type { DisputeLinks } from '../../../data/types.js';

type RelayLink = DisputeLinks['statementLinks'][number];

export interface Relayed {
  readonly statementId: string;
  /** How it relays what stands above it; none at an origin. */
  readonly link?: RelayLink;
  readonly relays: readonly Relayed[];
}

export interface RelayForest {
  /** What is relayed and relays nothing itself. */
  readonly origins: readonly Relayed[];
  /** Neither relayed nor relaying: origins as well. */
  readonly lone: readonly string[];
}

/** Relays form no cycle. One that relays two statements stands below both. */
export const relayForest = (statementIds: readonly string[], links: readonly RelayLink[]): RelayForest => {
  const own = links.filter(({ kind }) => kind === 'relays');
  const below = Map.groupBy(own, ({ toId }) => toId);
  const relaying = new Set(own.map(({ fromId }) => fromId));
  const grow = (statementId: string, link?: RelayLink): Relayed => ({
    statementId,
    ...(link && { link }),
    relays: (below.get(statementId) ?? []).map((one) => grow(one.fromId, one)),
  });
  const all = [...new Set([...statementIds, ...own.map(({ toId }) => toId)])];
  const origins = all.filter((id) => !relaying.has(id));
  return {
    origins: origins.filter((id) => below.has(id)).map((id) => grow(id)),
    lone: origins.filter((id) => !below.has(id)),
  };
};

export const relaysIn = ({ relays }: Relayed): number =>
  relays.reduce((sum, one) => sum + 1 + relaysIn(one), 0);
