import { useDraggable } from '@dnd-kit/core';
import { ActionIcon, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, memo, useId } from 'react';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { useDesk } from '../../data/desk.js';
import type { WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';
import { holdKinds } from '../../messages/words.js';
import { DisputeStateBadge, PriorityBadge } from '../../parts/badges.js';
import { Due } from '../../parts/due.js';
import { TextLink } from '../../ui/link.js';
import { Shaped } from '../../ui/shaped.js';
import classes from './board.module.css';
import { WayInWords } from './way-in-words.js';
import { type DropTarget, wayTo } from './ways.js';

interface FactsProps {
  readonly row: WorkRow;
  readonly assignee?: string;
  readonly isGone?: boolean;
}

/** What is known of a review at a glance, but the claim itself. */
const Facts = ({ row, assignee, isGone }: FactsProps) => (
  <>
    <span className={classes.marks}>
      <DisputeStateBadge state={row.disputeState as DisputeState} />
      {row.priority && <PriorityBadge priority={row.priority} />}
      {row.holds.map((hold) => (
        <Shaped key={hold} colour="torn" shape="⏸">
          {holdKinds[hold]}
        </Shaped>
      ))}
    </span>
    <span className={classes.facts}>
      {isGone ? (
        <Shaped colour="quiet" shape="⇥">
          {messages.gone}
        </Shaped>
      ) : (
        row.state !== 'published' && (
          <span>
            <Due of={row} />
          </span>
        )
      )}
      {(assignee !== undefined || row.state === 'queued') && <span>{assignee ?? messages.unassigned}</span>}
    </span>
    {row.sources.length > 0 && (
      <span className={classes.source}>{row.sources.map(({ name }) => name).join(', ')}</span>
    )}
  </>
);

interface CardProps extends Omit<FactsProps, 'isGone'> {
  readonly isActive: boolean;
  readonly isGone: boolean;
  readonly canMove: boolean;
  /** In place of the button that opens it. */
  readonly menu?: ReactNode;
  readonly onActivate: (row: WorkRow) => void;
  readonly onOpenMenu: (row: WorkRow) => void;
}

/** A review on the board: it leads there, and editors drag it onto a person. */
export const Card = memo(
  ({ row, assignee, isActive, isGone, canMove, menu, onActivate, onOpenMenu }: CardProps) => {
    const { desk } = useDesk();
    const facts = useId();
    const { listeners, attributes, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
      id: row.id,
      data: { row },
      disabled: !canMove || isGone,
    });
    return (
      <div
        ref={setNodeRef}
        className={classes.card}
        data-active={isActive || undefined}
        data-draggable={canMove || undefined}
        data-lifted={isDragging || undefined}
        data-gone={isGone || undefined}
        {...listeners}
      >
        <TextLink
          ref={setActivatorNodeRef}
          to="/desks/$desk/reviews/$id"
          params={{ desk: desk.slug, id: row.id }}
          className={classes.claim}
          lang={row.language}
          dir="auto"
          draggable={false}
          // One of the board is in the order of the keyboard; the arrows lead to the others.
          tabIndex={isActive ? 0 : -1}
          data-card={row.id}
          preload={false}
          aria-describedby={canMove ? `${facts} ${attributes['aria-describedby']}` : facts}
          onFocus={() => onActivate(row)}
        >
          {row.wording}
        </TextLink>
        <div id={facts}>
          <Facts row={row} assignee={assignee} isGone={isGone} />
        </div>
        {canMove && !isGone && (
          <div className={classes.more}>
            {menu ?? (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                tabIndex={isActive ? 0 : -1}
                aria-label={`${messages.moreFor}: ${row.wording}`}
                aria-haspopup="menu"
                onClick={() => onOpenMenu(row)}
              >
                <IconDots size={16} />
              </ActionIcon>
            )}
          </div>
        )}
      </div>
    );
  },
);
Card.displayName = 'Card';

interface LiftedCardProps extends FactsProps {
  /** The person it is over. */
  readonly over?: DropTarget;
}

/** The card as it goes with the pointer. */
export const LiftedCard = ({ row, assignee, over }: LiftedCardProps) => (
  <div className={`${classes.card} ${classes.lifted}`}>
    <Text lineClamp={2} size="sm">
      {row.wording}
    </Text>
    {over?.kind === 'person' ? (
      <div>
        <WayInWords way={wayTo(row, over)} name={over.name} />
      </div>
    ) : (
      <Facts row={row} assignee={assignee} />
    )}
  </div>
);
