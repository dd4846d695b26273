import { useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Action } from '../actions/action.js';
import { useDesk } from '../data/desk.js';
import { shell } from '../messages/shell.js';
import { PLACES } from './places.js';

interface Openers {
  readonly openCommands: () => void;
  readonly openShortcuts: () => void;
}

/** What can be done on every screen. */
export const useShellActions = ({ openCommands, openShortcuts }: Openers): readonly Action[] => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const { toggleColorScheme } = useMantineColorScheme();
  return useMemo(
    () => [
      ...PLACES.map(({ name, to, key }) => ({
        id: `go-${name}`,
        label: shell[name],
        group: shell.go,
        keys: `g ${key}`,
        run: () => void navigate({ to, params: { desk: desk.slug } }),
      })),
      {
        id: 'go-notifications',
        label: shell.notifications,
        group: shell.go,
        keys: 'g n',
        run: () => void navigate({ to: '/desks/$desk/notifications', params: { desk: desk.slug } }),
      },
      {
        id: 'go-profile',
        label: shell.profile,
        group: shell.go,
        keys: 'g p',
        also: 'languages topics absences tokens',
        run: () => void navigate({ to: '/desks/$desk/profile', params: { desk: desk.slug } }),
      },
      {
        id: 'commands',
        label: shell.commands,
        group: shell.general,
        keys: '$mod+k',
        run: openCommands,
      },
      {
        id: 'shortcuts',
        label: shell.shortcuts,
        group: shell.general,
        keys: '[Shift]+?',
        run: openShortcuts,
      },
      {
        id: 'colours',
        label: shell.toggleColours,
        group: shell.general,
        also: 'dark mode theme',
        run: toggleColorScheme,
      },
    ],
    [desk.slug, navigate, openCommands, openShortcuts, toggleColorScheme],
  );
};
