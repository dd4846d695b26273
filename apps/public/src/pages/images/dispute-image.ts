import { headlineOf } from '#disputes';
import type { OnRecord } from '../../store/dispute-records.js';
import { messages } from '../messages.js';
import { posterOf } from './poster.js';
import { stateFinding } from './signs.js';

/** The picture of a dispute: the question, and where the parties stand now. */
export const disputeImage = (found: readonly [OnRecord, ...OnRecord[]]): string => {
  const { desk, dispute } = found[0].document;
  const headline = headlineOf(found.map(({ document }) => document.disputeNow.state));
  return posterOf({
    by: desk.name,
    heading: dispute.question ?? '',
    otherwise: messages.dispute.title,
    foot: [stateFinding(messages.dispute.between, headline)],
  });
};
