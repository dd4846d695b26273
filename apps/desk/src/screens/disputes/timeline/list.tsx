import { UnstyledButton } from '@mantine/core';
import { formatMoment } from '../../../lib/moment.js';
import { timeline as messages } from '../../../messages/disputes.js';
import { PositionBadge } from '../../../parts/badges.js';
import type { Lane } from './lanes.js';
import classes from './timeline.module.css';
import { movedInWords } from './words.js';

interface TimelineListProps {
  readonly lanes: readonly Lane[];
  readonly counted: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly wordings: ReadonlyMap<string, string>;
  readonly onOpen: (statementId: string) => void;
}

/** The timeline in words, in the order of speech. */
export const TimelineList = ({ lanes, counted, names, wordings, onOpen }: TimelineListProps) => {
  const said = lanes
    .flatMap(({ principalId, voices }) =>
      voices.flatMap(({ marks }) => marks.map((mark) => ({ ...mark, principalId }))),
    )
    .filter(({ statementId }) => counted.has(statementId))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (said.length === 0) return <p className={classes.empty}>{messages.empty}</p>;
  return (
    <ol className={classes.list} aria-label={messages.title}>
      {said.map(({ statementId, speakerId, principalId, at, stances, moves }) => (
        <li key={statementId}>
          <time dateTime={at}>{formatMoment(at)}</time>
          <div>
            <UnstyledButton
              className={classes.open}
              aria-haspopup="dialog"
              onClick={() => onOpen(statementId)}
            >
              {names.get(speakerId)}
              {principalId !== speakerId && (
                <span className={classes.quiet}> ({names.get(principalId)})</span>
              )}
            </UnstyledButton>{' '}
            {stances.map((stance) => (
              <span key={stance} className={classes.stance}>
                <PositionBadge position={stance} />
              </span>
            ))}
            {moves.map((move) => (
              <div key={move.claimId} className={classes.moved}>
                ▲ <b>{movedInWords(move)}</b> {wordings.get(move.claimId)}{' '}
                <PositionBadge position={move.from} /> <span aria-hidden>→</span>
                {move.to !== 'none' && <PositionBadge position={move.to} />}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
};
