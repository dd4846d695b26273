import type { PublicAddresses } from '#publishing';
import type { Correction } from '../../store/corrections.js';
import type { Publisher } from '../../store/publishers.js';
import { Layout, deskImage, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { Day } from '../parts/moment.js';
import { Paging, asking } from '../parts/paging.js';
import { inLanguage, written } from '../parts/words.js';

const text = messages.corrections;

export interface CorrectionsPageProps {
  readonly addresses: PublicAddresses;
  readonly publisher: Publisher;
  readonly corrections: readonly Correction[];
  /** Of the page that is shown, where it is not the first. */
  readonly cursor?: string;
  readonly nextCursor?: string;
}

/** All that a desk corrected or took back, the newest first. */
export const CorrectionsPage = (props: CorrectionsPageProps) => {
  const { addresses, publisher, corrections, cursor, nextCursor } = props;
  const page = addresses.corrections(publisher.slug);
  const front = addresses.desk(publisher.slug);
  return (
    <Layout
      addresses={addresses}
      title={text.title}
      description={text.description(publisher.name)}
      canonical={page}
      desk={publisher}
      current="corrections"
      unlisted={cursor !== undefined}
      image={deskImage(addresses, publisher)}
      alternates={feedsOf(addresses, front, publisher.name)}
      data={[
        { href: addresses.feed(front, 'atom'), text: messages.feeds.atomShort },
        { href: addresses.feed(front, 'json'), text: messages.feeds.jsonShort },
      ]}
    >
      <header className="opening measure">
        <h1>{text.title}</h1>
        <p className="lead">{text.description(publisher.name)}</p>
      </header>
      <div className="listing measure">
        {corrections.length === 0 ? (
          <p className="empty">{text.none}</p>
        ) : (
          <ol className="entries">
            {corrections.map((correction) => (
              <li key={correction.at + correction.slug}>
                <CorrectionItem addresses={addresses} publisher={publisher} {...correction} />
              </li>
            ))}
          </ol>
        )}
        <Paging
          name={text.title}
          next={{
            href: nextCursor === undefined ? undefined : asking(page, { cursor: nextCursor }),
            words: text.further,
          }}
          back={cursor === undefined ? undefined : { href: page, words: messages.factChecks.back }}
        />
      </div>
    </Layout>
  );
};

const CorrectionItem = ({
  addresses,
  publisher: { slug: desk },
  type,
  class: kind,
  at,
  slug,
  version,
  wording,
  language,
  note,
  reason,
}: Correction & Pick<CorrectionsPageProps, 'addresses' | 'publisher'>) => (
  <article className="entry">
    <h2 {...inLanguage(language)}>
      <a href={addresses.page(desk, slug)}>{wording}</a>
    </h2>
    <ul className="entry-side">
      <li>
        <strong>{type === 'withdrawn' ? text.withdrawn : text.classes[kind ?? 'update']}</strong>
      </li>
      <li>
        <Day at={at} />
      </li>
    </ul>
    <div className="entry-body">
      {note !== undefined && <p {...written(note, language)}>{note}</p>}
      {reason !== undefined && <p {...written(reason, language)}>{reason}</p>}
      {type === 'corrected' && (
        <ul className="inline dateline">
          <li>
            <a href={`${addresses.page(desk, slug, version)}#changes`}>{text.after}</a>
          </li>
          <li>
            <a href={addresses.page(desk, slug, version - 1)}>{text.before(version - 1)}</a>
          </li>
        </ul>
      )}
    </div>
  </article>
);
