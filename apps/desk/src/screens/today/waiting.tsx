import { useQuery } from '@tanstack/react-query';
import type { ReviewState } from '../../../../../libs/reviews/src/domain/workflow.js';
import { useDesk, useMay } from '../../data/desk.js';
import { reviewsQuery } from '../../data/today.js';
import type { ReviewActionName } from '../../data/types.js';
import { type WorkFilters, topOfWorklistQuery } from '../../data/worklist.js';
import { today as messages } from '../../messages/today.js';
import { WorkStateBadge } from '../../parts/badges.js';
import { TextLink } from '../../ui/link.js';
import { Quiet, Section } from './section.js';
import classes from './today.module.css';
import { type Item, WorkItem, byDue, itemOf } from './work-item.js';

/** What is not each counted out is in the queue. */
const SHOWN = 5;

const INBOX: WorkFilters = { state: 'inbox' };
const OVERDUE: WorkFilters = { overdue: true };
const SUGGESTED: WorkFilters = { state: 'published', suggested: true };

/** Reviews in a state on which I may do this, as the server says of each: four eyes, conflicts and holds included. */
const useMine = (state: ReviewState, action: ReviewActionName, enabled: boolean) => {
  const { desk } = useDesk();
  const { data = [], isSuccess } = useQuery(reviewsQuery(desk.slug, { state }, enabled));
  const items = data
    .filter(({ can }) => can[action].allowed)
    .map(itemOf)
    .toSorted(byDue);
  return { items, isKnown: isSuccess || !enabled };
};

/** What waits for me as a reader or an editor, and what I may really do. */
export const Waiting = () => {
  const { desk } = useDesk();
  const mayReview = useMay('review');
  const isEditor = useMay('edit');
  const reads = useMine('second_read', 'pass', mayReview);
  const votes = useMine('sign_off', 'vote', isEditor);
  const approved = useMine('approved', 'publish', isEditor);
  const inbox = useQuery(topOfWorklistQuery(desk.slug, INBOX, SHOWN, isEditor));
  const suggested = useQuery(topOfWorklistQuery(desk.slug, SUGGESTED, SHOWN, isEditor));
  if (!mayReview) return null;

  const isKnown =
    [reads, votes, approved].every((one) => one.isKnown) &&
    (!isEditor || (inbox.isSuccess && suggested.isSuccess));
  const duties = [
    { duty: messages.duties.reopen, items: suggested.data?.data ?? [] },
    { duty: messages.duties.publish, items: approved.items },
    { duty: messages.duties.vote, items: votes.items },
    { duty: messages.duties.pass, items: reads.items },
    { duty: messages.duties.accept, items: inbox.data?.data ?? [] },
  ];
  const isNothing = duties.every(({ items }) => items.length === 0);
  return (
    <Section title={messages.waits}>
      {isKnown && isNothing && <Quiet>{messages.waitsEmpty}</Quiet>}
      <ul className={classes.list}>
        {duties.flatMap(({ duty, items }) =>
          items.map((item: Item) => (
            <WorkItem
              key={item.id}
              item={item}
              meta={<b style={{ color: 'var(--mantine-color-text)' }}>{duty}</b>}
            />
          )),
        )}
      </ul>
      <More filters={INBOX} count={inbox.data?.count} name={messages.allInbox} />
      <More filters={SUGGESTED} count={suggested.data?.count} name={messages.allSuggested} />
    </Section>
  );
};

interface MoreProps {
  readonly filters: WorkFilters;
  readonly count?: number;
  readonly name: (count: number) => string;
}

/** To the whole list, where it is longer than what is shown. */
const More = ({ filters, count = 0, name }: MoreProps) => {
  const { desk } = useDesk();
  if (count <= SHOWN) return null;
  return (
    <TextLink
      to="/desks/$desk/queue"
      params={{ desk: desk.slug }}
      search={filters}
      size="sm"
      display="block"
      py={4}
      mt={4}
    >
      {name(count)}
    </TextLink>
  );
};

/** What is late in the whole desk. */
export const Overdue = () => {
  const { desk } = useDesk();
  const { data } = useQuery(topOfWorklistQuery(desk.slug, OVERDUE, SHOWN));
  if (data === undefined) return null;
  return (
    <Section title={messages.overdue} count={data.count}>
      {data.data.length === 0 ? (
        <Quiet>{messages.overdueEmpty}</Quiet>
      ) : (
        <ul className={classes.list}>
          {data.data.map((item) => (
            <WorkItem key={item.id} item={item} meta={<WorkStateBadge state={item.state} />} />
          ))}
        </ul>
      )}
      <More filters={OVERDUE} count={data.count} name={messages.all} />
    </Section>
  );
};
