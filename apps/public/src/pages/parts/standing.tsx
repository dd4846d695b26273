import type { ListedFactCheck } from '../../store/publications.js';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge } from './badges.js';

/** Two different things, each under its own name: what the desk finds, and whether the parties agree. */
export const Standing = ({ verdict, disputeNow }: Pick<ListedFactCheck, 'verdict' | 'disputeNow'>) => (
  <dl className="standing">
    <div>
      <dt>{messages.verdict.title}</dt>
      <dd>
        <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
      </dd>
    </div>
    <div>
      <dt>{messages.dispute.between}</dt>
      <dd>
        <StateBadge state={disputeNow.state} label={disputeNow.label} />
      </dd>
    </div>
  </dl>
);
