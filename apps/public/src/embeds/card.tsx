import type { ReactNode } from 'react';
import type { PublicAddresses } from '#publishing';
import { messages } from '../pages/messages.js';
import { PositionMark, PositionShapes, StateBadge, VerdictBadge } from '../pages/parts/badges.js';
import { Day } from '../pages/parts/moment.js';
import { Name, directionOf } from '../pages/parts/words.js';
import type { LiveFactCheck } from '../store/publications.js';
import { CARD_STYLE } from './card-style.js';

/** The most parties that a card names; the page has them all. */
export const CARD_PARTIES = 8;

const text = messages.card;

/** A document for frames on other sites: no script, no image, nothing to load. */
const Frame = ({ title, children }: { title: string; children: ReactNode }) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: CARD_STYLE }} />
    </head>
    <body>
      {/* Named, since the page around the frame has a main part as well, and may have other cards. */}
      <main aria-label={title}>{children}</main>
    </body>
  </html>
);

/** Opens beside the page that has the card: in the frame there is no room for it. */
const Link = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noopener">
    {children}
  </a>
);

export interface CardProps {
  readonly addresses: PublicAddresses;
  readonly document: LiveFactCheck;
}

/** Who says what of a claim. Whether they agree, and what the desk found, are two things, and stand on two lines. */
export const Card = ({ addresses, document }: CardProps) => {
  const { claim, desk, slug, verdict, dispute, disputeNow, publishedAt } = document;
  const [shown, more] = [
    dispute.positions.slice(0, CARD_PARTIES),
    Math.max(0, dispute.positions.length - CARD_PARTIES),
  ];
  const page = addresses.page(desk.slug, slug);
  return (
    <Frame title={text.title(claim.wording, desk.name)}>
      <PositionShapes />
      <article>
        <p className="kicker">
          {text.by} <Name>{desk.name}</Name>
        </p>
        <h1 lang={claim.language} dir={directionOf(claim.language)}>
          {claim.wording}
        </h1>
        <h2>
          {text.asOf} <Day at={publishedAt} />
        </h2>
        {shown.length === 0 ? (
          <p>{text.nobody}</p>
        ) : (
          <ul>
            {shown.map(({ principal, position }) => (
              <li key={principal.id}>
                <Name>{principal.name}</Name>
                <PositionMark position={position} />
              </li>
            ))}
            {more > 0 && (
              <li>
                <Link href={page}>{text.more(more)}</Link>
              </li>
            )}
          </ul>
        )}
        <dl>
          <dt>{messages.dispute.between}</dt>
          <dd>
            <StateBadge state={disputeNow.state} label={disputeNow.label} />{' '}
            {disputeNow.since !== undefined && (
              <span className="since">
                {messages.dispute.since} <Day at={disputeNow.since} />
              </span>
            )}
          </dd>
          <dt>{messages.verdict.title}</dt>
          <dd>
            <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
          </dd>
        </dl>
        <footer>
          {disputeNow.state !== dispute.state && <p>{text.movedOn}</p>}
          <Link href={page}>{text.read}</Link>
        </footer>
      </article>
    </Frame>
  );
};

/** In place of a card: what a reader of the page around it needs to know. */
export const Notice = ({ title, children }: { title: string; children: ReactNode }) => (
  <Frame title={title}>
    <article>
      <h1>{title}</h1>
      {children}
    </article>
  </Frame>
);
