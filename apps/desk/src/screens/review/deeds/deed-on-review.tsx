import { Text } from '@mantine/core';
import { problemOf } from '../../../data/problem.js';
import type { Deed } from '../../../data/reviews.js';
import type { RatingScale, Review } from '../../../data/types.js';
import { actions as messages } from '../../../messages/review-actions.js';
import type { DraftOfMine } from '../draft/use-draft.js';
import classes from '../review.module.css';
import { DeedDialog } from './deed-dialog.js';

interface DeedOnReviewProps {
  readonly deed: Deed;
  readonly review: Review;
  readonly draft: DraftOfMine;
  readonly scale?: RatingScale;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The dialog of one deed, with what of the screen goes into it. */
export const DeedOnReview = ({ draft, ...props }: DeedOnReviewProps) => {
  const { deed, review, scale } = props;
  if (deed === 'vote')
    return (
      <DeedDialog {...props}>
        {review.clashes.map(({ claimId, wording, rating }) => (
          <Text key={claimId} size="sm">
            {messages.clash(wording, rating)}
          </Text>
        ))}
      </DeedDialog>
    );
  if (deed !== 'propose') return <DeedDialog {...props} />;

  const { session, state } = draft;
  const { rating, summary, explanation } = state.text;
  const more = async (): Promise<object | undefined> => {
    const ready = await session.readyToPropose();
    if (ready === undefined) return undefined;
    const { fence, text } = ready;
    return {
      fence,
      rating: text.rating ?? '',
      summary: text.summary,
      ...(text.explanation.trim() === '' ? {} : { explanation: text.explanation }),
      cites: text.cites,
    };
  };
  const onRefused = (error: unknown): void => session.refusedElsewhere(problemOf(error));
  return (
    <DeedDialog {...props} more={more} onRefused={onRefused}>
      <div>
        <div className={classes.rating}>{scale?.values.find(({ key }) => key === rating)?.label ?? '–'}</div>
        <Text className={classes.text}>{summary.trim() === '' ? messages.nothingWritten : summary}</Text>
        {explanation.trim() !== '' && (
          <Text size="sm" c="dimmed" lineClamp={4} className={classes.text}>
            {explanation}
          </Text>
        )}
      </div>
    </DeedDialog>
  );
};
