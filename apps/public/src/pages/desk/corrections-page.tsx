import type { PublicAddresses } from '#publishing';
import type { Correction } from '../../store/corrections.js';
import type { Publisher } from '../../store/publishers.js';
import { Layout } from '../layout.js';
import { messages } from '../messages.js';
import { Further, asking } from '../parts/fact-check-list.js';
import { Day } from '../parts/moment.js';
import { Words } from '../parts/words.js';

const text = messages.corrections;

export interface CorrectionsPageProps {
  readonly addresses: PublicAddresses;
  readonly publisher: Publisher;
  readonly corrections: readonly Correction[];
  readonly nextCursor?: string;
}

/** All that a desk corrected or took back, the newest first. */
export const CorrectionsPage = ({ addresses, publisher, corrections, nextCursor }: CorrectionsPageProps) => {
  const page = addresses.corrections(publisher.slug);
  return (
    <Layout
      addresses={addresses}
      title={text.title}
      description={text.description(publisher.name)}
      canonical={page}
      desk={publisher}
      current="corrections"
      kind="website"
    >
      <div className="measure listing">
        <h1>{text.title}</h1>
        <p className="lead">{text.description(publisher.name)}</p>
        {corrections.length === 0 ? (
          <p className="empty">{text.none}</p>
        ) : (
          <ol className="correction-list">
            {corrections.map((correction) => (
              <li key={correction.at + correction.slug}>
                <CorrectionItem addresses={addresses} desk={publisher.slug} {...correction} />
              </li>
            ))}
          </ol>
        )}
        <Further
          href={nextCursor === undefined ? undefined : asking(page, { cursor: nextCursor })}
          words={text.further}
        />
      </div>
    </Layout>
  );
};

const CorrectionItem = ({
  addresses,
  desk,
  type,
  class: kind,
  at,
  slug,
  version,
  wording,
  language,
  note,
  reason,
}: Correction & { addresses: PublicAddresses; desk: string }) => (
  <article className="correction">
    <p className="kicker">
      <Day at={at} /> · {type === 'withdrawn' ? text.withdrawn : text.classes[kind ?? 'update']}
    </p>
    <h2>
      <a href={addresses.page(desk, slug)}>
        <Words language={language}>{wording}</Words>
      </a>
    </h2>
    {[note, reason].map(
      (words) =>
        words && (
          <p key={words} dir="auto">
            {words}
          </p>
        ),
    )}
    {type === 'corrected' && (
      <p className="dateline">
        <a href={addresses.page(desk, slug, version - 1)}>{text.before}</a>
      </p>
    )}
  </article>
);
