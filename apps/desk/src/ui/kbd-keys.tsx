import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  $mod: isApple ? '⌘' : 'Ctrl',
  Shift: '⇧',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** One in brackets is needed on some keyboards, and goes without saying. */
const isNeeded = (key: string): boolean => !key.startsWith('[');

/** Keys as tinykeys has them, such as `g q` or `$mod+k`. */
export const Keys = ({ keys }: { readonly keys: string }) => (
  <span style={{ whiteSpace: 'nowrap' }}>
    {keys.split(' ').map((press, index) => (
      <Fragment key={index}>
        {index > 0 && ' '}
        {press
          .split('+')
          .filter(isNeeded)
          .map((key) => (
            <Kbd key={key} size="xs" tt={key.length === 1 ? 'uppercase' : undefined}>
              {NAMES[key] ?? key}
            </Kbd>
          ))}
      </Fragment>
    ))}
  </span>
);
