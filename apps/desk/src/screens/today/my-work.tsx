import { useQuery } from '@tanstack/react-query';
import { useDesk, useMay } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import { reviewsQuery } from '../../data/today.js';
import type { Review } from '../../data/types.js';
import { today as messages } from '../../messages/today.js';
import { inWords } from '../../messages/words.js';
import { Loaded } from '../../ui/loaded.js';
import { Time } from '../../ui/time.js';
import { Quiet, Section } from './section.js';
import classes from './today.module.css';
import { WorkItem, byDue, itemOf } from './work-item.js';

/** What I hold: first what came back, with why, then the rest. */
export const MyWork = () => {
  const { desk } = useDesk();
  const isChecker = useMay('research');
  const query = useQuery(reviewsQuery(desk.slug, { state: 'researching', assignee: 'me' }));
  return (
    <Loaded query={query} problemOf={problemOf} rows={4}>
      {(reviews) => {
        const sorted = reviews.toSorted((one, other) => byDue(itemOf(one), itemOf(other)));
        const returned = sorted.filter((review) => review.returned !== undefined);
        const others = sorted.filter((review) => review.returned === undefined);
        return (
          <>
            {returned.length > 0 && (
              <Section title={messages.returned} count={returned.length}>
                <ul className={classes.list}>
                  {returned.map((review) => (
                    <WorkItem key={review.id} item={itemOf(review)} meta={<Progress of={review} />}>
                      <Why of={review} />
                    </WorkItem>
                  ))}
                </ul>
              </Section>
            )}
            {(isChecker || others.length > 0) && (
              <Section title={messages.holding} count={others.length}>
                {others.length === 0 ? (
                  <Quiet>
                    {returned.length > 0 ? messages.holdingNoOther : messages.holdingEmpty}{' '}
                    {messages.holdingHint}
                  </Quiet>
                ) : (
                  <ul className={classes.list}>
                    {others.map((review) => (
                      <WorkItem key={review.id} item={itemOf(review)} meta={<Progress of={review} />} />
                    ))}
                  </ul>
                )}
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
};

/** How far the draft is, and whether I have it open. */
const Progress = ({ of: { draft, lateDraft, lease } }: { readonly of: Review }) => (
  <>
    <span>
      {draft === undefined ? (
        messages.draftNone
      ) : (
        <>
          {messages.draftSaved} <Time at={draft.savedAt} />
        </>
      )}
    </span>
    {lateDraft !== undefined && <span>{messages.lateDraft}</span>}
    {lease !== undefined && (
      <span>
        {messages.editing} <Time at={lease.expiresAt} as="moment" />
      </span>
    )}
  </>
);

interface Returned {
  readonly reason?: string;
  readonly comment?: string;
  readonly by?: string;
  readonly at?: string;
}

const Why = ({ of }: { readonly of: Review }) => {
  const nameOf = useMemberNames();
  const { reason = 'returned', comment, by, at } = of.returned as Returned;
  const name = nameOf(by);
  return (
    <div className={classes.comment}>
      <div className={classes.meta}>
        <span>
          <b>{messages.reasons[reason] ?? inWords(reason)}</b> {name !== undefined && messages.by(name)}
        </span>
        {at !== undefined && <Time at={at} />}
      </div>
      {comment}
    </div>
  );
};
