import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { Moment } from '../parts/moment.js';
import { written } from '../parts/words.js';
import type { FactCheckRead } from '../view/standings.js';
import { changesPlace } from './versions.js';

const text = messages.versions;

/** What changed the sense: it stands on top of the page for as long as there is one. */
const ON_TOP: readonly string[] = ['rating_changed', 'substantive'];

export const Corrections = ({
  addresses,
  document,
}: {
  addresses: PublicAddresses;
  document: FactCheckRead;
}) => {
  const { versions, desk, slug, claim } = document;
  const shown = versions.filter((one) => ON_TOP.includes(one.class ?? '')).toReversed();
  if (shown.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{text.corrections(shown.length)}</h2>
      {shown.map(({ version, publishedAt, class: kind, note }) => (
        <div key={version}>
          <p className="correction-head">
            <strong>{text.class(kind ?? '')}</strong> <Moment at={publishedAt} />
          </p>
          {note !== undefined && <p {...written(note, claim.language)}>{note}</p>}
          <ul className="inline">
            <li>
              <a href={changesPlace(addresses, document, version)}>{text.see(version)}</a>
            </li>
            <li>
              <a href={addresses.page(desk.slug, slug, version - 1)}>{text.before(version - 1)}</a>
            </li>
          </ul>
        </div>
      ))}
    </section>
  );
};
