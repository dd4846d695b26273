import { Alert, Group, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconEyeExclamation, IconHandStop, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { disputeStateLabels } from '../../../../../libs/disputes/src/domain/labels.js';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { useDesk } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import type { Review } from '../../data/types.js';
import { review as messages } from '../../messages/review.js';
import { actions } from '../../messages/review-actions.js';
import { holdKinds, inWords } from '../../messages/words.js';
import { DisputeStateBadge, PriorityBadge, WorkStateBadge } from '../../parts/badges.js';
import { TextLink } from '../../ui/link.js';
import { Shaped } from '../../ui/shaped.js';
import { Time } from '../../ui/time.js';
import classes from './review.module.css';

interface HeadProps {
  readonly review: Review;
  readonly actions: ReactNode;
}

/** The claim, where its review stands, and what somebody has to know before anything else. */
export const Head = ({ review, actions: buttons }: HeadProps) => (
  <div className={classes.head}>
    <div className={classes.headTop}>
      <Title
        order={1}
        size="h3"
        lang={review.claim.language}
        dir="auto"
        className={classes.wording}
        tabIndex={-1}
        id="review-claim"
      >
        {review.claim.wording}
      </Title>
      <Group gap="xs">{buttons}</Group>
    </div>
    <StatusLine review={review} />
    <Circumstances review={review} />
    <Notices review={review} />
  </div>
);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Three things that are told apart: how far the work is, whether the parties agree, what the desk found. */
const StatusLine = ({ review }: { readonly review: Review }) => (
  <Text component="div" size="sm">
    <dl className={classes.facts} aria-label={messages.statusLine}>
      <Fact name={messages.work}>
        <WorkStateBadge state={review.state} />
        {review.round > 1 && ` · ${messages.round(review.round)}`}
      </Fact>
      <Fact name={messages.dispute}>
        <DisputeStateBadge state={review.claim.disputeState as DisputeState} />
      </Fact>
      <Fact name={messages.verdict}>{verdictText(review)}</Fact>
    </dl>
  </Text>
);

const verdictText = ({ verdict, state, signedAt }: Review): string => {
  if (verdict === undefined) return messages.noVerdict;
  if (state === 'published') return messages.published(verdict.label);
  return signedAt === undefined ? messages.proposed(verdict.label) : messages.signed(verdict.label);
};

const Circumstances = ({ review }: { readonly review: Review }) => {
  const { desk } = useDesk();
  const nameOf = useMemberNames();
  const named = (id: string | undefined): string =>
    id === undefined
      ? messages.nobody
      : `${nameOf(id) ?? '…'}${id === desk.memberId ? ` (${messages.you})` : ''}`;
  const { dueAt, stepDueAt, overdue, clockPausedAt, scheduledAt, priority, claim } = review;
  return (
    <Text component="div" size="sm">
      <dl className={classes.facts}>
        <Fact name={actions.priority}>
          {priority === undefined ? messages.noPriority : <PriorityBadge priority={priority} />}
        </Fact>
        {dueAt && (
          <Fact name={messages.due}>
            <Time at={dueAt} />
          </Fact>
        )}
        {stepDueAt && stepDueAt !== dueAt && (
          <Fact name={messages.stepDue}>
            <Time at={stepDueAt} />
          </Fact>
        )}
        {overdue && (
          <div>
            <dt hidden>{messages.due}</dt>
            <dd>
              <Shaped colour="against" shape="!">
                {messages.overdue}
              </Shaped>
            </dd>
          </div>
        )}
        {clockPausedAt && (
          <Fact name={messages.paused}>
            <Time at={clockPausedAt} />
          </Fact>
        )}
        <Fact name={messages.assignee}>{named(review.assigneeId)}</Fact>
        {review.editorId && <Fact name={messages.editor}>{named(review.editorId)}</Fact>}
        {scheduledAt && (
          <Fact name={messages.scheduled}>
            <Time at={scheduledAt} as="moment" />
          </Fact>
        )}
        <WhyChosen why={review.why} />
        <div>
          <dt hidden>{messages.openClaim}</dt>
          <dd>
            <TextLink to="/desks/$desk/claims/$id" params={{ desk: desk.slug, id: review.claimId }}>
              {messages.openClaim}
            </TextLink>
          </dd>
        </div>
        {claim.disputeId && (
          <div>
            <dt hidden>{messages.openDispute}</dt>
            <dd>
              <TextLink to="/desks/$desk/disputes/$id" params={{ desk: desk.slug, id: claim.disputeId }}>
                {messages.openDispute}
              </TextLink>
            </dd>
          </div>
        )}
      </dl>
    </Text>
  );
};

/** How the desk came to choose the assignee: what decided, and among how many. */
const WhyChosen = ({ why }: { readonly why: Review['why'] }) => {
  const { candidates, decidedBy } = (why ?? {}) as {
    readonly candidates?: number;
    readonly decidedBy?: string;
  };
  if (candidates === undefined) return null;
  const { lead, decided, candidates: among } = actions.why;
  return (
    <Fact name={lead}>
      {among(candidates)}
      {decidedBy !== undefined && `, ${decided[decidedBy] ?? inWords(decidedBy)}`}
    </Fact>
  );
};

export interface Difference {
  readonly reason: string;
  readonly from?: string;
  readonly to?: string;
  readonly title?: string;
}

/** What changed under a signature, in words. */
export const differenceText = ({ from, to, ...rest }: Difference): string =>
  messages.difference({
    ...rest,
    ...(from === undefined ? {} : { from: disputeStateLabels[from as DisputeState] ?? from }),
    ...(to === undefined ? {} : { to: disputeStateLabels[to as DisputeState] ?? to }),
  });

interface Returned {
  readonly reason: string;
  readonly comment?: string;
  readonly by?: string;
  readonly at: string;
  readonly difference?: Difference;
}

type Suggestion = Difference & { readonly at: string; readonly count: number };

const Notices = ({ review }: { readonly review: Review }) => {
  const nameOf = useMemberNames();
  const returned = review.returned as Returned | undefined;
  const suggestion = review.suggestion as Suggestion | undefined;
  const { holds, withdrawal, declineReason, declineNote } = review;
  return (
    <>
      {suggestion && (
        <Notice
          icon={<IconEyeExclamation aria-hidden />}
          title={messages.suggestion(differenceText(suggestion))}
        >
          <Text span size="xs" c="dimmed">
            <Time at={suggestion.at} />
            {suggestion.count > 1 && ` · ${messages.suggestionMore(suggestion.count)}`}
          </Text>
        </Notice>
      )}
      {returned && (
        <Notice
          icon={<IconArrowBackUp aria-hidden />}
          title={messages.returned[returned.reason] ?? messages.cameBack}
        >
          {returned.difference && `${capital(differenceText(returned.difference))}. `}
          {returned.comment && <span className={classes.text}>{returned.comment} </span>}
          <Text span size="xs" c="dimmed">
            {returned.by !== undefined && `${nameOf(returned.by) ?? '…'} · `}
            <Time at={returned.at} />
          </Text>
        </Notice>
      )}
      {holds.map(({ kind, reason, by, at }) => (
        <Notice key={kind} icon={<IconHandStop aria-hidden />} title={holdKinds[kind]}>
          {reason}{' '}
          <Text span size="xs" c="dimmed">
            {nameOf(by) ?? '…'} · <Time at={at} />
          </Text>
        </Notice>
      ))}
      {withdrawal && withdrawal.confirmedBy === undefined && (
        <Notice icon={<IconTrash aria-hidden />} title={`${messages.withdrawal}: ${withdrawal.reason}`}>
          {messages.withdrawalBy(nameOf(withdrawal.by) ?? '…')}
        </Notice>
      )}
      {declineReason && (
        <Notice icon={<IconHandStop aria-hidden />} title={`${messages.declined}: ${inWords(declineReason)}`}>
          {declineNote}
        </Notice>
      )}
    </>
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

const Notice = ({ icon, title, children }: NoticeProps) => (
  <Alert
    variant="light"
    color="yellow"
    p="xs"
    styles={{ body: { rowGap: 2 } }}
    icon={icon}
    role="note"
    title={<span style={{ color: 'var(--mantine-color-text)' }}>{title}</span>}
  >
    {children && (
      <Text size="sm" c="var(--mantine-color-text)" component="div">
        {children}
      </Text>
    )}
  </Alert>
);
