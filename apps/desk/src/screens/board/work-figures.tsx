import { Text } from '@mantine/core';
import type { Insight } from '../../data/types.js';
import { formatHours } from '../../lib/duration.js';
import { insight as messages, stateName } from '../../messages/insight.js';
import { inWords } from '../../messages/words.js';
import { Bar, BarTable } from '../../ui/bars.js';
import { Shaped } from '../../ui/shaped.js';
import { Figure } from './figure.js';

interface FigureOf {
  readonly data: Insight;
}

const most = <Row,>(rows: readonly Row[], measure: (row: Row) => number): Row | undefined =>
  rows.reduce<Row | undefined>(
    (best, row) => (best === undefined || measure(row) > measure(best) ? row : best),
    undefined,
  );
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const top = (values: readonly number[]): number => Math.max(0, ...values);
const hours = (value: number | undefined): string => (value === undefined ? '–' : formatHours(value));

export const WaitingFigure = ({ data: { waiting, overdue } }: FigureOf) => {
  const words = messages.waiting;
  const oldest = most(waiting, ({ oldestHours = -1 }) => oldestHours);
  const largest = top(waiting.map(({ count }) => count));
  const overdueIn = (state: string) => overdue.states.find((one) => one.state === state)?.count ?? 0;
  return (
    <Figure
      id="figure-waiting"
      title={words.title}
      says={
        waiting.length === 0
          ? words.nothing
          : words.says(
              sum(waiting.map(({ count }) => count)),
              overdue.count,
              oldest?.oldestHours === undefined
                ? undefined
                : { state: oldest.state, time: formatHours(oldest.oldestHours) },
            )
      }
    >
      {waiting.length > 0 && (
        <BarTable
          labelledBy="figure-waiting"
          rows={waiting}
          keyOf={({ state }) => state}
          head={{ name: words.state, cell: ({ state }) => stateName(state) }}
          columns={[
            {
              name: words.count,
              as: 'bar',
              cell: ({ count }) => (
                <Bar parts={[{ value: count, look: 'plain' }]} of={largest}>
                  {count}
                </Bar>
              ),
            },
            {
              name: words.overdue,
              as: 'number',
              cell: ({ state }) =>
                overdueIn(state) === 0 ? (
                  0
                ) : (
                  <Shaped colour="against" shape="!">
                    {overdueIn(state)}
                  </Shaped>
                ),
            },
            { name: words.median, as: 'number', cell: ({ medianHours }) => hours(medianHours) },
            { name: words.oldest, as: 'number', cell: ({ oldestHours }) => hours(oldestHours) },
          ]}
        />
      )}
    </Figure>
  );
};

export const CycleFigure = ({ data: { cycle } }: FigureOf) => {
  const words = messages.cycle;
  const longest = most(cycle, ({ medianHours }) => medianHours);
  const largest = top(cycle.map(({ p90Hours }) => p90Hours));
  return (
    <Figure
      id="figure-cycle"
      title={words.title}
      says={
        longest === undefined
          ? words.nothing
          : words.says(longest.state, formatHours(longest.medianHours), formatHours(longest.p90Hours))
      }
    >
      {cycle.length > 0 && (
        <BarTable
          labelledBy="figure-cycle"
          rows={cycle}
          keyOf={({ state }) => state}
          head={{ name: messages.waiting.state, cell: ({ state }) => stateName(state) }}
          columns={[
            {
              name: words.median,
              as: 'bar',
              cell: ({ medianHours, p90Hours }) => (
                <Bar
                  parts={[
                    { value: medianHours, look: 'plain' },
                    { value: p90Hours - medianHours, look: 'rest' },
                  ]}
                  of={largest}
                >
                  {formatHours(medianHours)}
                </Bar>
              ),
            },
            { name: words.p90, as: 'number', cell: ({ p90Hours }) => formatHours(p90Hours) },
            { name: words.count, as: 'number', cell: ({ count }) => count },
          ]}
        />
      )}
    </Figure>
  );
};

export const MembersFigure = ({ data: { members } }: FigureOf) => {
  const words = messages.members;
  const full = members.filter(({ held, limit }) => held >= limit);
  const held = sum(members.map((member) => member.held));
  const free = sum(members.map((member) => Math.max(0, member.limit - member.held)));
  const largest = top(members.map(({ limit }) => limit));
  return (
    <Figure
      id="figure-members"
      title={words.title}
      says={
        members.length === 0
          ? words.nothing
          : words.says(
              held,
              free,
              full.map(({ name }) => name),
            )
      }
    >
      {members.length > 0 && (
        <BarTable
          labelledBy="figure-members"
          rows={members}
          keyOf={({ memberId }) => memberId}
          head={{ name: words.name, cell: ({ name }) => name }}
          columns={[
            {
              name: words.held,
              as: 'bar',
              cell: (member) => (
                <Bar
                  parts={[
                    { value: member.held, look: member.held >= member.limit ? 'hatched' : 'plain' },
                    { value: member.limit - member.held, look: 'rest' },
                  ]}
                  of={largest}
                >
                  {words.of(member.held, member.limit)}
                  {member.held >= member.limit && `, ${words.full}`}
                </Bar>
              ),
            },
          ]}
        />
      )}
    </Figure>
  );
};

export const OutputFigure = ({ data: { members } }: FigureOf) => {
  const words = messages.output;
  const rows = members
    .map((member) => ({ ...member, all: member.proposed + member.passed + member.signed }))
    .filter(({ all }) => all > 0);
  const largest = top(rows.map(({ all }) => all));
  return (
    <Figure
      id="figure-output"
      title={words.title}
      says={
        rows.length === 0
          ? words.nothing
          : words.says(
              sum(rows.map(({ proposed }) => proposed)),
              sum(rows.map(({ passed }) => passed)),
              sum(rows.map(({ signed }) => signed)),
            )
      }
    >
      {rows.length > 0 && (
        <BarTable
          labelledBy="figure-output"
          rows={rows}
          keyOf={({ memberId }) => memberId}
          head={{ name: messages.members.name, cell: ({ name }) => name }}
          columns={[
            {
              name: words.all,
              as: 'bar',
              cell: ({ all }) => (
                <Bar parts={[{ value: all, look: 'plain' }]} of={largest}>
                  {all}
                </Bar>
              ),
            },
            { name: words.proposed, as: 'number', cell: ({ proposed }) => proposed },
            { name: words.passed, as: 'number', cell: ({ passed }) => passed },
            { name: words.signed, as: 'number', cell: ({ signed }) => signed },
          ]}
        />
      )}
    </Figure>
  );
};

export const DeclinesFigure = ({ data: { declines } }: FigureOf) => {
  const words = messages.declines;
  const rows = (['reviews', 'releases', 'assignments'] as const).flatMap((kind) =>
    declines[kind].map(({ reason, count }) => ({
      kind: words.kinds[kind],
      reason: inWords(reason),
      count,
    })),
  );
  const first = most(rows, ({ count }) => count);
  return (
    <Figure
      id="figure-declines"
      title={words.title}
      says={first === undefined ? words.nothing : words.says(sum(rows.map(({ count }) => count)), first)}
    >
      {first !== undefined && (
        <BarTable
          labelledBy="figure-declines"
          rows={rows}
          keyOf={({ kind, reason }) => `${kind} ${reason}`}
          head={{ name: words.reason, cell: ({ reason }) => reason }}
          columns={[
            { name: words.what, cell: ({ kind }) => kind },
            {
              name: words.count,
              as: 'bar',
              cell: ({ count }) => (
                <Bar parts={[{ value: count, look: 'plain' }]} of={first.count}>
                  {count}
                </Bar>
              ),
            },
          ]}
        />
      )}
      <Text size="xs" c="dimmed">
        {words.distress}
      </Text>
    </Figure>
  );
};
