import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { review as messages } from '../../messages/review.js';
import classes from './review.module.css';

export type PanelName = keyof typeof messages.panels;

interface PanelProps {
  readonly name: PanelName;
  readonly title?: ReactNode;
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const idOf = (name: PanelName): string => `panel-${name}`;

/** One part of the screen, with a heading, which the keyboard finds. */
export const Panel = ({ name, title, count, actions, children }: PanelProps) => {
  const heading = useId();
  return (
    <Stack
      component="section"
      id={idOf(name)}
      data-panel
      tabIndex={-1}
      aria-labelledby={heading}
      gap="sm"
      className={classes.panel}
    >
      <Group justify="space-between" gap="xs" mih={30}>
        <Title order={2} size="h5" id={heading}>
          {title ?? messages.panels[name]}
          {count !== undefined && count > 0 && <span className={classes.count}> {count}</span>}
        </Title>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
};

const show = (element: HTMLElement | null | undefined): void => {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
};

/** To a panel, or to something in it by its id. */
export const goTo = (name: PanelName, within?: string): void => {
  // What is opened on the way has to be there first.
  requestAnimationFrame(() =>
    show(document.getElementById(within ?? '') ?? document.getElementById(idOf(name))),
  );
};

/** Brings all of a panel into sight, where what is typed in it keeps the focus. */
export const showPanel = (name: PanelName): void =>
  document.getElementById(idOf(name))?.scrollIntoView({ block: 'nearest' });

/** To the panel before or behind the one that has the focus, in the order of the screen. */
export const stepPanel = (step: 1 | -1): void => {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')];
  const at = panels.findIndex((panel) => panel.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : panels.length - 1) : (at + step + panels.length) % panels.length;
  show(panels[next]);
};
