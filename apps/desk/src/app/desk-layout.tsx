import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ActionsProvider } from '../actions/registry.js';
import { DeskProvider } from '../data/desk.js';
import { sessionQuery } from '../data/session.js';
import { shell } from '../messages/shell.js';
import { Empty } from '../ui/empty.js';
import { ButtonLink } from '../ui/link.js';
import { KeyBindings } from './key-bindings.js';
import { LiveProvider } from './live-provider.js';
import { Shell } from './shell.js';

const route = getRouteApi('/desks/$desk');

/** What stands around every screen of one desk. */
export const DeskLayout = () => {
  const { desk: slug } = route.useParams();
  const { data: me } = useSuspenseQuery(sessionQuery);
  const desk = me.desks.find((mine) => mine.slug === slug);
  const value = useMemo(() => (desk === undefined ? undefined : { desk, user: me.user }), [desk, me.user]);
  if (value === undefined)
    return (
      <main>
        <Empty order={1} title={shell.noSuchDesk(slug)}>
          <ButtonLink to="/" variant="default">
            {shell.changeDesk}
          </ButtonLink>
        </Empty>
      </main>
    );
  return (
    <DeskProvider value={value}>
      <ActionsProvider>
        <LiveProvider desk={slug}>
          <Shell>
            <Outlet />
          </Shell>
          <KeyBindings />
        </LiveProvider>
      </ActionsProvider>
    </DeskProvider>
  );
};
