import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Action } from '../../../actions/action.js';
import { useActions } from '../../../actions/registry.js';
import type { Deed } from '../../../data/reviews.js';
import type { Review } from '../../../data/types.js';
import { actions as messages, deeds } from '../../../messages/review-actions.js';
import { CanButton } from '../../../ui/can-button.js';
import { Keys } from '../../../ui/kbd-keys.js';
import { DEED_KEYS, deedsNow } from './deeds-of-review.js';

interface DeedBarProps {
  readonly review: Review;
  /** Opens the form of one. */
  readonly onChoose: (deed: Deed) => void;
}

/** What can be done with the review: one that brings it on, some beside it, the rest in a menu; by key as well. */
export const DeedBar = ({ review, onChoose }: DeedBarProps) => {
  const { main, beside, menu } = useMemo(() => deedsNow(review), [review]);
  const offered = useMemo(
    () =>
      [...(main === undefined ? [] : [main]), ...beside, ...menu].map((deed): Action => {
        const keys = DEED_KEYS[deed];
        return {
          id: `review-${deed}`,
          label: deeds[deed].label,
          group: messages.group,
          can: review.can[deed],
          ...(keys === undefined ? {} : { keys }),
          run: () => onChoose(deed),
        };
      }),
    [review, main, beside, menu, onChoose],
  );
  useActions(offered);
  const button = (deed: Deed, variant: 'filled' | 'default') => (
    <CanButton
      key={deed}
      size="sm"
      variant={variant}
      can={review.can[deed]}
      aria-keyshortcuts={DEED_KEYS[deed]}
      onClick={() => onChoose(deed)}
    >
      {deeds[deed].label}
    </CanButton>
  );
  return (
    <>
      {beside.map((deed) => button(deed, 'default'))}
      {main && button(main, 'filled')}
      {menu.length > 0 && (
        <Menu position="bottom-end" withinPortal transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={messages.more}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {menu.map((deed) => {
              const { allowed, reasons } = review.can[deed];
              const keys = DEED_KEYS[deed];
              return (
                <Menu.Item
                  key={deed}
                  aria-disabled={!allowed}
                  data-disabled={!allowed || undefined}
                  onClick={() => allowed && onChoose(deed)}
                  rightSection={keys && <Keys keys={keys} />}
                >
                  {deeds[deed].label}
                  {!allowed && (
                    <span
                      style={{ display: 'block', maxWidth: '20rem', fontSize: 'var(--mantine-font-size-xs)' }}
                    >
                      {reasons.map(({ text }) => text).join(' ')}
                    </span>
                  )}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
};
