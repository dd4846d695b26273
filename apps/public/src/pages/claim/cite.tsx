import type { PublicAddresses } from '#publishing';
import { oembedOf } from '../../embeds/oembed.js';
import { messages } from '../messages.js';
import { Chapter, Fact } from '../parts/chapter.js';
import { moment } from '../parts/moment.js';
import { Words } from '../parts/words.js';
import { withdrawalOf } from '../view/shown.js';
import type { FactCheckRead } from '../view/standings.js';

const text = messages.cite;

/** How to refer to it, and where a program finds the same. */
export const CiteChapter = ({
  addresses,
  document,
  old,
}: {
  addresses: PublicAddresses;
  document: FactCheckRead;
  old: boolean;
}) => {
  const { desk, slug, claim, verdict, version, publishedAt } = document;
  const page = addresses.page(desk.slug, slug);
  const own = addresses.page(desk.slug, slug, version);
  const json = addresses.document(slug, old ? version : undefined);
  const withdrawal = withdrawalOf(document);
  return (
    <Chapter id="cite" title={text.title}>
      <dl className="facts">
        <Fact name={text.how}>
          <bdi>{desk.name}</bdi>: “<Words language={claim.language}>{claim.wording}</Words>”{' '}
          {messages.verdict.noun(verdict.label)}. {messages.versions.name(version)},{' '}
          {moment(publishedAt, 'day')}. {withdrawal && `${text.withdrawn(moment(withdrawal.at, 'day'))} `}
          <span className="address">{own}</span>
        </Fact>
        {!withdrawal && (
          <Fact name={text.link}>
            <a href={page} className="address">
              {page}
            </a>
          </Fact>
        )}
        <Fact name={text.version}>
          <a href={own} className="address">
            {own}
          </a>
        </Fact>
        {'disputeNow' in document && (
          <Fact name={text.embed}>
            <a href={addresses.card(desk.slug, slug)}>{text.card}</a>
            <details>
              <summary>{text.code}</summary>
              <pre>
                <code>{oembedOf(document, addresses).html}</code>
              </pre>
            </details>
          </Fact>
        )}
        <Fact name={text.data}>
          <ul className="inline">
            <li>
              <a href={json}>{messages.feeds.document}</a>
            </li>
            {!withdrawal && (
              <li>
                <a href={json} type="application/ld+json">
                  {messages.feeds.linkedData}
                </a>
              </li>
            )}
            {!old && (
              <li>
                <a href={`${json}/dispute`}>{messages.feeds.disputeData}</a>
              </li>
            )}
          </ul>
        </Fact>
      </dl>
    </Chapter>
  );
};
