import { Alert, Button, Group, Kbd, Pill, Radio, Stack, Text, Textarea, VisuallyHidden } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Action } from '../../../actions/action.js';
import { useActions } from '../../../actions/registry.js';
import { useDesk } from '../../../data/desk.js';
import { useMemberNames } from '../../../data/people.js';
import { useSources } from '../../../data/sources.js';
import type { RatingScale, Review, Statement } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { actions as deedMessages } from '../../../messages/review-actions.js';
import { draft as messages } from '../../../messages/review-draft.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Time } from '../../../ui/time.js';
import { Panel, goTo } from '../panel.js';
import classes from '../review.module.css';
import { DraftConflict } from './draft-conflict.js';
import { type DraftOfMine, isMineToWrite } from './use-draft.js';

/** Fields that a checklist leads to. */
export const SUMMARY_ID = 'draft-summary';
export const RATING_ID = 'draft-rating';

interface DraftPanelProps {
  readonly review: Review;
  readonly draft: DraftOfMine;
  readonly scale?: RatingScale;
  readonly statements: readonly Statement[];
}

/** What the verdict is to say, as its assignee writes it. */
export const DraftPanel = ({ review, draft, scale, statements }: DraftPanelProps) => {
  const { desk } = useDesk();
  const { session, state } = draft;
  const isMine = isMineToWrite(review, desk.memberId);
  const isOpen = isMine && state.elsewhere === undefined && state.conflict === undefined;
  useDraftActions(draft, isOpen, scale);
  return (
    <Panel name="draft" actions={<SaveStatus draft={draft} review={review} />}>
      {state.problem && (
        <ProblemAlert problem={state.problem} shownAt={(pointer) => FIELDS.includes(pointer)} />
      )}
      {isMine && state.elsewhere && state.conflict === undefined && (
        <Alert variant="light" color="yellow" p="xs" icon={<IconDevices aria-hidden />} role="status">
          <Group gap="xs" justify="space-between">
            <Text size="sm" c="var(--mantine-color-text)">
              {messages.elsewhere[state.elsewhere]}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void session.editHere().then(toSummary)}
            >
              {messages.editHere}
            </Button>
          </Group>
        </Alert>
      )}
      <DraftConflict review={review} draft={draft} scale={scale} isMine={isMine} />
      {state.conflict === undefined && (
        <DraftFields draft={draft} scale={scale} statements={statements} isOpen={isOpen} />
      )}
    </Panel>
  );
};

const FIELDS = ['/rating', '/summary', '/explanation'];
const toSummary = (): void => goTo('draft', SUMMARY_ID);

const SaveStatus = ({
  draft: { state },
  review,
}: {
  readonly draft: DraftOfMine;
  readonly review: Review;
}) => {
  const nameOf = useMemberNames();
  const { desk } = useDesk();
  const { save, savedAt } = state;
  const by = review.draft?.savedBy;
  return (
    <Text
      size="xs"
      c={save === 'unreached' || save === 'refused' ? 'var(--cc-against)' : 'dimmed'}
      component="div"
    >
      {/* That it is saved is told, and that it is not; each letter that is on its way is not. */}
      <span role="status" aria-live={save === 'unsaved' || save === 'saving' ? 'off' : 'polite'}>
        {save === 'saved' && savedAt === undefined ? messages.nothing : messages.status[save]}
      </span>
      {save === 'saved' && savedAt !== undefined && (
        <>
          {' '}
          <Time at={savedAt} />
          {by !== undefined && by !== desk.memberId && ` ${messages.by(nameOf(by) ?? '…')}`}
        </>
      )}
      {state.restored !== undefined && save !== 'saved' && (
        <>
          {' · '}
          {messages.restored} <Time at={state.restored} />
        </>
      )}
    </Text>
  );
};

interface DraftFieldsProps {
  readonly draft: DraftOfMine;
  readonly scale?: RatingScale;
  readonly statements: readonly Statement[];
  readonly isOpen: boolean;
}

const DraftFields = ({ draft: { session, state }, scale, statements, isOpen }: DraftFieldsProps) => {
  const { text, problem } = state;
  const onFocus = (): void => void session.begin();
  const onBlur = (): void => void session.save();
  return (
    <Stack gap="md" onFocus={isOpen ? onFocus : undefined} onBlur={isOpen ? onBlur : undefined}>
      <Radio.Group
        label={messages.rating}
        id={RATING_ID}
        value={text.rating ?? ''}
        error={errorAt(problem?.errors, '/rating')}
        onChange={(rating) => session.change({ rating })}
      >
        <div className={classes.ratings}>
          {scale?.values.map(({ key, label, definition }, index) => (
            <Radio
              key={key}
              value={key}
              size="sm"
              py={3}
              disabled={!isOpen && key !== text.rating}
              readOnly={!isOpen}
              title={definition}
              label={
                <>
                  {label}{' '}
                  {isOpen && (
                    <Kbd size="xs" aria-hidden>
                      {index + 1}
                    </Kbd>
                  )}
                </>
              }
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        id={SUMMARY_ID}
        label={messages.summary}
        description={isOpen ? messages.summaryHint : undefined}
        autosize
        minRows={2}
        readOnly={!isOpen}
        value={text.summary}
        error={errorAt(problem?.errors, '/summary')}
        onChange={({ currentTarget }) => session.change({ summary: currentTarget.value })}
      />
      <Textarea
        label={messages.explanation}
        description={isOpen ? messages.explanationHint : undefined}
        autosize
        minRows={6}
        maxRows={28}
        readOnly={!isOpen}
        value={text.explanation}
        error={errorAt(problem?.errors, '/explanation')}
        onChange={({ currentTarget }) => session.change({ explanation: currentTarget.value })}
      />
      <Cites
        cites={text.cites}
        statements={statements}
        onRemove={
          isOpen ? (id) => session.change({ cites: text.cites.filter((cite) => cite !== id) }) : undefined
        }
      />
    </Stack>
  );
};

interface CitesProps {
  readonly cites: readonly string[];
  readonly statements: readonly Statement[];
  readonly onRemove?: (id: string) => void;
}

/** The statements that a text rests on, each a way to it. */
export const Cites = ({ cites, statements, onRemove }: CitesProps) => {
  const cited = statements.filter(({ id }) => cites.includes(id));
  const source = useSources(cited.map(({ speakerId }) => speakerId));
  return (
    <div role="group" aria-label={messages.cites}>
      <Text size="sm" fw={600} aria-hidden>
        {messages.cites}
      </Text>
      {cited.length === 0 && (
        <Text size="sm" c="dimmed">
          {onRemove === undefined ? messages.none : messages.noCites}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {cited.map(({ id, speakerId, utteredAt }) => (
          <Pill
            key={id}
            size="md"
            withRemoveButton={onRemove !== undefined}
            onRemove={() => onRemove?.(id)}
            removeButtonProps={{
              'aria-label': messages.uncite(source(speakerId)?.name ?? '…'),
              tabIndex: 0,
              'aria-hidden': false,
            }}
          >
            <a href={`#statement-${id}`}>{source(speakerId)?.name ?? '…'}</a> ·{' '}
            <Time at={utteredAt} as="moment" />
          </Pill>
        ))}
      </Group>
      <VisuallyHidden role="status">{messages.cited(cited.length)}</VisuallyHidden>
    </div>
  );
};

const useDraftActions = ({ session }: DraftOfMine, isOpen: boolean, scale: RatingScale | undefined): void => {
  const offered = useMemo(
    (): Action[] =>
      !isOpen
        ? []
        : [
            { id: 'draft-edit', label: messages.edit, group: deedMessages.group, keys: 'e', run: toSummary },
            {
              id: 'draft-save',
              label: messages.saveNow,
              group: deedMessages.group,
              keys: 's',
              run: () => void session.save(),
            },
            ...(scale?.values ?? []).slice(0, 9).map(({ key, label }, index) => ({
              id: `draft-rate-${key}`,
              label: messages.rate(label),
              group: deedMessages.group,
              keys: String(index + 1),
              run: () => session.change({ rating: key }),
            })),
          ],
    [isOpen, scale, session],
  );
  useActions(offered);
};
