import { ActionIcon, AppShell, Burger, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellRinging, IconKeyboard, IconSearch } from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, Suspense, lazy } from 'react';
import { useActions } from '../actions/registry.js';
import { useDesk } from '../data/desk.js';
import { shell } from '../messages/shell.js';
import { Keys } from '../ui/kbd-keys.js';
import { CommandBar } from './command-bar.js';
import { ConnectionNotice } from './connection-notice.js';
import { Navigation } from './navigation.js';
import { NotificationsMenu } from './notifications-menu.js';
import { PersonMenu } from './person-menu.js';
import { useShellActions } from './shell-actions.js';
import classes from './shell.module.css';

const ShortcutList = lazy(() =>
  import('./shortcut-list.js').then(({ ShortcutList }) => ({ default: ShortcutList })),
);

export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { desk } = useDesk();
  const [menu, { toggle: toggleMenu, close: closeMenu }] = useDisclosure();
  const [commands, { open: openCommands, close: closeCommands }] = useDisclosure();
  const [shortcuts, { open: openShortcuts, close: closeShortcuts }] = useDisclosure();
  useActions(useShellActions({ openCommands, openShortcuts }));

  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !menu } }}
      padding="md"
      transitionDuration={0}
    >
      <a className="cc-skip" href="#work">
        {shell.skip}
      </a>
      <AppShell.Header className={classes.header}>
        <Group gap="xs" wrap="nowrap">
          <Burger opened={menu} onClick={toggleMenu} hiddenFrom="sm" size="sm" aria-label={shell.menu} />
          <Text fw={700} className={classes.desk}>
            {desk.name}
          </Text>
        </Group>
        <UnstyledButton
          className={classes.search}
          onClick={openCommands}
          aria-keyshortcuts="Control+K Meta+K"
        >
          <IconSearch size={16} aria-hidden />
          <span className={classes.searchText}>{shell.commands}</span>
          <span aria-hidden className={classes.searchKeys}>
            <Keys keys="$mod+k" />
          </span>
        </UnstyledButton>
        <Group gap={4} wrap="nowrap">
          <Tooltip label={shell.shortcuts}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={shell.shortcuts}
              onClick={openShortcuts}
              visibleFrom="sm"
            >
              <IconKeyboard size={20} />
            </ActionIcon>
          </Tooltip>
          <NotificationsMenu icon={<IconBellRinging size={20} />} />
          <PersonMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        <Navigation onNavigate={closeMenu} />
      </AppShell.Navbar>
      <Work>
        <ConnectionNotice />
        {children}
      </Work>
      {/* Not lazy: who calls it goes on typing at once. */}
      {commands && <CommandBar opened onClose={closeCommands} />}
      <Suspense>{shortcuts && <ShortcutList opened onClose={closeShortcuts} />}</Suspense>
    </AppShell>
  );
};

/** Says to machines whether what it shows is still being asked for. */
const Work = ({ children }: { readonly children: ReactNode }) => {
  const fetching = useIsFetching();
  return (
    <AppShell.Main id="work" tabIndex={-1} className={classes.main} aria-busy={fetching > 0}>
      {children}
    </AppShell.Main>
  );
};
