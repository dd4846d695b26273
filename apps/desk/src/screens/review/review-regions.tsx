import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Action } from '../../actions/action.js';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { evidenceOnQuery } from '../../data/claims.js';
import { ratingScalesQuery } from '../../data/policy.js';
import { statementsOnClaimQuery } from '../../data/statements.js';
import { replyRequestsQuery, searchesQuery } from '../../data/research.js';
import type { Deed } from '../../data/reviews.js';
import type { RatingScale, Review } from '../../data/types.js';
import { review as messages } from '../../messages/review.js';
import { actions } from '../../messages/review-actions.js';
import { research } from '../../messages/review-research.js';
import { HistoryList } from '../../parts/history-list.js';
import { TextLink } from '../../ui/link.js';
import { CaptureViewer } from './claim/capture-viewer.js';
import { EvidencePanel } from './claim/evidence-panel.js';
import { ReplyPanel } from './claim/reply-panel.js';
import { SearchPanel } from './claim/search-panel.js';
import { CounterclaimsPanel, StatementsPanel } from './claim/statements-panel.js';
import { Checklist, type Place } from './context/checklist.js';
import { COMMENT_ID, CommentsPanel } from './context/comments-panel.js';
import { OverridesPanel } from './context/overrides-panel.js';
import { SincePanel } from './context/since-panel.js';
import { DeedBar } from './deeds/deed-bar.js';
import { deedsNow } from './deeds/deeds-of-review.js';
import { DeedOnReview } from './deeds/deed-on-review.js';
import { DraftPanel } from './draft/draft-panel.js';
import { isMineToWrite, useDraft } from './draft/use-draft.js';
import { Head } from './head.js';
import { EarlierPanel, VotesPanel } from './judgement/votes-panel.js';
import { VerdictPanel } from './judgement/verdict-panel.js';
import { Panel, goTo, showPanel, stepPanel } from './panel.js';
import classes from './review.module.css';

const route = getRouteApi('/desks/$desk/reviews/$id');

/** The scale that a verdict is on: the newest that has its rating, or the one in use. */
const scaleOf = ({ verdict, state }: Review, scales: readonly RatingScale[]): RatingScale | undefined =>
  (state === 'researching' || verdict === undefined
    ? undefined
    : scales.find(({ values }) =>
        values.some(({ key, label }) => key === verdict.rating && label === verdict.label),
      )) ?? scales[0];

/** A form of the research. Several may be open at once: to open one takes nothing that was typed in another. */
type Adding = 'evidence' | 'searches' | 'replies';

/** One round of a review: what is claimed, what is found, and what is around it. */
export const ReviewRegions = ({ review }: { readonly review: Review }) => {
  const { desk } = useDesk();
  const { capture } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: statements = [] } = useQuery(statementsOnClaimQuery(desk.slug, review.claimId));
  const { data: evidence = [] } = useQuery(evidenceOnQuery(desk.slug, review.claimId));
  const { data: searches = [] } = useQuery(searchesQuery(desk.slug, review.claimId));
  const { data: requests = [] } = useQuery(replyRequestsQuery(desk.slug, review.claimId));
  const { data: scales } = useQuery(ratingScalesQuery(desk.slug));
  const scale = scaleOf(review, scales?.data ?? []);
  const draft = useDraft(review);
  const [deed, setDeed] = useState<Deed>();
  const [adding, setAdding] = useState<readonly Adding[]>([]);
  const add = useCallback(
    (what: Adding) => setAdding((before) => [...before.filter((one) => one !== what), what]),
    [],
  );
  useScreenActions(add);
  const latest = adding.at(-1);
  useEffect(() => {
    if (latest !== undefined) showPanel(latest);
  }, [latest]);

  const isMine = isMineToWrite(review, desk.memberId);
  const mayWrite = isMine && draft.state.elsewhere === undefined && draft.state.conflict === undefined;
  const { cites } = draft.state.text;
  const isWritten = review.state === 'researching' || draft.state.conflict !== undefined;
  const citesShown = isWritten ? cites : (review.verdict?.cites ?? []);
  const toggleCite = (id: string): void =>
    draft.session.change({
      cites: cites.includes(id) ? cites.filter((cite) => cite !== id) : [...cites, id],
    });
  const see = (id: string | undefined): void =>
    void navigate({ search: { capture: id }, resetScroll: false, replace: id === undefined });
  const go = ({ panel, within }: Place): void => {
    if (panel === 'evidence' || panel === 'searches' || panel === 'replies') {
      // What was asked already is closed in the list; the rest is added.
      if (panel !== 'replies') add(panel);
    }
    goTo(panel, within);
  };
  const done = useCallback(() => {
    setDeed(undefined);
    requestAnimationFrame(() => document.getElementById('review-claim')?.focus());
  }, []);
  const addingIn = (what: Adding) => ({
    isAdding: adding.includes(what),
    onAdding: (is: boolean) => {
      if (is) return add(what);
      setAdding((before) => before.filter((one) => one !== what));
      // Where the form was, so that the keyboard goes on from there.
      goTo(what);
    },
  });

  return (
    <Stack gap="lg">
      <Head review={review} actions={<DeedBar review={review} onChoose={setDeed} />} />
      <div className={classes.regions}>
        <div
          className={`${classes.region} ${classes.claim}`}
          role="region"
          aria-label={messages.regions.claim}
        >
          <StatementsPanel
            review={review}
            statements={statements}
            cites={citesShown}
            onCite={mayWrite ? toggleCite : undefined}
            onSee={see}
          />
          <CounterclaimsPanel review={review} />
        </div>
        <div className={`${classes.region} ${classes.work}`} role="region" aria-label={messages.regions.work}>
          {isWritten && <DraftPanel review={review} draft={draft} scale={scale} statements={statements} />}
          <VerdictPanel review={review} statements={statements} />
          <VotesPanel review={review} />
          <EarlierPanel review={review} />
          <EvidencePanel claimId={review.claimId} evidence={evidence} onSee={see} {...addingIn('evidence')} />
          <SearchPanel claimId={review.claimId} searches={searches} {...addingIn('searches')} />
          <ReplyPanel
            claimId={review.claimId}
            requests={requests}
            statements={statements}
            {...addingIn('replies')}
          />
        </div>
        <div
          className={`${classes.region} ${classes.context}`}
          role="region"
          aria-label={messages.regions.context}
        >
          <Checklist
            review={review}
            deed={deedsNow(review).main}
            text={isMine ? draft.state.text : undefined}
            statements={statements}
            onGo={go}
          />
          <SincePanel review={review} />
          <OverridesPanel review={review} />
          <CommentsPanel reviewId={review.id} />
          <HistoryPanel review={review} />
        </div>
      </div>
      {capture !== undefined && <CaptureViewer id={capture} onClose={() => see(undefined)} />}
      {deed && (
        <DeedOnReview
          key={deed}
          deed={deed}
          review={review}
          draft={draft}
          scale={scale}
          onClose={() => setDeed(undefined)}
          onDone={done}
        />
      )}
    </Stack>
  );
};

const HistoryPanel = ({ review }: { readonly review: Review }) => {
  const { desk } = useDesk();
  return (
    <Panel
      name="history"
      actions={
        <Text size="xs">
          <TextLink
            to="/desks/$desk/audit"
            params={{ desk: desk.slug }}
            search={{ of: 'reviews', id: review.id }}
          >
            {messages.history.audit}
          </TextLink>
        </Text>
      }
    >
      <HistoryList of="reviews" id={review.id} />
    </Panel>
  );
};

const useScreenActions = (add: (what: Adding) => void): void => {
  const offered = useMemo(
    (): Action[] => [
      {
        id: 'review-comment',
        label: messages.comments.text,
        group: actions.group,
        keys: 'c',
        run: () => goTo('comments', COMMENT_ID),
      },
      {
        id: 'panel-next',
        label: messages.nextPanel,
        group: actions.group,
        keys: ']',
        run: () => stepPanel(1),
      },
      {
        id: 'panel-previous',
        label: messages.previousPanel,
        group: actions.group,
        keys: '[',
        run: () => stepPanel(-1),
      },
      {
        id: 'add-evidence',
        label: research.evidence.add,
        group: actions.group,
        keys: 'n e',
        run: () => add('evidence'),
      },
      {
        id: 'add-search',
        label: research.searches.add,
        group: actions.group,
        keys: 'n s',
        run: () => add('searches'),
      },
      {
        id: 'add-request',
        label: research.replies.add,
        group: actions.group,
        keys: 'n r',
        run: () => add('replies'),
      },
    ],
    [add],
  );
  useActions(offered);
};
