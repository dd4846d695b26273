import { Button, Group, NativeSelect, SegmentedControl, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { disputeStateLabels } from '../../../../../libs/disputes/src/domain/labels.js';
import { DISPUTE_STATES, type DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { useActions } from '../../actions/registry.js';
import { useDesk, useMay } from '../../data/desk.js';
import { type DisputeFilters, disputesQuery } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import type { DisputeRow } from '../../data/types.js';
import { useTypedSearch } from '../../lib/typed-search.js';
import { common } from '../../messages/common.js';
import { disputes as messages } from '../../messages/disputes.js';
import { imports as importing } from '../../messages/imports.js';
import { DisputeStateBadge } from '../../parts/badges.js';
import { Empty } from '../../ui/empty.js';
import { Keys } from '../../ui/kbd-keys.js';
import { ButtonLink, TextLink } from '../../ui/link.js';
import { Loading } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SearchInput } from '../../ui/search-input.js';
import { Time } from '../../ui/time.js';
import classes from './disputes.module.css';
import { FollowStar } from './follow-star.js';
import { ImportCase } from './import-case.js';
import { OpenDispute } from './open-dispute.js';

const route = getRouteApi('/desks/$desk/disputes');

export const DisputesScreen = () => {
  const { desk } = useDesk();
  const filters = route.useSearch();
  const mayRecord = useMay('record');
  const [opening, setOpening] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const query = useInfiniteQuery(disputesQuery(desk.slug, filters));
  useActions(
    useMemo(
      () =>
        mayRecord
          ? [
              {
                id: 'open-dispute',
                label: messages.open,
                group: messages.title,
                keys: 'n',
                run: () => setOpening(true),
              },
              {
                id: 'import-case',
                label: importing.open,
                group: messages.title,
                run: () => setImporting(true),
              },
            ]
          : [],
      [mayRecord],
    ),
  );
  const rows = query.data?.pages.flatMap(({ data }) => data);
  return (
    <Page
      title={messages.title}
      actions={
        mayRecord && (
          <>
            <Button variant="default" onClick={() => setImporting(true)}>
              {importing.open}
            </Button>
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              rightSection={<Keys keys="n" />}
              onClick={() => setOpening(true)}
            >
              {messages.open}
            </Button>
          </>
        )
      }
    >
      <Filters filters={filters} />
      {rows === undefined ? (
        query.isError ? (
          <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading />
        )
      ) : rows.length === 0 ? (
        <None filters={filters} onOpen={mayRecord ? () => setOpening(true) : undefined} />
      ) : (
        <Rows rows={rows} />
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          onClick={() => void query.fetchNextPage()}
          loading={query.isFetchingNextPage}
        >
          {common.loadMore}
        </Button>
      )}
      {isImporting && <ImportCase onClose={() => setImporting(false)} />}
      {opening && <OpenDispute onClose={() => setOpening(false)} />}
    </Page>
  );
};

/** In the address, so that they can be sent and come back with the browser's arrow. */
const Filters = ({ filters: { headline, followed, q } }: { readonly filters: DisputeFilters }) => {
  const navigate = route.useNavigate();
  const choose = (some: DisputeFilters, replace = false): void =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace, resetScroll: false });
  const [typed, type] = useTypedSearch(q ?? '', (text) => choose({ q: text || undefined }, true));
  return (
    <Group gap="sm" align="flex-end">
      <SearchInput label={messages.search} maw="28rem" value={typed} onType={type} />
      <NativeSelect
        aria-label={messages.headline}
        value={headline ?? ''}
        onChange={({ currentTarget }) =>
          choose({ headline: (currentTarget.value || undefined) as DisputeState | undefined })
        }
        data={[
          { value: '', label: messages.anyHeadline },
          ...DISPUTE_STATES.map((state) => ({ value: state, label: disputeStateLabels[state] })),
        ]}
      />
      <SegmentedControl
        aria-label={messages.followed}
        value={followed ? 'followed' : 'all'}
        onChange={(value) => choose({ followed: value === 'followed' || undefined })}
        data={[
          { value: 'all', label: messages.all },
          { value: 'followed', label: messages.followed },
        ]}
      />
    </Group>
  );
};

const None = ({ filters, onOpen }: { readonly filters: DisputeFilters; readonly onOpen?: () => void }) => {
  const { desk } = useDesk();
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return filtered ? (
    <Empty title={messages.noneFound} hint={messages.noneFoundHint}>
      <ButtonLink to="/desks/$desk/disputes" params={{ desk: desk.slug }} variant="default">
        {messages.showAll}
      </ButtonLink>
    </Empty>
  ) : (
    <Empty title={messages.empty} hint={messages.emptyHint}>
      {onOpen && <Button onClick={onOpen}>{messages.open}</Button>}
    </Empty>
  );
};

const Rows = ({ rows }: { readonly rows: readonly DisputeRow[] }) => {
  const { desk } = useDesk();
  return (
    <Table verticalSpacing="xs" className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <span className={classes.unseen}>{messages.followed}</span>
          </Table.Th>
          <Table.Th>{messages.question}</Table.Th>
          <Table.Th>{messages.headline}</Table.Th>
          <Table.Th className={classes.number}>{messages.claims}</Table.Th>
          <Table.Th>{messages.opened}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, question, language, headline, claimCount, followed, createdAt }) => (
          <Table.Tr key={id}>
            <Table.Td className={classes.star}>
              <FollowStar id={id} question={question} followed={followed} />
            </Table.Td>
            <Table.Td>
              <TextLink
                to="/desks/$desk/disputes/$id"
                params={{ desk: desk.slug, id }}
                lang={language}
                dir="auto"
                size="sm"
                fw={600}
                c="inherit"
              >
                {question}
              </TextLink>
            </Table.Td>
            <Table.Td>
              <DisputeStateBadge state={headline} />
            </Table.Td>
            <Table.Td className={classes.number}>
              <span className={classes.inWords}>{messages.claims}: </span>
              {claimCount}
            </Table.Td>
            <Table.Td>
              <Text span size="sm" c="dimmed" className={classes.when}>
                <Time at={createdAt} />
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
