import { Group, Title, VisuallyHidden } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { useDesk } from '../../data/desk.js';
import { board as messages } from '../../messages/board.js';
import { TextLink } from '../../ui/link.js';
import { Loading } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import classes from './board.module.css';
import { BoardView } from './board-view.js';
import type { BoardSearch } from './search.js';

const InsightView = lazy(() =>
  import('./insight-view.js').then(({ InsightView }) => ({ default: InsightView })),
);

const route = getRouteApi('/desks/$desk/board');

/** What an editor looks at: all work by its state with who carries it, or the figures of it. */
export const BoardScreen = () => {
  const { desk } = useDesk();
  const { view, column, from, to } = route.useSearch();
  const title = view === 'insight' ? messages.insight : messages.title;
  const tab = (label: string, search: BoardSearch) => (
    <TextLink
      to="/desks/$desk/board"
      params={{ desk: desk.slug }}
      search={search}
      className={classes.tab}
      // The period is a part of the one tab; of the other, nothing is.
      activeOptions={{ exact: search.view === undefined, includeSearch: true }}
      underline="never"
    >
      {label}
    </TextLink>
  );
  return (
    <Page
      title={title}
      heading={
        <Group gap="lg" align="baseline">
          <VisuallyHidden>
            <Title order={1}>{title}</Title>
          </VisuallyHidden>
          <nav aria-label={messages.views} className={classes.tabs}>
            {tab(messages.title, { column })}
            {tab(messages.insight, { view: 'insight' })}
          </nav>
        </Group>
      }
    >
      {view === 'insight' ? (
        <Suspense fallback={<Loading />}>
          <InsightView from={from} to={to} />
        </Suspense>
      ) : (
        <BoardView column={column} />
      )}
    </Page>
  );
};
