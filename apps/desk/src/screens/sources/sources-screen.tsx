import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { SOURCE_KINDS } from '../../../../../libs/sources/src/domain/source.js';
import { useDesk } from '../../data/desk.js';
import { sourcesQuery } from '../../data/sources.js';
import { useTypedSearch } from '../../lib/typed-search.js';
import { sourceKinds, sources as messages } from '../../messages/sources.js';
import { ListPage } from '../../parts/list-page.js';
import { NewSourceDialog } from './new-source-dialog.js';
import type { SourcesSearch } from './search.js';
import { useSourceColumns } from './source-columns.js';

const route = getRouteApi('/desks/$desk/sources');
const TEMPLATE = 'minmax(0, 1fr) 8rem 10rem';

export const SourcesScreen = () => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const { q: sought = '', kind } = route.useSearch();
  const put = (change: Partial<SourcesSearch>, replace = false): void =>
    void navigate({
      to: '/desks/$desk/sources',
      params: { desk: desk.slug },
      search: (before) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    });
  const [typed, type] = useTypedSearch(sought, (text) => put({ q: text || undefined }, true));
  const asked = { q: typed.trim() || undefined, kind };
  const query = useInfiniteQuery(sourcesQuery(desk.slug, asked));
  const rows = useMemo(() => query.data?.pages.flatMap(({ data }) => data) ?? [], [query.data]);
  const [recording, setRecording] = useState(false);
  const onNew = useCallback(() => setRecording(true), []);
  const columns = useSourceColumns(rows);
  return (
    <>
      <ListPage
        name="sources"
        words={messages}
        newLabel={messages.newSource}
        onNew={onNew}
        typed={typed}
        onType={type}
        beside={
          <Select
            w="10rem"
            aria-label={messages.kind}
            placeholder={messages.anyKind}
            clearable
            value={kind ?? null}
            onChange={(value) => put({ kind: value ?? undefined })}
            data={SOURCE_KINDS.map((value) => ({ value, label: sourceKinds[value] }))}
          />
        }
        query={query}
        rows={rows}
        columns={columns}
        template={TEMPLATE}
        asked={asked}
        isNarrowed={asked.q !== undefined || kind !== undefined}
      />
      {recording && <NewSourceDialog onClose={() => setRecording(false)} />}
    </>
  );
};
