import { Button, Group, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { statementCapturesQuery } from '../../../data/captures.js';
import { useDesk } from '../../../data/desk.js';
import type { DraftText } from '../../../data/drafts.js';
import type { Deed } from '../../../data/reviews.js';
import { useSources } from '../../../data/sources.js';
import type { Review, Statement } from '../../../data/types.js';
import { review as reviewMessages } from '../../../messages/review.js';
import { actions } from '../../../messages/review-actions.js';
import { RATING_ID, SUMMARY_ID } from '../draft/draft-panel.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';

const messages = reviewMessages.checklist;

/** Where something is mended: which panel, and what in it. */
export interface Place {
  readonly panel: 'evidence' | 'searches' | 'replies' | 'draft' | 'verdict' | 'statements';
  readonly within?: string;
}

interface Item {
  readonly key: string;
  readonly text: string;
  readonly place?: Place;
}

const PLACES: Readonly<Record<string, Place>> = {
  'review.no_evidence': { panel: 'evidence' },
  'review.no_search': { panel: 'searches' },
  'review.reply_open': { panel: 'replies' },
  'review.verdict_clash': { panel: 'verdict' },
};

interface ChecklistProps {
  readonly review: Review;
  /** What brings the review on. */
  readonly deed: Deed | undefined;
  /** What is written so far; absent where it is not mine to write. */
  readonly text?: DraftText;
  readonly statements: readonly Statement[];
  readonly onGo: (place: Place) => void;
}

/** What still stands in the way of the next step, each with the place where it is mended. */
export const Checklist = ({ review, deed, text, statements, onGo }: ChecklistProps) => {
  const written = useWritten(text, statements);
  const verb = deed && actions.verbs[deed];
  // Whoever has voted waits for the others: there is nothing to mend.
  if (deed === undefined || verb === undefined || review.ballot?.mine !== undefined) return null;
  const items: readonly Item[] = [
    ...review.can[deed].reasons.map((reason) => ({
      key: reason.code,
      text: reason.text,
      place: PLACES[reason.code],
    })),
    ...(deed === 'propose' ? written : []),
  ];
  return (
    <Panel name="checklist" title={messages.title(items.length, verb)}>
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map(({ key, text: what, place }) => (
            <li key={key}>
              <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
                <Text size="sm">
                  <span aria-hidden>○ </span>
                  {what}
                </Text>
                {place && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    flex="none"
                    aria-label={`${messages.mend}: ${what}`}
                    onClick={() => onGo(place)}
                  >
                    {messages.mend}
                  </Button>
                )}
              </Group>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

/** What the text itself still needs, which only its writer sees. */
const useWritten = (text: DraftText | undefined, statements: readonly Statement[]): readonly Item[] => {
  const { desk } = useDesk();
  const cited = statements.filter(({ id }) => text?.cites.includes(id));
  const source = useSources(cited.map(({ speakerId }) => speakerId));
  const proofs = useQueries({ queries: cited.map(({ id }) => statementCapturesQuery(desk.slug, id)) });
  if (text === undefined) return [];
  return [
    ...(text.rating === undefined
      ? [{ key: 'rating', text: messages.rating, place: { panel: 'draft', within: RATING_ID } as const }]
      : []),
    ...(text.summary.trim() === ''
      ? [{ key: 'summary', text: messages.summary, place: { panel: 'draft', within: SUMMARY_ID } as const }]
      : []),
    ...cited
      .filter((_, index) => proofs[index]?.data?.length === 0)
      .map(({ id, speakerId }) => ({
        key: id,
        text: messages.capture(source(speakerId)?.name ?? '…'),
        place: { panel: 'statements', within: `statement-${id}` } as const,
      })),
  ];
};
