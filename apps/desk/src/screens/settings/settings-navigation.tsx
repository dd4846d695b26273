import { VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useDesk } from '../../data/desk.js';
import { settings as messages } from '../../messages/settings.js';
import { PARTS } from './parts.js';
import classes from './settings.module.css';

export const SettingsNavigation = () => {
  const { desk } = useDesk();
  return (
    <nav aria-label={messages.parts} className={classes.parts}>
      <ul>
        {PARTS.map(({ name, needs }) => (
          <li key={name}>
            <Link
              className={classes.part}
              to="/desks/$desk/settings/$part"
              params={{ desk: desk.slug, part: name }}
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {messages[name]}
              {!desk.may.includes(needs) && (
                <>
                  <IconLock size={14} aria-hidden className={classes.lock} />
                  <VisuallyHidden>, {messages.locked}</VisuallyHidden>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
