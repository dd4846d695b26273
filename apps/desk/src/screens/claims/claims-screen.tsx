import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { claimsQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { soughtIn, useTypedSearch } from '../../lib/typed-search.js';
import { claims as messages } from '../../messages/claims.js';
import { NewClaimDialog } from '../../parts/claim-form/new-claim-dialog.js';
import { ListPage } from '../../parts/list-page.js';
import { useClaimColumns } from './claim-columns.js';
import { ClaimFilterFields } from './claim-filters.js';
import type { ClaimsSearch } from './search.js';

const route = getRouteApi('/desks/$desk/claims');
const TEMPLATE = 'minmax(0, 1fr) 8rem 9.5rem 7rem';

export const ClaimsScreen = () => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { q: sought = '', ...filters } = search;
  const put = (change: Partial<ClaimsSearch>, replace = false): void =>
    void navigate({
      to: '/desks/$desk/claims',
      params: { desk: desk.slug },
      search: (before) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    });
  const [typed, type] = useTypedSearch(sought, (text) => put({ q: text || undefined }, true));
  const asked = { ...filters, q: soughtIn(typed) };
  const query = useInfiniteQuery(claimsQuery(desk.slug, asked));
  const rows = useMemo(() => query.data?.pages.flatMap(({ data }) => data) ?? [], [query.data]);
  const count = Object.values(filters).filter((value) => value !== undefined).length;
  const [filtersOpen, setFiltersOpen] = useState(count > 0);
  const [recording, setRecording] = useState(false);
  const onNew = useCallback(() => setRecording(true), []);
  const columns = useClaimColumns();
  return (
    <>
      <ListPage
        name="claims"
        words={messages}
        newLabel={messages.newClaim}
        onNew={onNew}
        typed={typed}
        onType={type}
        beside={
          <Button
            variant="default"
            leftSection={<IconFilter size={16} aria-hidden />}
            aria-expanded={filtersOpen}
            onClick={() => setFiltersOpen(!filtersOpen)}
          >
            {count === 0 ? messages.filters : messages.filtersOn(count)}
          </Button>
        }
        query={query}
        rows={rows}
        columns={columns}
        template={TEMPLATE}
        asked={asked}
        isNarrowed={count > 0 || asked.q !== undefined}
      >
        {filtersOpen && <ClaimFilterFields search={search} count={count} onChange={put} />}
      </ListPage>
      {recording && (
        <NewClaimDialog
          onRecorded={({ id }) =>
            void navigate({
              to: '/desks/$desk/claims/$id',
              params: { desk: desk.slug, id },
              search: {},
            })
          }
          onClose={() => setRecording(false)}
        />
      )}
    </>
  );
};
