import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import type { ClaimStanding, Stand, Standings } from '../view/standings.js';
import { PositionMark, StateBadge } from './badges.js';
import { SourceLink } from './links.js';
import { Day } from './moment.js';
import { Name, inLanguage } from './words.js';

const text = messages.matrix;

/**
 * Claims × those who take positions on them. The roles are said although they are the elements' own: on a small
 * screen the cells are shown one below the other, and browsers take a table for none when it is not laid out as one.
 * There each cell shows whose it is, with the link, and the head that nobody sees has the name without one. Where the
 * table scrolls, every column has a link in its head: so the keyboard comes to all of it.
 */
export const Matrix = ({
  addresses,
  desk,
  standings: { claims, principals },
  hrefOf,
  then = false,
}: {
  addresses: PublicAddresses;
  desk: string;
  standings: Standings;
  /** Where a statement stands. */
  hrefOf: HrefOf;
  /** Whether it is shown as of another day. */
  then?: boolean;
}) =>
  principals.length === 0 ? (
    <p>{then ? text.emptyThen : text.empty}</p>
  ) : (
    <div className="scroller">
      <table className="matrix" role="table">
        <caption className="unseen">{text.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {text.claims}
            </th>
            {principals.map((principal) => (
              <th key={principal.id} scope="col" role="columnheader">
                <SourceLink addresses={addresses} desk={desk} source={principal} />
                <span className="name">
                  <Name>{principal.name}</Name>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {claims.map((claim) => (
            <tr key={claim.id} role="row">
              <th scope="row" role="rowheader">
                <ClaimHead claim={claim} />
              </th>
              {principals.map((principal) => (
                <td key={principal.id} role="cell">
                  <span className="who">
                    <SourceLink addresses={addresses} desk={desk} source={principal} />
                  </span>
                  <StandCell stand={claim.stands.get(principal.id)} hrefOf={hrefOf} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

const ClaimHead = ({
  claim: { name, wording, language, href, state, stateLabel },
}: {
  claim: ClaimStanding;
}) => (
  <>
    <span className="kicker">{name}</span>
    <span className="matrix-claim" {...inLanguage(language)}>
      {href === undefined ? wording : <a href={href}>{wording}</a>}
    </span>
    <StateBadge state={state} label={stateLabel} />
  </>
);

type HrefOf = (statementId: string) => string | undefined;

const StandCell = ({ stand, hrefOf }: { stand: Stand | undefined; hrefOf: HrefOf }) => {
  if (stand === undefined) return <PositionMark position="none" />;
  const { position, statementId, at } = stand;
  const mark = <PositionMark position={position} />;
  return statementId === undefined ? (
    mark
  ) : (
    <a href={hrefOf(statementId)} className="stand">
      {mark}
      {at !== undefined && (
        <span className="when">
          <Day at={at} />
        </span>
      )}
    </a>
  );
};
