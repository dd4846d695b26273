import { Button, Stack, Text, Title } from '@mantine/core';
import { recordStatement as messages } from '../../messages/record-statement.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { DisputeStateBadge } from '../badges.js';
import classes from './record.module.css';
import type { Recorded } from './use-record.js';

interface OutcomeProps {
  readonly recorded: Recorded;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** What the statement changed: the state of each claim before and after. */
export const Outcome = ({ recorded: { before, after, linkProblem }, onAnother, onDone }: OutcomeProps) => {
  const states = new Map(before.claims.map(({ id, state }) => [id, state]));
  const changed = after.claims.filter(({ id, state }) => states.get(id) !== state);
  const rest = after.claims.length - changed.length;
  return (
    <Stack gap="md">
      {linkProblem && (
        <>
          <Text size="sm">{messages.linkFailed}</Text>
          <ProblemAlert problem={linkProblem} />
        </>
      )}
      <section role="status" aria-label={messages.changed}>
        <Title order={3} size="h6" mb="xs">
          {messages.saved}. {messages.changed}
        </Title>
        {changed.length > 0 && (
          <ul className={classes.changes}>
            {changed.map(({ id, wording, state }) => (
              <li key={id}>
                {wording}
                <br />
                <DisputeStateBadge state={states.get(id) ?? 'no_position'} />{' '}
                <span aria-label={messages.became}>→</span> <DisputeStateBadge state={state} />
              </li>
            ))}
          </ul>
        )}
        <Text size="sm" c="dimmed" mt={changed.length > 0 ? 'xs' : 0}>
          {changed.length === 0 ? messages.nothingChanged : rest > 0 ? messages.unchanged(rest) : ''}
        </Text>
      </section>
      <div className={classes.foot}>
        <Button variant="default" onClick={onAnother}>
          {messages.another}
        </Button>
        <Button autoFocus onClick={onDone}>
          {messages.done}
        </Button>
      </div>
    </Stack>
  );
};
