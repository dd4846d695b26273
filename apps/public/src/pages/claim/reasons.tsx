import { Fragment } from 'react';
import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { Chapter, Fact } from '../parts/chapter.js';
import { Moment } from '../parts/moment.js';
import { Prose, Written } from '../parts/words.js';
import type { FactCheckRead } from '../view/standings.js';

const text = messages.verdict;

/** What the chapter is called: there is a reason of the desk's own, or only what the verdict rests on. */
export const reasonsTitle = ({ verdict }: FactCheckRead): string =>
  verdict.explanation === undefined ? text.rests : text.why;

/** Why the verdict is what it is, and what it rests on. */
export const Reasons = ({ addresses, document }: { addresses: PublicAddresses; document: FactCheckRead }) => {
  const { verdict, claim, desk } = document;
  return (
    <Chapter id="verdict" title={reasonsTitle(document)}>
      {verdict.explanation !== undefined && (
        <>
          <Prose text={verdict.explanation} language={claim.language} />
          <h3>{text.rests}</h3>
        </>
      )}
      <dl className="facts">
        <Fact name={text.restsOn}>{restsOn(document)}</Fact>
        <Fact name={text.known}>
          <Moment at={verdict.knownAsOf} />. {text.knownNote}
        </Fact>
        <Fact name={text.signed}>{signedBy(verdict)}</Fact>
        <Fact name={text.scale}>
          {text.scaleVersion(verdict.scale.version)}:{' '}
          <a href={addresses.methodology(desk.slug)}>{text.method}</a>
        </Fact>
        <Fact name={text.conflicts}>
          {document.conflictsOverridden === 0
            ? text.noConflicts
            : text.conflicting(document.conflictsOverridden)}
        </Fact>
        {verdict.despite?.map((reason) => (
          <Fact key={reason} name={text.despite}>
            <Written language={claim.language}>{reason}</Written>
          </Fact>
        ))}
        {claim.eventFrom !== undefined && (
          <Fact name={messages.claim.event}>
            <Moment at={claim.eventFrom} />
            {claim.eventTo !== undefined && (
              <>
                {` ${messages.claim.until} `}
                <Moment at={claim.eventTo} />
              </>
            )}
          </Fact>
        )}
        {claim.place !== undefined && (
          <Fact name={messages.claim.place}>
            <Written language={claim.language}>{placeName(claim.place)}</Written>
          </Fact>
        )}
      </dl>
    </Chapter>
  );
};

/** «2 editors: Ana Vlad, Ion Pop»; their number alone where the desk shows no names. */
const signedBy = ({ signatures, signedBy: names = [] }: FactCheckRead['verdict']) => (
  <>
    {messages.counted.editors(signatures)}
    {names.map((name, index) => (
      <Fragment key={index}>
        {index === 0 ? ': ' : ', '}
        <bdi>{name}</bdi>
      </Fragment>
    ))}
  </>
);

/** «3 statements and 2 pieces of evidence (1 supports it, 1 is neutral)». */
const restsOn = ({ statements, evidence }: FactCheckRead) => {
  const { counted } = messages;
  const count = (direction: string): number => evidence.filter((one) => one.direction === direction).length;
  const directions = (['supports', 'undermines', 'neutral'] as const).flatMap((direction) =>
    count(direction) === 0 ? [] : [counted[direction](count(direction))],
  );
  return (
    <>
      <a href="#statements">{counted.statements(statements.length)}</a>,{' '}
      <a href="#evidence">{counted.evidence(evidence.length)}</a>
      {directions.length > 0 && ` (${directions.join(', ')})`}
    </>
  );
};

const placeName = (place: object): string => {
  const { name, lat, lon, radiusM } = place as {
    name?: string;
    lat?: number;
    lon?: number;
    radiusM?: number;
  };
  const point = lat === undefined || lon === undefined ? '' : `${lat}, ${lon}`;
  const within =
    radiusM === undefined || point === '' ? point : `${messages.claim.within(radiusM)} of ${point}`;
  return [name, within === '' ? undefined : `(${within})`].filter((part) => part !== undefined).join(' ');
};
