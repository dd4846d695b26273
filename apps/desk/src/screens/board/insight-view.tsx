import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDesk } from '../../data/desk.js';
import { type PeriodAsked, insightQuery, useRatingLabels } from '../../data/insight.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { insight as messages } from '../../messages/insight.js';
import { Loading } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import classes from './insight.module.css';
import type { BoardSearch } from './search.js';
import { AgreementFigure, SidesFigure, WeeksFigure } from './verdict-figures.js';
import { CycleFigure, DeclinesFigure, MembersFigure, OutputFigure, WaitingFigure } from './work-figures.js';

const DAY_MS = 86_400_000;
const PRESETS = [30, 90, 365] as const;
const USUAL = 90;

/** The day in the reader's own time zone, as a field for days has it. */
const dayOf = (at: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** From the beginning of a day to the end of another, where the reader is. */
const periodOf = ({ from, to }: Days): PeriodAsked => ({
  from: from && new Date(`${from}T00:00`).toISOString(),
  to: to && new Date(new Date(`${to}T00:00`).getTime() + DAY_MS).toISOString(),
});

type Days = Pick<BoardSearch, 'from' | 'to'>;

/** What the desk's figures say: of this moment, and of a period. */
export const InsightView = ({ from, to }: Days) => {
  const { desk } = useDesk();
  const query = useQuery(insightQuery(desk.slug, periodOf({ from, to })));
  const labels = useRatingLabels(desk.slug);
  const { data } = query;
  const problem = query.error === null ? undefined : problemOf(query.error);
  return (
    <Stack gap="lg" maw="80rem">
      <PeriodForm from={from} to={to} errors={problem?.errors} />
      {problem && <ProblemAlert problem={problem} shownAt={(pointer) => pointer === '/from'} />}
      {data === undefined ? (
        !problem && <Loading />
      ) : (
        <>
          <Stack component="section" gap="md" aria-labelledby="insight-now">
            <Title order={2} size="h5" id="insight-now">
              {messages.now}
            </Title>
            <div className={classes.figures}>
              <WaitingFigure data={data} />
              <MembersFigure data={data} />
            </div>
          </Stack>
          <Stack component="section" gap="md" aria-labelledby="insight-period">
            <Title order={2} size="h5" id="insight-period">
              {messages.inPeriod}
            </Title>
            <div className={classes.figures}>
              <CycleFigure data={data} />
              <OutputFigure data={data} />
              <WeeksFigure data={data} labels={labels} />
              <SidesFigure data={data} labels={labels} />
              <DeclinesFigure data={data} />
              <AgreementFigure data={data} />
            </div>
          </Stack>
        </>
      )}
    </Stack>
  );
};

interface PeriodFormProps extends Days {
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[] | undefined;
}

const PeriodForm = ({ from, to, errors }: PeriodFormProps) => {
  const navigate = useNavigate({ from: '/desks/$desk/board' });
  const now = new Date();
  const daysAgo = (days: number): string => dayOf(new Date(now.getTime() - days * DAY_MS));
  const go = (period: Days): void => {
    void navigate({ search: { view: 'insight', ...period }, replace: true });
  };
  const isChosen = (days: number): boolean =>
    to === undefined && (from === daysAgo(days) || (from === undefined && days === USUAL));
  return (
    <Group gap="sm" align="flex-end" role="group" aria-label={messages.period}>
      <Button.Group>
        {PRESETS.map((days) => (
          <Button
            key={days}
            variant="default"
            size="xs"
            fw={isChosen(days) ? 700 : 400}
            aria-pressed={isChosen(days)}
            onClick={() => go(days === USUAL ? {} : { from: daysAgo(days) })}
          >
            {messages.days(days)}
          </Button>
        ))}
      </Button.Group>
      <TextInput
        type="date"
        size="xs"
        label={messages.from}
        value={from ?? daysAgo(USUAL)}
        max={to ?? dayOf(now)}
        error={errorAt(errors, '/from')}
        onChange={({ currentTarget: { value } }) => go({ from: value === '' ? undefined : value, to })}
      />
      <TextInput
        type="date"
        size="xs"
        label={messages.to}
        value={to ?? dayOf(now)}
        max={dayOf(now)}
        error={errorAt(errors, '/to')}
        onChange={({ currentTarget: { value } }) =>
          go({ from, to: value === '' || value === dayOf(now) ? undefined : value })
        }
      />
    </Group>
  );
};
