import { Alert, Stack, Switch, Text } from '@mantine/core';
import { IconArrowsSplit } from '@tabler/icons-react';
import { useState } from 'react';
import { useMemberNames } from '../../../data/people.js';
import type { Review, Statement } from '../../../data/types.js';
import { judgement as messages } from '../../../messages/review-judgement.js';
import { actions } from '../../../messages/review-actions.js';
import { Compared } from '../../../ui/compared.js';
import { Time } from '../../../ui/time.js';
import { Cites } from '../draft/draft-panel.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';

type Verdict = NonNullable<Review['verdict']>;

interface VerdictPanelProps {
  readonly review: Review;
  readonly statements: readonly Statement[];
}

/** What was proposed, beside what was before it, and what clashes with it. */
export const VerdictPanel = ({ review, statements }: VerdictPanelProps) => {
  const nameOf = useMemberNames();
  const [compares, setCompares] = useState(true);
  const { verdict, clashes } = review;
  if (verdict === undefined) return null;
  const before = [...review.earlierVerdicts].sort((one, other) => one.number - other.number).at(-1);
  return (
    <Panel
      name="verdict"
      actions={
        before && (
          <Switch
            size="xs"
            label={messages.compare}
            checked={compares}
            onChange={({ currentTarget }) => setCompares(currentTarget.checked)}
          />
        )
      }
    >
      <VerdictText verdict={verdict} before={compares ? before : undefined} />
      <Cites cites={verdict.cites} statements={statements} />
      <Text size="xs" c="dimmed">
        {messages.by(nameOf(verdict.proposedBy) ?? '…', verdict.number)} · <Time at={verdict.proposedAt} />
      </Text>
      {clashes.length > 0 && (
        <Alert
          role="note"
          variant="light"
          color="red"
          p="xs"
          icon={<IconArrowsSplit aria-hidden />}
          title={<span style={{ color: 'var(--mantine-color-text)' }}>{messages.clashes}</span>}
        >
          <Stack gap={4}>
            {clashes.map(({ claimId, wording, rating }) => (
              <Text key={claimId} size="sm" c="var(--mantine-color-text)">
                {messages.clash(wording, rating)}
              </Text>
            ))}
          </Stack>
        </Alert>
      )}
    </Panel>
  );
};

interface VerdictTextProps {
  readonly verdict: Verdict;
  /** What is marked is what differs from this one. */
  readonly before?: Verdict;
}

export const VerdictText = ({ verdict, before }: VerdictTextProps) => (
  <Stack gap="xs">
    <div className={classes.rating}>{verdict.label}</div>
    {before && before.rating !== verdict.rating && (
      <Text size="sm" c="dimmed">
        {messages.before}: <del>{before.label}</del>
      </Text>
    )}
    {verdict.correctionClass && (
      <Text size="sm">
        <b>{messages.correction}:</b> {actions.corrections[verdict.correctionClass]}
        {verdict.correctionNote && ` · ${verdict.correctionNote}`}
      </Text>
    )}
    <Text component="div" className={classes.text}>
      <Compared before={before?.summary ?? verdict.summary} after={verdict.summary} />
    </Text>
    {(verdict.explanation ?? before?.explanation) && (
      <Text size="sm" component="div" className={classes.text}>
        <Compared
          before={before === undefined ? (verdict.explanation ?? '') : (before.explanation ?? '')}
          after={verdict.explanation ?? ''}
        />
      </Text>
    )}
  </Stack>
);
