import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { Day } from '../parts/moment.js';
import { written } from '../parts/words.js';
import type { FactCheckRead } from '../view/standings.js';

const text = messages.versions;

/** What changed the sense: it stands on top of the page for as long as there is one. */
const ON_TOP: readonly string[] = ['rating_changed', 'substantive'];

export const Corrections = ({
  addresses,
  document: { versions, desk, slug, claim },
}: {
  addresses: PublicAddresses;
  document: FactCheckRead;
}) => {
  const shown = versions.filter((one) => ON_TOP.includes(one.class ?? '')).toReversed();
  if (shown.length === 0) return null;
  return (
    <section className="corrections" aria-label={text.corrections}>
      {shown.map(({ version, publishedAt, class: kind, note }) => (
        <div key={version}>
          <p className="correction-head">
            <strong>{text.class(kind ?? '')}</strong> <Day at={publishedAt} />
          </p>
          {note !== undefined && <p {...written(note, claim.language)}>{note}</p>}
          <p>
            <a href={addresses.page(desk.slug, slug, version - 1)}>{text.before(version - 1)}</a>
          </p>
        </div>
      ))}
    </section>
  );
};
