import { useDroppable } from '@dnd-kit/core';
import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/time.js';
import { board as messages } from '../../messages/board.js';
import { Shaped } from '../../ui/shaped.js';
import classes from './board.module.css';
import { type Person, isFull } from './people.js';
import type { DropTarget } from './ways.js';

/** As many as fit on a narrow screen. */
const UNSCROLLED = 1;

interface PeopleStripProps {
  readonly people: readonly Person[];
  /** Something is dragged that can be let go here. */
  readonly isReady: boolean;
}

/** Who holds how much of what they may, and where a card is dropped to give it to them. */
export const PeopleStrip = ({ people, isReady }: PeopleStripProps) => (
  <section aria-labelledby="load-by-person">
    <VisuallyHidden>
      <h2 id="load-by-person">{messages.people}</h2>
    </VisuallyHidden>
    {people.length === 0 ? (
      <Text size="sm" c="dimmed">
        {messages.nobody}
      </Text>
    ) : (
      // Where they are so many that they scroll, the keyboard scrolls them too.
      <ul className={classes.people} tabIndex={people.length > UNSCROLLED ? 0 : undefined}>
        {people.map((person) => (
          <PersonTile key={person.id} person={person} isReady={isReady} hasNotes={people.some(isNoted)} />
        ))}
      </ul>
    )}
  </section>
);

/** There is more to say of them than how much they hold. */
const isNoted = (person: Person): boolean =>
  person.overdue > 0 || person.isAway || person.member.pausedUntil !== undefined || isFull(person);

const stateOf = (person: Person): ReactNode => {
  const { absentUntil, pausedUntil } = person.member;
  if (person.isAway)
    return (
      <Shaped colour="quiet" shape="☾">
        {absentUntil === undefined ? messages.away : messages.awayUntil(formatDate(absentUntil))}
      </Shaped>
    );
  if (pausedUntil !== undefined)
    return (
      <Shaped colour="quiet" shape="‖">
        {messages.paused}
      </Shaped>
    );
  return isFull(person) ? (
    <Shaped colour="against" shape="■">
      {messages.full}
    </Shaped>
  ) : undefined;
};

interface PersonTileProps extends Pick<PeopleStripProps, 'isReady'> {
  readonly person: Person;
  /** One of them has notes, so that all keep a line for theirs. */
  readonly hasNotes: boolean;
}

const PersonTile = ({ person, isReady, hasNotes }: PersonTileProps) => {
  const { id, name, held, limit, overdue } = person;
  const { setNodeRef, isOver } = useDroppable({
    id: `person:${id}`,
    data: { target: { kind: 'person', id, name } satisfies DropTarget },
  });
  return (
    <li
      ref={setNodeRef}
      className={classes.person}
      data-person={id}
      data-ready={isReady || undefined}
      data-over={isOver}
    >
      <span className={classes.personLine}>
        <span className={classes.personName} title={name}>
          {name}
        </span>
        <span>{messages.held(held, limit)}</span>
      </span>
      <LoadBar held={held} limit={limit} />
      {hasNotes && (
        <span className={classes.personLine}>
          {overdue > 0 ? (
            <Shaped colour="against" shape="!">
              {messages.late(overdue)}
            </Shaped>
          ) : (
            <span aria-hidden>&nbsp;</span>
          )}
          {stateOf(person)}
        </span>
      )}
    </li>
  );
};

/** The number stands beside it. */
export const LoadBar = ({ held, limit }: Pick<Person, 'held' | 'limit'>) => (
  <div className={classes.track} aria-hidden>
    <div
      className={classes.fill}
      data-full={held >= limit || undefined}
      style={{ width: `${limit === 0 ? 100 : Math.min(100, (held / limit) * 100)}%` }}
    />
  </div>
);
