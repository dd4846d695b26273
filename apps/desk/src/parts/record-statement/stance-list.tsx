import { Text, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Stance } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { recordStatement as messages } from '../../messages/record-statement.js';
import { positions } from '../../messages/words.js';
import { Keys } from '../../ui/kbd-keys.js';
import { PositionBadge } from '../badges.js';
import type { Draft } from './draft.js';
import classes from './record.module.css';

/** One key for each; `a` to `x` are said beside the list. */
const KEYS: Readonly<Record<string, Stance>> = {
  a: 'asserts',
  q: 'qualifies',
  d: 'denies',
  u: 'doubts',
  x: 'declines',
};

interface StanceListProps {
  readonly claims: readonly { readonly id: string; readonly wording: string }[];
  readonly stances: Draft['stances'];
  readonly onChange: (stances: Draft['stances']) => void;
  /** What is wrong with the stance on one claim. */
  readonly errorOf: (claimId: string) => string | undefined;
  readonly error?: string;
}

/** The claims, one below the other, each with a stance or none: one stop of the Tab key, and one key for a stance. */
export const StanceList = ({ claims, stances, onChange, errorOf, error }: StanceListProps) => {
  const name = useId();
  const [active, setActive] = useState(0);
  const [told, setTold] = useState('');
  const current = Math.min(active, claims.length - 1);

  const set = (claim: StanceListProps['claims'][number], stance: Stance | undefined): void => {
    const { [claim.id]: before, ...others } = stances;
    onChange(
      stance === undefined
        ? others
        : { ...others, [claim.id]: { hedge: 'none', basis: 'none', ...before, stance } },
    );
    setTold(messages.said(claim.wording, stance === undefined ? messages.noStance : positions[stance]));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const claim = claims[current];
    if (claim === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moved(event.key, current, claims.length);
    const stance = KEYS[event.key.toLowerCase()];
    if (to !== undefined) setActive(to);
    else if (stance !== undefined) set(claim, stance);
    else if (event.key === 'Backspace' || event.key === 'Delete') set(claim, undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <Text size="sm" fw={600} id={name}>
        {messages.claims}
      </Text>
      <Text size="xs" c="dimmed" id={`${name}-hint`} mb={4}>
        {messages.claimsHint}
      </Text>
      <div className={classes.keys} aria-hidden>
        {Object.entries(KEYS).map(([key, stance]) => (
          <span key={key}>
            <Keys keys={key} /> <PositionBadge position={stance} />
          </span>
        ))}
      </div>
      <div
        role="listbox"
        tabIndex={0}
        className={classes.claims}
        aria-labelledby={name}
        aria-describedby={`${name}-hint${error === undefined ? '' : ` ${name}-error`}`}
        aria-invalid={error !== undefined}
        aria-multiselectable
        aria-activedescendant={`${name}-${current}`}
        onKeyDown={onKeyDown}
      >
        {claims.map((claim, index) => {
          const { id, wording } = claim;
          const stance = stances[id]?.stance;
          const wrong = errorOf(id);
          return (
            <div
              key={id}
              ref={index === current ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
              role="option"
              id={`${name}-${index}`}
              aria-selected={stance !== undefined}
              className={classes.claim}
              data-active={index === current}
              onClick={() => setActive(index)}
            >
              <span className={classes.wording}>
                {wording}
                <VisuallyHidden>: </VisuallyHidden>
                {wrong !== undefined && <span className={classes.wrong}>{wrong}</span>}
              </span>
              <span className={classes.stance}>
                {stance === undefined ? (
                  <Text span size="xs" c="dimmed">
                    {messages.noStance}
                  </Text>
                ) : (
                  <PositionBadge position={stance} />
                )}
              </span>
              {/* For whoever points: the keys do the same, and say more. */}
              <span className={classes.choices} aria-hidden>
                {Object.entries(KEYS).map(([key, one]) => (
                  <span
                    key={key}
                    className={classes.choice}
                    data-chosen={one === stance}
                    title={positions[one]}
                    onClick={() => set(claim, one === stance ? undefined : one)}
                  >
                    {key}
                  </span>
                ))}
              </span>
            </div>
          );
        })}
      </div>
      {error !== undefined && (
        <p className={classes.wrong} id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className={classes.unseen} role="status">
        {told}
      </div>
    </div>
  );
};

const moved = (key: string, from: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};
