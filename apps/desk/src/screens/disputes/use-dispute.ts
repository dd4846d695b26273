import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDesk } from '../../data/desk.js';
import { type Clocks, disputeLinksQuery, disputeQuery } from '../../data/disputes.js';
import { useSources } from '../../data/sources.js';
import { disputeStatementsQuery } from '../../data/statements.js';
import type { Dispute, Statement } from '../../data/types.js';
import { momentsOf } from './clocks/moments.js';

const NOW: Clocks = {};
const NONE: readonly Statement[] = [];
const NO_LINKS: never[] = [];

/** What the parts of the screen share: the dispute at its clocks, all that was said in it, and who they are. */
export const useDispute = (id: string, clocks: Clocks) => {
  const { desk } = useDesk();
  const query = useQuery(disputeQuery(desk.slug, id, clocks));
  const { data: statements = NONE, isSuccess: allRead } = useQuery(disputeStatementsQuery(desk.slug, id));
  const { data: links, isSuccess: linksRead } = useQuery(disputeLinksQuery(desk.slug, id, NOW));
  const statementLinks = links?.statementLinks ?? NO_LINKS;
  const moments = useMemo(() => momentsOf(statements, statementLinks), [statements, statementLinks]);
  const byId = useMemo(() => new Map(statements.map((one) => [one.id, one])), [statements]);
  const people = [...peopleOf(query.data, statements)];
  const source = useSources(people);
  // The same names are the same map, so that what has not changed need not be drawn anew.
  const written = JSON.stringify(people.map((person) => [person, source(person)?.name ?? '…']));
  const names = useMemo(() => new Map(JSON.parse(written) as [string, string][]), [written]);
  return {
    query,
    statements,
    byId,
    moments: allRead && linksRead ? moments : undefined,
    names,
  };
};

/** Whoever is named in the matrix or the timeline. */
const peopleOf = (dispute: Dispute | undefined, statements: readonly Statement[]): Set<string> =>
  new Set([
    ...statements.flatMap(({ speakerId, principalId }) => [speakerId, principalId]),
    ...(dispute?.claims.flatMap(({ positions }) => positions.map(({ principalId }) => principalId)) ?? []),
  ]);
