import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { heldQuery } from '../../data/board.js';
import { useDesk } from '../../data/desk.js';
import { membersQuery } from '../../data/people.js';
import { policyQuery } from '../../data/policy.js';
import type { Member, WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';

/** A fact-checker, and what they carry at this moment. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly held: number;
  readonly limit: number;
  readonly overdue: number;
  readonly isAway: boolean;
  readonly member: Member;
}

export const isFull = ({ held, limit }: Person): boolean => held >= limit;

/** Everybody who could be given work, by name; undefined until it is known. */
export const usePeople = (): readonly Person[] | undefined => {
  const { desk } = useDesk();
  const { data: members } = useQuery(membersQuery(desk.slug));
  const { data: held } = useQuery(heldQuery(desk.slug));
  const { data: policy } = useQuery(policyQuery(desk.slug));
  return useMemo(() => {
    if (members === undefined || held === undefined || policy === undefined) return undefined;
    const byMember = Map.groupBy(held, ({ assigneeId }) => assigneeId);
    return members
      .filter(({ roles, suspendedAt }) => roles.includes('fact_checker') && suspendedAt === undefined)
      .map((member): Person => {
        const theirs = byMember.get(member.id) ?? [];
        return {
          id: member.id,
          name: member.name,
          held: theirs.length,
          limit: member.wipLimit ?? policy.wipLimit,
          overdue: theirs.filter(({ overdue }) => overdue).length,
          isAway: member.absenceKind !== undefined,
          member,
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [members, held, policy]);
};

const primary = (language: string): string => language.split('-')[0] ?? language;
const speaks = (languages: readonly string[], language: string): boolean =>
  languages.some((one) => primary(one) === primary(language));

/** What speaks against giving it to them, as far as their profile says. The server knows of more, and has the last word. */
const reasonsAgainst = (person: Person, { language, topics }: WorkRow): readonly string[] => {
  const { languages, optOuts, pausedUntil } = person.member;
  const spoken = [...languages.native, ...languages.working];
  const unwanted = topics.find((topic) => optOuts.topics.includes(topic));
  return [
    ...(isFull(person) ? [messages.why.full(person.held, person.limit)] : []),
    ...(person.isAway ? [messages.why.absent] : []),
    ...(pausedUntil === undefined ? [] : [messages.why.paused]),
    ...(spoken.length > 0 && !speaks(spoken, language) ? [messages.why.language(language)] : []),
    ...(unwanted === undefined ? [] : [messages.why.topic(unwanted)]),
  ];
};

export interface Standing {
  readonly person: Person;
  readonly reasons: readonly string[];
  /** Which of the claim's topics they know best. */
  readonly topic?: string;
}

const languageLevel = ({ member }: Person, { language }: WorkRow): number =>
  speaks(member.languages.native, language) ? 2 : speaks(member.languages.working, language) ? 1 : 0;

/** Who could have it first: by topic, language, and load; then those who could not, with why. */
export const ranked = (people: readonly Person[], row: WorkRow): readonly Standing[] => {
  const standings = people.map((person) => {
    const [best] = person.member.topics
      .filter(({ topic }) => row.topics.includes(topic))
      .sort((a, b) => b.level - a.level);
    return { person, reasons: reasonsAgainst(person, row), topic: best?.topic, level: best?.level ?? 0 };
  });
  return standings.sort(
    (a, b) =>
      Number(a.reasons.length > 0) - Number(b.reasons.length > 0) ||
      b.level - a.level ||
      languageLevel(b.person, row) - languageLevel(a.person, row) ||
      a.person.held / a.person.limit - b.person.held / b.person.limit,
  );
};
