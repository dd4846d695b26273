import { Stack, Tabs, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy, memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { problemOf } from '../../data/problem.js';
import type { Dispute } from '../../data/types.js';
import { disputes as messages, matrix as matrixMessages } from '../../messages/disputes.js';
import { HistoryList } from '../../parts/history-list.js';
import { Empty } from '../../ui/empty.js';
import { Loaded, Loading } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ClocksPanel } from './clocks/clocks-panel.js';
import { useClocks, usePrefetch } from './clocks/use-clocks.js';
import { DisputeActions, DisputeHeading } from './dispute-head.js';
import { Matrix } from './matrix/matrix.js';
import { MatrixCards } from './matrix/matrix-cards.js';
import { principalsOf, rowsOf } from './matrix/rows.js';
import { VIEWS, type View } from './search.js';
import { type Shown, StatementsPanel } from './statements-panel.js';
import { Timeline } from './timeline/timeline.js';
import { useDispute } from './use-dispute.js';

const ClaimGraph = lazy(() =>
  import('./graph/claim-graph.js').then(({ ClaimGraph }) => ({ default: ClaimGraph })),
);
const Relays = lazy(() => import('./relays/relays.js').then(({ Relays }) => ({ default: Relays })));
const Places = lazy(() => import('./map/places.js').then(({ Places }) => ({ default: Places })));
const RecordStatement = lazy(() =>
  import('../../parts/record-statement/record-statement.js').then(({ RecordStatement }) => ({
    default: RecordStatement,
  })),
);

const route = getRouteApi('/desks/$desk/disputes/$id');

export const DisputeScreen = () => {
  const { id } = route.useParams();
  // Another dispute is another screen: nothing that was opened in this one stays open.
  return <OneDispute key={id} id={id} />;
};

const OneDispute = ({ id }: { readonly id: string }) => {
  const clocks = useClocks();
  const parts = useDispute(id, clocks.clocks);
  usePrefetch(id, clocks, parts.moments, parts.query.isSuccess && !parts.query.isPlaceholderData);
  return (
    <Loaded query={parts.query} problemOf={problemOf} rows={12}>
      {(dispute) => <DisputeShown dispute={dispute} clocks={clocks} parts={parts} />}
    </Loaded>
  );
};

interface ShownProps {
  readonly dispute: Dispute;
  readonly clocks: ReturnType<typeof useClocks>;
  readonly parts: ReturnType<typeof useDispute>;
}

const DisputeShown = ({ dispute, clocks, parts }: ShownProps) => {
  const [shown, setShown] = useState<Shown>();
  const [recording, setRecording] = useState(false);
  const record = useCallback(() => setRecording(true), []);
  const { byId, names } = parts;
  return (
    <Page
      title={dispute.question}
      heading={<DisputeHeading dispute={dispute} />}
      actions={<DisputeActions dispute={dispute} onRecord={record} />}
    >
      {parts.moments && <ClocksPanel moments={parts.moments} clocks={clocks} />}
      <Parts dispute={dispute} clocks={clocks} parts={parts} onOpen={setShown} />
      <StatementsPanel
        shown={shown}
        dispute={dispute}
        known={byId}
        names={names}
        onClose={() => setShown(undefined)}
      />
      <Suspense>
        {recording && <RecordStatement dispute={dispute} onClose={() => setRecording(false)} />}
      </Suspense>
    </Page>
  );
};

const Parts = ({
  dispute,
  clocks: { clocks },
  parts,
  onOpen,
}: ShownProps & { readonly onOpen: (shown: Shown) => void }) => {
  const { view = 'positions' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Tabs
      value={view}
      keepMounted={false}
      onChange={(value) =>
        void navigate({
          search: (before) => ({ ...before, view: value === 'positions' ? undefined : (value as never) }),
          replace: true,
          resetScroll: false,
        })
      }
    >
      <Tabs.List aria-label={messages.views} mb="md">
        {VIEWS.map((name: View) => (
          <Tabs.Tab key={name} value={name}>
            {messages.view[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="positions">
        <Positions dispute={dispute} asOf={clocks.asOf} clocks={clocks} parts={parts} onOpen={onOpen} />
      </Tabs.Panel>
      <Suspense fallback={<Loading />}>
        <Tabs.Panel value="claims">
          <ClaimGraph dispute={dispute} clocks={clocks} />
        </Tabs.Panel>
        <Tabs.Panel value="relays">
          <Relays
            dispute={dispute}
            clocks={clocks}
            known={parts.byId}
            names={parts.names}
            onOpen={(statementId) => onOpen({ statementId })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="places">
          <Places dispute={dispute} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryList of="disputes" id={dispute.id} />
        </Tabs.Panel>
      </Suspense>
    </Tabs>
  );
};

interface PositionsProps extends Pick<ShownProps, 'dispute' | 'parts'> {
  readonly asOf?: string;
  readonly clocks: ShownProps['clocks']['clocks'];
  readonly onOpen: (shown: Shown) => void;
}

/** Drawn when there is time for it: whoever turns a clock sees it turn at once. */
const Positions = (props: PositionsProps) => <PositionsDrawn {...useDeferredValue(props)} />;

/** Who holds what, and below how it came to that. */
const PositionsDrawn = memo(({ dispute, asOf, clocks, parts, onOpen }: PositionsProps) => {
  const small = useMediaQuery('(max-width: 40rem)', undefined, { getInitialValueInEffect: false });
  const rows = useMemo(() => rowsOf(dispute, asOf), [dispute, asOf]);
  const written = JSON.stringify(principalsOf(parts.statements, rows, parts.names));
  // The same columns are the same list, so that rows that say the same need not be drawn anew.
  const principals = useMemo(() => JSON.parse(written) as ReturnType<typeof principalsOf>, [written]);
  const openStatement = useCallback((statementId: string) => onOpen({ statementId }), [onOpen]);
  if (rows.length === 0) return <Empty title={messages.noClaims} hint={messages.noClaimsHint} />;
  return (
    <Stack gap="xl">
      <Stack gap="xs" component="section" aria-label={matrixMessages.title}>
        <Title order={2} size="h5">
          {matrixMessages.title}
        </Title>
        {small ? (
          <MatrixCards rows={rows} principals={principals} onOpen={onOpen} />
        ) : (
          <Matrix rows={rows} principals={principals} onOpen={onOpen} />
        )}
      </Stack>
      {parts.moments && (
        <Timeline
          dispute={dispute}
          statements={parts.statements}
          moments={parts.moments}
          clocks={clocks}
          names={parts.names}
          onOpen={openStatement}
        />
      )}
    </Stack>
  );
});
PositionsDrawn.displayName = 'PositionsDrawn';
