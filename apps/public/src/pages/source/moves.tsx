import type { Position } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { SourceMove } from '../../store/source-record.js';
import { SourceLink } from '../parts/links.js';
import { Day } from '../parts/moment.js';
import { Moved } from '../parts/timeline.js';
import { inLanguage } from '../parts/words.js';

export interface InRecord {
  readonly addresses: PublicAddresses;
  readonly desk: string;
  /** Whose record it is. */
  readonly sourceId: string;
}

/** From which position to which one a source moved, or that it stood by one; when, and on what. */
export const Moves = ({ moves, ...place }: InRecord & { moves: readonly SourceMove[] }) => (
  <ol className="timeline">
    {moves.map((move) => (
      <li
        key={move.at + move.claim.id + move.principal.id}
        className={move.kind === 'holds' ? 'again' : 'news'}
      >
        <Move {...place} {...move} />
      </li>
    ))}
  </ol>
);

const Move = ({
  addresses,
  desk,
  sourceId,
  at,
  claim,
  principal,
  from,
  to,
  kind,
  factCheck,
}: SourceMove & InRecord) => (
  <>
    <p className="when">
      <Day at={at} />
    </p>
    {principal.id !== sourceId && (
      <p className="who">
        <SourceLink addresses={addresses} desk={desk} source={principal} />
      </p>
    )}
    <p className="moved">
      <Moved kind={kind} from={from as Position} to={to as Position | 'none'} />
    </p>
    <p className="moved-on" {...inLanguage(claim.language)}>
      <a href={addresses.page(desk, factCheck.slug)}>{claim.wording}</a>
    </p>
  </>
);
