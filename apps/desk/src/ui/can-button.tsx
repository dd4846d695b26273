import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { type MouseEvent, type ReactNode, useId } from 'react';

interface CanButtonProps extends ButtonProps {
  /** As the server says; without it, it is allowed. */
  readonly can?: { readonly allowed: boolean; readonly reasons: readonly { readonly text: string }[] };
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly children: ReactNode;
  readonly 'aria-keyshortcuts'?: string;
}

/** Greyed where it is not allowed, and says why: by pointer, by keyboard and to screen readers. */
export const CanButton = ({ can, onClick, children, ...props }: CanButtonProps) => {
  const why = useId();
  if (can === undefined || can.allowed)
    return (
      <Button {...props} onClick={onClick}>
        {children}
      </Button>
    );
  const reasons = can.reasons.map(({ text }) => text).join(' ');
  return (
    <Tooltip
      label={reasons}
      multiline
      maw="22rem"
      withinPortal
      events={{ hover: true, focus: true, touch: true }}
    >
      <Button
        {...props}
        variant="default"
        // It stays in the order of the keyboard, so that its reason can be read.
        aria-disabled
        data-disabled
        aria-describedby={why}
        onClick={(event) => event.preventDefault()}
      >
        {children}
        <span id={why} hidden>
          {reasons}
        </span>
      </Button>
    </Tooltip>
  );
};
