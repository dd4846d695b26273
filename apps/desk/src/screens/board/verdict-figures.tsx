import { Group, Text } from '@mantine/core';
import { useDesk } from '../../data/desk.js';
import type { Insight } from '../../data/types.js';
import { formatDate } from '../../lib/time.js';
import { insight as messages } from '../../messages/insight.js';
import { inWords } from '../../messages/words.js';
import { Bar, BarKey, BarTable, type Look } from '../../ui/bars.js';
import { TextLink } from '../../ui/link.js';
import { Figure } from './figure.js';

interface FigureOf {
  readonly data: Insight;
  readonly labels: ReadonlyMap<string, string> | undefined;
}

const LEANINGS = ['true', 'other', 'false'] as const;
type Leaning = (typeof LEANINGS)[number];
const LOOKS: Readonly<Record<Leaning, Look>> = { true: 'plain', other: 'dotted', false: 'hatched' };

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const labelOf = (labels: FigureOf['labels'], rating: string): string => {
  const words = inWords(rating);
  return labels?.get(rating) ?? words.charAt(0).toUpperCase() + words.slice(1);
};

export const SidesFigure = ({ data: { sides }, labels }: FigureOf) => {
  const { desk } = useDesk();
  const words = messages.sides;
  const all = ({ ratings }: (typeof sides.principals)[number]) =>
    sum(LEANINGS.map((leaning) => ratings[leaning]));
  const [first] = sides.principals;
  const claims = sides.disputes.flatMap(({ claims: ofOne, ...dispute }) =>
    ofOne.map((claim) => ({ ...dispute, ...claim })),
  );
  return (
    <Figure
      id="figure-sides"
      title={words.title}
      says={first === undefined ? words.nothing : words.says(first.name, first.ratings.true, all(first))}
    >
      {first !== undefined && (
        <>
          <Group gap="md" fz="xs">
            {LEANINGS.map((leaning) => (
              <BarKey key={leaning} look={LOOKS[leaning]}>
                {words.leanings[leaning]}
              </BarKey>
            ))}
          </Group>
          <BarTable
            labelledBy="figure-sides"
            rows={sides.principals}
            keyOf={({ id }) => id}
            head={{
              name: words.principal,
              cell: ({ id, name }) => (
                <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id }} fz="inherit">
                  {name}
                </TextLink>
              ),
            }}
            columns={[
              {
                name: words.spread,
                as: 'bar',
                cell: (principal) => (
                  <Bar
                    parts={LEANINGS.map((leaning) => ({
                      value: principal.ratings[leaning],
                      look: LOOKS[leaning],
                    }))}
                    of={all(first)}
                  >
                    {all(principal)}
                  </Bar>
                ),
              },
              ...LEANINGS.map((leaning) => ({
                name: words.leanings[leaning],
                as: 'number' as const,
                cell: ({ ratings }: typeof first) => ratings[leaning],
              })),
            ]}
          />
        </>
      )}
      {claims.length > 0 && (
        <details>
          <Text component="summary" size="sm" style={{ cursor: 'pointer' }} py={4}>
            <span id="figure-disputes">{words.disputes}</span>
          </Text>
          <BarTable
            labelledBy="figure-disputes"
            rows={claims}
            keyOf={({ claimId }) => claimId}
            head={{
              name: words.claim,
              cell: ({ claimId, wording }) => (
                <TextLink to="/desks/$desk/claims/$id" params={{ desk: desk.slug, id: claimId }} fz="inherit">
                  {wording}
                </TextLink>
              ),
            }}
            columns={[
              {
                name: words.affirmedBy,
                cell: ({ affirmedBy }) =>
                  affirmedBy.length === 0 ? words.nobody : affirmedBy.map(({ name }) => name).join(', '),
              },
              {
                name: words.verdict,
                cell: ({ rating }) => (rating === undefined ? words.noVerdict : labelOf(labels, rating)),
              },
            ]}
          />
        </details>
      )}
    </Figure>
  );
};

export const WeeksFigure = ({ data: { weeks }, labels }: FigureOf) => {
  const words = messages.weeks;
  const rows = weeks.map((week) => ({ ...week, count: sum(Object.values(week.ratings)) }));
  const best = rows.reduce<(typeof rows)[number] | undefined>(
    (before, row) => (before === undefined || row.count > before.count ? row : before),
    undefined,
  );
  const named = new Set(rows.flatMap(({ ratings }) => Object.keys(ratings)));
  // In the order of the scale; those that no scale has any more behind them.
  const scale = [...(labels?.keys() ?? [])];
  const ratings = [
    ...scale.filter((rating) => named.has(rating)),
    ...[...named].filter((rating) => !scale.includes(rating)),
  ];
  return (
    <Figure
      id="figure-weeks"
      title={words.title}
      says={
        best === undefined
          ? words.nothing
          : words.says(sum(rows.map(({ count }) => count)), rows.length, {
              week: formatDate(`${best.week}T12:00`),
              count: best.count,
            })
      }
    >
      {best !== undefined && (
        <BarTable
          labelledBy="figure-weeks"
          rows={rows}
          keyOf={({ week }) => week}
          head={{ name: words.week, cell: ({ week }) => formatDate(`${week}T12:00`) }}
          columns={[
            {
              name: messages.total,
              as: 'bar',
              cell: ({ count }) => (
                <Bar parts={[{ value: count, look: 'plain' }]} of={best.count}>
                  {count}
                </Bar>
              ),
            },
            ...ratings.map((rating) => ({
              name: labelOf(labels, rating),
              as: 'number' as const,
              cell: (row: (typeof rows)[number]) => row.ratings[rating] ?? 0,
            })),
          ]}
        />
      )}
    </Figure>
  );
};

export const AgreementFigure = ({ data: { agreement } }: Pick<FigureOf, 'data'>) => {
  const words = messages.agreement;
  const rows = [
    ...agreement.topics.map(({ topic, ...rest }) => ({ id: topic, name: topic, ...rest })),
    ...agreement.pairs.map(({ members, ...rest }) => ({
      id: members.map(({ id }) => id).join(),
      name: words.pair(members.map(({ name }) => name)),
      ...rest,
    })),
  ];
  const lowest = rows
    .filter(({ alpha }) => alpha !== undefined)
    .sort((a, b) => (a.alpha ?? 1) - (b.alpha ?? 1))[0];
  const says =
    rows.length === 0
      ? words.nothing
      : lowest === undefined
        ? words.tooFew
        : words.says(lowest.name, lowest.alpha, lowest.ballots);
  return (
    <Figure id="figure-agreement" title={words.title} says={says}>
      {rows.length > 0 && (
        <>
          <BarTable
            labelledBy="figure-agreement"
            rows={rows}
            keyOf={({ id }) => id}
            head={{ name: words.what, cell: ({ name }) => name }}
            columns={[
              {
                name: words.alpha,
                as: 'bar',
                cell: ({ alpha }) => (
                  <Bar parts={[{ value: Math.max(0, alpha ?? 0), look: 'plain' }]} of={1}>
                    {alpha?.toFixed(2) ?? '–'}
                  </Bar>
                ),
              },
              { name: words.worth, cell: ({ alpha }) => words.words(alpha) },
              { name: words.ballots, as: 'number', cell: ({ ballots }) => ballots },
            ]}
          />
          <Text size="xs" c="dimmed">
            {words.meaning}
          </Text>
        </>
      )}
    </Figure>
  );
};
