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

const InsightView = lazy(() =>
  import('./insight-view.js').then(({ InsightView }) => ({ default: InsightView })),
);

const route = getRouteApi('/desks/$desk/board');

/** What an editor looks at: all work by its state with who carries it, or the figures of it. */
export const BoardScreen = () => {
  const { desk } = useDesk();
  const { view, column, from, to } = route.useSearch();
  const title = view === 'insight' ? messages.insight : messages.title;
  const tab = (of: typeof view, label: string) => (
    <TextLink
      to="/desks/$desk/board"
      params={{ desk: desk.slug }}
      search={of === undefined ? {} : { view: of }}
      className={classes.tab}
      aria-current={view === of ? 'page' : undefined}
      activeProps={{}}
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
            {tab(undefined, messages.title)}
            {tab('insight', messages.insight)}
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
