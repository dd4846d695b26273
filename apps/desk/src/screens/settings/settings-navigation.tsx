import { VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useDesk } from '../../data/desk.js';
import { settings as messages } from '../../messages/settings.js';
import { PARTS } from './parts.js';
import classes from './settings.module.css';

export const SettingsNavigation = () => {
  const { desk } = useDesk();
  const { part } = useParams({ strict: false });
  const nav = useRef<HTMLElement>(null);
  // Where they stand in one line, the one that is shown may be out of sight.
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [part]);
  return (
    <nav ref={nav} aria-label={messages.parts} className={classes.parts}>
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
