import type { ReactNode } from 'react';
import type { ReviewState } from '../../../../../libs/reviews/src/domain/workflow.js';
import { useDesk } from '../../data/desk.js';
import type { Review, WorkRow } from '../../data/types.js';
import { PriorityBadge } from '../../parts/badges.js';
import { Due } from '../../parts/due.js';
import { TextLink } from '../../ui/link.js';
import classes from './today.module.css';

/** What a line says of a review, of whichever of the two lists it is. */
export interface Item extends Pick<
  WorkRow,
  'id' | 'wording' | 'language' | 'priority' | 'dueAt' | 'stepDueAt' | 'overdue' | 'clockPausedAt'
> {
  readonly state: ReviewState;
}

export const itemOf = (review: Review): Item => ({
  ...review,
  wording: review.claim.wording,
  language: review.claim.language,
});

interface WorkItemProps {
  readonly item: Item;
  /** What is to be done about it, or how far it is. */
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
}

/** A review as a line that opens it: the claim, when it is due, and what else is said of it. */
export const WorkItem = ({ item, meta, children }: WorkItemProps) => {
  const { desk } = useDesk();
  return (
    <li className={classes.item}>
      <TextLink
        to="/desks/$desk/reviews/$id"
        params={{ desk: desk.slug, id: item.id }}
        className={classes.title}
        lang={item.language}
        dir="auto"
        underline="never"
      >
        {item.wording}
      </TextLink>
      <div className={classes.meta}>
        {meta}
        <Due of={item} />
        {item.priority !== undefined && item.priority !== 'normal' && (
          <PriorityBadge priority={item.priority} />
        )}
      </div>
      {children}
    </li>
  );
};

const dueIn = ({ dueAt, stepDueAt }: Item): number =>
  Math.min(...[dueAt, stepDueAt].map((at) => (at === undefined ? Infinity : Date.parse(at))));

/** What is late first, and then what is due first. */
export const byDue = (one: Item, other: Item): number =>
  Number(other.overdue ?? false) - Number(one.overdue ?? false) || dueIn(one) - dueIn(other);
