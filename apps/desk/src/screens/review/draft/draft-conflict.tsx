import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { type DraftText, draftTextOf, isSameDraft } from '../../../data/drafts.js';
import type { RatingScale, Review } from '../../../data/types.js';
import { draft as messages } from '../../../messages/review-draft.js';
import { Compared } from '../../../ui/compared.js';
import classes from '../review.module.css';
import type { DraftOfMine } from './use-draft.js';

interface DraftConflictProps {
  readonly review: Review;
  readonly draft: DraftOfMine;
  readonly scale?: RatingScale;
  readonly isMine: boolean;
}

/** Two texts where one would overwrite the other: both are shown, and a person chooses. */
export const DraftConflict = ({ review, draft: { session, state }, scale, isMine }: DraftConflictProps) => {
  if (state.conflict !== undefined) {
    const { mine, theirs } = state.conflict;
    return (
      <TwoTexts
        title={isMine ? messages.conflictTitle : messages.leftTitle}
        hint={isMine ? messages.conflictHint : undefined}
        left={{ name: messages.mine, text: mine }}
        right={{ name: messages.theirs, text: theirs }}
        scale={scale}
      >
        {isMine ? (
          <>
            <Button size="compact-sm" onClick={() => void session.adopt(mine)}>
              {messages.takeMine}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => session.giveUpMine()}>
              {messages.takeTheirs}
            </Button>
          </>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => session.giveUpMine()}>
            {messages.discard}
          </Button>
        )}
      </TwoTexts>
    );
  }
  if (review.lateDraft === undefined || !isMine) return null;
  const saved = draftTextOf(review.draft);
  // A late save says only what it was sent with.
  const late = { ...saved, ...draftTextOf({ ...review.draft, ...review.lateDraft }) };
  if (isSameDraft(late, saved)) return null;
  return (
    <TwoTexts
      title={messages.lateTitle}
      hint={messages.lateHint}
      left={{ name: messages.late, text: late }}
      right={{ name: messages.theirs, text: saved }}
      scale={scale}
    >
      <Button size="compact-sm" onClick={() => void session.adopt(late)}>
        {messages.takeLate}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void session.adopt(state.text)}>
        {messages.keepSaved}
      </Button>
    </TwoTexts>
  );
};

interface Side {
  readonly name: string;
  readonly text: DraftText;
}

interface TwoTextsProps {
  readonly title: string;
  readonly hint?: string;
  readonly left: Side;
  readonly right: Side;
  readonly scale?: RatingScale;
  readonly children: React.ReactNode;
}

const TwoTexts = ({ title, hint, left, right, scale, children }: TwoTextsProps) => {
  const label = (key: string | undefined): string =>
    scale?.values.find((value) => value.key === key)?.label ?? key ?? messages.none;
  const column = ({ name, text }: Side, other: Side) => (
    <div>
      <Text size="xs" fw={600}>
        {name}
      </Text>
      <Text size="sm" component="div" c="var(--mantine-color-text)">
        <div>{label(text.rating)}</div>
        <div className={classes.text}>
          <Compared before={other.text.summary} after={text.summary} show="after" />
        </div>
        <div className={classes.text}>
          <Compared before={other.text.explanation} after={text.explanation} show="after" />
        </div>
      </Text>
    </div>
  );
  return (
    <Alert
      role="alert"
      variant="light"
      color="yellow"
      icon={<IconArrowsDiff aria-hidden />}
      title={<span style={{ color: 'var(--mantine-color-text)' }}>{title}</span>}
    >
      <Stack gap="sm">
        {hint && (
          <Text size="sm" c="var(--mantine-color-text)">
            {hint}
          </Text>
        )}
        <div className={classes.beside}>
          {column(left, right)}
          {column(right, left)}
        </div>
        <Group gap="xs">{children}</Group>
      </Stack>
    </Alert>
  );
};
