import { useMay } from '../../data/desk.js';
import { today as messages } from '../../messages/today.js';
import { Page } from '../../ui/page.js';
import { FollowedChanges } from './followed-changes.js';
import { MyWork } from './my-work.js';
import { TakeNextAnswer, TakeNextButton, useTakingNext } from './take-next.js';
import classes from './today.module.css';
import { Overdue, Waiting } from './waiting.js';

/** What there is to do for me now, and what has changed where I look. */
export const TodayScreen = () => {
  const taking = useTakingNext();
  const isChecker = useMay('research');
  const isEditor = useMay('edit');
  return (
    <Page title={messages.title} actions={<TakeNextButton taking={taking} />}>
      <TakeNextAnswer taking={taking} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <MyWork />
          <Waiting />
          {/* A fact-checker sees what is late of theirs at the head of what they hold. */}
          {(isEditor || !isChecker) && <Overdue />}
        </div>
        <div className={classes.column}>
          <FollowedChanges />
        </div>
      </div>
    </Page>
  );
};
