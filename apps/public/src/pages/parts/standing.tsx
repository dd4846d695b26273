import type { ListedFactCheck } from '../../store/publications.js';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge } from './badges.js';

/** Two different things, each under its own name: what the desk finds, and whether the parties agree. */
export const Standing = ({
  verdict,
  dispute: { state, label },
  then = false,
}: Pick<ListedFactCheck, 'verdict'> & {
  dispute: Pick<ListedFactCheck['disputeNow'], 'state' | 'label'>;
  /** Whether the dispute is shown as of another day; a verdict is always today's. */
  then?: boolean;
}) => (
  <dl className="standing">
    <div>
      <dt>{then ? messages.verdict.today : messages.verdict.title}</dt>
      <dd>
        <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
      </dd>
    </div>
    <div>
      <dt>{then ? messages.dispute.betweenThen : messages.dispute.between}</dt>
      <dd>
        <StateBadge state={state} label={label} />
      </dd>
    </div>
  </dl>
);
