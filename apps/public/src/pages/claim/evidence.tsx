import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { DirectionMark } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';
import { Outside, SourceLink } from '../parts/links.js';
import { Day } from '../parts/moment.js';
import { Written, written } from '../parts/words.js';
import type { FactCheckRead } from '../view/standings.js';

const text = messages.evidence;

export const EvidenceChapter = ({ document: { evidence, claim } }: { document: FactCheckRead }) => (
  <Chapter id="evidence" title={text.title}>
    {evidence.length === 0 ? (
      <p>{text.empty}</p>
    ) : (
      <ul className="evidence">
        {evidence.map((one, index) => (
          <li key={index}>
            <p className="kicker">
              <DirectionMark direction={one.direction} /> · {text.kind(one.kind)}
            </p>
            <h3 {...written(one.title, claim.language)}>
              {one.url === undefined ? one.title : <Outside href={one.url}>{one.title}</Outside>}
            </h3>
            <p {...written(one.note, claim.language)}>{one.note}</p>
            <Grades evidence={one} />
          </li>
        ))}
      </ul>
    )}
  </Chapter>
);

/** The Admiralty code: a letter for the source, a figure for what it says; both in words. */
const Grades = ({
  evidence: { reliability, credibility },
}: {
  evidence: FactCheckRead['evidence'][number];
}) =>
  reliability === undefined && credibility === undefined ? null : (
    <p className="note">
      {[
        text.grade(reliability, credibility),
        ...(reliability === undefined ? [] : [text.reliability(reliability)]),
        ...(credibility === undefined ? [] : [text.credibility(credibility)]),
      ].join(' · ')}
    </p>
  );

export const RepliesChapter = ({
  addresses,
  document: { replyRequests, desk, claim },
  hrefOf,
}: {
  addresses: PublicAddresses;
  document: FactCheckRead;
  /** Where a statement stands, if it is shown. */
  hrefOf: (statementId: string) => string | undefined;
}) => (
  <Chapter id="replies" title={messages.replies.title}>
    {replyRequests.length === 0 ? (
      <p>{messages.replies.empty}</p>
    ) : (
      <ul className="replies">
        {replyRequests.map(({ source, channel, sentAt, outcome, statementId, reason }, index) => (
          <li key={index}>
            <SourceLink addresses={addresses} desk={desk.slug} source={source} />, {messages.replies.asked}{' '}
            {messages.replies.channel(channel)}, <Day at={sentAt} />
            {'. '}
            {messages.replies.outcome(outcome)}
            {reason !== undefined && (
              <>
                {' '}
                <Written language={claim.language}>{reason}</Written>
              </>
            )}
            {statementId !== undefined && hrefOf(statementId) !== undefined && (
              <>
                {' '}
                <a href={hrefOf(statementId)}>{messages.replies.statement}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </Chapter>
);
