import { ActionIcon, Avatar, Menu, VisuallyHidden, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  IconLogout,
  IconMoon,
  IconSun,
  IconSwitchHorizontal,
  IconUser,
  IconWorld,
} from '@tabler/icons-react';
import { useDesk } from '../data/desk.js';
import { useSignOut } from '../data/session.js';
import { shell } from '../messages/shell.js';

export const PersonMenu = () => {
  const { desk, user } = useDesk();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { colorScheme, toggleColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" radius="xl" size="lg">
          <Avatar name={user.name} size={28} color="ink.8" variant="filled" />
          <VisuallyHidden>{user.name}</VisuallyHidden>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.name} · {desk.roles.join(', ').replaceAll('_', '-')}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconUser size={16} />}
          onClick={() => void navigate({ to: '/desks/$desk/profile', params: { desk: desk.slug } })}
        >
          {shell.profile}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSwitchHorizontal size={16} />}
          onClick={() => void navigate({ to: '/', search: { choose: true } })}
        >
          {shell.changeDesk}
        </Menu.Item>
        <Menu.Item component="a" href={`/${desk.slug}`} leftSection={<IconWorld size={16} />}>
          {shell.published}
        </Menu.Item>
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={colorScheme === 'dark' ? <IconSun size={16} /> : <IconMoon size={16} />}
          onClick={toggleColorScheme}
        >
          {shell.toggleColours}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} />}
          onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/sign-in' }) })}
        >
          {shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
