import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import type { SavedView } from '../../data/types.js';
import { useViewChanges, viewsQuery } from '../../data/views.js';
import { type WorkFilters, workCountsQuery } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import { TextLink } from '../../ui/link.js';
import { BUILT_IN } from './built-in-views.js';
import { queueSearch, sameList } from './search.js';
import { DeleteView, NameView } from './view-dialogs.js';
import classes from './views-bar.module.css';

type Opened = { readonly kind: 'save' } | { readonly kind: 'rename' | 'delete'; readonly view: SavedView };

/** Lists that everybody has, and those that I keep, each with how many reviews it has. */
export const ViewsBar = ({ filters }: { readonly filters: WorkFilters }) => {
  const { desk } = useDesk();
  const { data: saved = [] } = useQuery(viewsQuery(desk.slug));
  const { data: counts } = useQuery(workCountsQuery(desk.slug));
  const { data: mine } = useQuery(workCountsQuery(desk.slug, { assignee: 'me' }));
  const { change } = useViewChanges(desk.slug);
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);

  const views = saved.map((view) => ({ view, query: queueSearch(view.query) }));
  const isKept = [...BUILT_IN, ...views].some(({ query }) => sameList(query, filters));

  return (
    <>
      <nav aria-label={messages.views} className={classes.bar}>
        {BUILT_IN.map(({ name, query, count }) => (
          <ViewLink
            key={name}
            name={name}
            query={query}
            count={counts && mine && count(counts, mine)}
            isShown={sameList(query, filters)}
          />
        ))}
        {views.map(({ view, query }) => (
          <span key={view.id} className={classes.own}>
            <ViewLink name={view.name} query={query} count={view.count} isShown={sameList(query, filters)} />
            <Menu position="bottom-start">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" size={24} aria-label={messages.viewMenu(view.name)}>
                  <IconDots size={14} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setOpened({ kind: 'rename', view })}>{messages.rename}</Menu.Item>
                <Menu.Item
                  disabled={sameList(query, filters)}
                  onClick={() => change.mutate({ id: view.id, query: filters })}
                >
                  {messages.useFilters}
                </Menu.Item>
                <Menu.Item onClick={() => setOpened({ kind: 'delete', view })}>
                  {messages.deleteView}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </span>
        ))}
        {!isKept && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setOpened({ kind: 'save' })}
          >
            {messages.saveView}
          </Button>
        )}
      </nav>
      {opened?.kind === 'save' && <NameView query={filters} onClose={close} />}
      {opened?.kind === 'rename' && <NameView view={opened.view} onClose={close} />}
      {opened?.kind === 'delete' && <DeleteView view={opened.view} onClose={close} />}
    </>
  );
};

interface ViewLinkProps {
  readonly name: string;
  readonly query: WorkFilters;
  readonly count?: number;
  readonly isShown: boolean;
}

const ViewLink = ({ name, query, count, isShown }: ViewLinkProps) => {
  const { desk } = useDesk();
  return (
    <TextLink
      to="/desks/$desk/queue"
      params={{ desk: desk.slug }}
      search={query}
      activeProps={{}}
      aria-current={isShown ? 'page' : undefined}
      className={classes.view}
      underline="never"
    >
      {name} {count !== undefined && <span className={classes.count}>{messages.number(count)}</span>}
    </TextLink>
  );
};
