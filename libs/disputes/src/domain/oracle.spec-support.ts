import type { Clocks, DisputeRecord, StatementRecord } from './record.js';

/**
 * The rules of a dispute's state once more, as literally as they can be written down, without care for speed: what the
 * real one is compared with on random records.
 */
export const oracle = (
  record: DisputeRecord,
  { asOf, knownAt }: Clocks,
): { id: string; state: string; because: string[] }[] => {
  const inForce = ({ recordedAt, voidedAt }: { recordedAt: number; voidedAt?: number }) =>
    recordedAt <= knownAt && !(voidedAt !== undefined && voidedAt <= knownAt);
  const ties = record.statementLinks.filter(inForce);
  const usable = record.statements.filter(
    (s) =>
      s.utteredAt <= asOf &&
      inForce(s) &&
      !ties.some(({ kind, from, endorsed }) => kind === 'relays' && from === s.id && endorsed !== true),
  );
  const takenBack = (s: StatementRecord) =>
    ties.some(
      ({ kind, from, to }) =>
        (kind === 'supersedes' || kind === 'retracts') && to === s.id && usable.some(({ id }) => id === from),
    );
  const links = record.claimLinks.filter(
    ({ knownFrom, knownUntil }) =>
      (knownFrom === undefined || knownFrom <= knownAt) &&
      !(knownUntil !== undefined && knownUntil <= knownAt),
  );
  const ids = record.claims.map(({ id }) => id);
  const entails = (from: string, to: string, seen: string[] = []): boolean =>
    links.some(
      (l) =>
        l.kind === 'entails' &&
        l.from === from &&
        !seen.includes(l.to) &&
        (l.to === to || entails(l.to, to, [...seen, l.to])),
    );
  const contradicts = (a: string, b: string) =>
    links.some(
      (l) => l.kind === 'contradicts' && ((l.from === a && l.to === b) || (l.from === b && l.to === a)),
    );

  const stanceOn = (s: StatementRecord, claim: string): string | undefined => {
    const explicit = (id: string): string | undefined =>
      s.stances.find(({ claimId }) => claimId === id)?.stance;
    const affirmation = (id: string): string | undefined => {
      if (explicit(id) !== undefined)
        return ['asserts', 'qualifies'].includes(explicit(id)!) ? explicit(id) : undefined;
      const above = ids.filter((other) => other !== id && entails(other, id)).map(explicit);
      return above.includes('asserts') ? 'asserts' : above.includes('qualifies') ? 'qualifies' : undefined;
    };
    const counters = (id: string): boolean =>
      explicit(id) === undefined &&
      affirmation(id) === undefined &&
      ids.some((other) => contradicts(other, id) && affirmation(other) !== undefined);
    if (explicit(claim) !== undefined) return explicit(claim);
    if (affirmation(claim) !== undefined) return affirmation(claim);
    if (counters(claim)) return 'counters';
    const below = ids.filter((other) => other !== claim && entails(claim, other));
    return below.some((other) => explicit(other) === 'denies' || counters(other)) ? 'denies' : undefined;
  };

  const order = (a: StatementRecord, b: StatementRecord) =>
    a.utteredAt - b.utteredAt || (a.id < b.id ? -1 : 1);
  const AFFIRM = ['asserts', 'qualifies'];
  const OPPOSE = ['denies', 'counters'];
  return record.claims.map(({ id, addresses }) => {
    const principals = [...new Set(usable.map(({ principalId }) => principalId))];
    const parties = principals.flatMap((principalId) => {
      const ever = usable.filter((s) => s.principalId === principalId && stanceOn(s, id) !== undefined);
      const standing = ever.filter((s) => !takenBack(s)).sort(order);
      const latest = standing.filter(
        (s) => !standing.some((t) => t.speakerId === s.speakerId && order(s, t) < 0),
      );
      const newest = latest.at(-1);
      if (newest === undefined) return [];
      const kept = latest.filter((s) => newest.utteredAt - s.utteredAt <= 72 * 3_600_000);
      const withStance = (...wanted: string[]) => kept.filter((s) => wanted.includes(stanceOn(s, id)!));
      const [affirm, oppose] = [withStance(...AFFIRM), withStance(...OPPOSE)];
      const once = (wanted: string[]) => ever.some((s) => wanted.includes(stanceOn(s, id)!));
      const position =
        affirm.length && oppose.length
          ? 'split'
          : oppose.length
            ? withStance('counters').length
              ? 'counters'
              : 'denies'
            : affirm.length
              ? withStance('asserts').length
                ? 'asserts'
                : 'qualifies'
              : stanceOn(newest, id)!;
      const behind =
        affirm.length && oppose.length
          ? [...affirm, ...oppose]
          : oppose.length
            ? oppose
            : affirm.length
              ? affirm
              : [newest];
      return [{ principalId, position, behind, onceAffirmed: once(AFFIRM), onceOpposed: once(OPPOSE) }];
    });
    const has = (...wanted: string[]) => parties.some(({ position }) => wanted.includes(position));
    const conceding = parties.filter(({ position, onceOpposed }) => onceOpposed && AFFIRM.includes(position));
    const undecided = (but: object) =>
      parties.some((p) => p !== but && p.onceOpposed && ['doubts', 'declines'].includes(p.position));
    const affirmed = has(...AFFIRM);
    const state = !parties.length
      ? 'no_position'
      : has('split')
        ? 'split'
        : !affirmed && parties.some((p) => p.onceAffirmed)
          ? 'withdrawn'
          : !affirmed && has(...OPPOSE)
            ? 'pre_empted'
            : !affirmed
              ? 'questioned'
              : has('counters')
                ? 'contested'
                : has('denies')
                  ? 'denied'
                  : conceding.some((p) => p.position === 'qualifies' || undecided(p))
                    ? 'partly_conceded'
                    : conceding.length
                      ? 'conceded'
                      : has('doubts', 'declines')
                        ? 'questioned'
                        : addresses.some(({ sourceId }) => !parties.some((p) => p.principalId === sourceId))
                          ? 'unanswered'
                          : 'uncontested';
    return {
      id,
      state,
      because: parties
        .flatMap(({ behind }) => behind)
        .sort(order)
        .map((s) => s.id),
    };
  });
};
