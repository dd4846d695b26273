import { Stack } from '@mantine/core';
import {
  IconBuildingBank,
  IconGitCompare,
  IconHistory,
  IconLayoutKanban,
  IconListDetails,
  IconQuote,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { useMatch } from '@tanstack/react-router';
import { useDesk } from '../data/desk.js';
import { shell } from '../messages/shell.js';
import { NavigationLink } from '../ui/link.js';
import { PLACES } from './places.js';

const ICONS = {
  today: IconSun,
  queue: IconListDetails,
  board: IconLayoutKanban,
  disputes: IconGitCompare,
  claims: IconQuote,
  sources: IconBuildingBank,
  audit: IconHistory,
  settings: IconSettings,
} as const;

export const Navigation = ({ onNavigate }: { readonly onNavigate: () => void }) => {
  const { desk } = useDesk();
  const review = useMatch({ from: '/desks/$desk/reviews/$id', shouldThrow: false });
  return (
    <nav aria-label={shell.navigation}>
      <Stack gap={2}>
        {PLACES.map(({ name, to }) => {
          const Icon = ICONS[name];
          // A review has no list of its own: it stands below the queue.
          const isAbove = name === 'queue' && review !== undefined;
          return (
            <NavigationLink
              key={name}
              to={to}
              params={{ desk: desk.slug }}
              activeOptions={{ exact: name === 'today', includeSearch: false }}
              activeProps={{ active: true, 'aria-current': 'page' }}
              {...(isAbove && { active: true, 'aria-current': 'true' as const })}
              label={shell[name]}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={onNavigate}
              px="xs"
              py={6}
            />
          );
        })}
      </Stack>
    </nav>
  );
};
