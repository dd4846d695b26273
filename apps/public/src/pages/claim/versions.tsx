import { Fragment } from 'react';
import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { Chapter } from '../parts/chapter.js';
import { Moment } from '../parts/moment.js';
import { written } from '../parts/words.js';
import { type Piece, differences } from '../view/differences.js';
import type { FactCheckRead } from '../view/standings.js';

const text = messages.versions;

interface VersionsProps {
  readonly addresses: PublicAddresses;
  readonly document: FactCheckRead;
  readonly before: FactCheckRead | undefined;
  readonly old: boolean;
}

/** Where it is shown what a version changed: on its own page. */
export const changesPlace = (
  addresses: PublicAddresses,
  { version: shown, desk, slug }: FactCheckRead,
  version: number,
): string => `${version === shown ? '' : addresses.page(desk.slug, slug, version)}#changes`;

/** What a version is to the one before it. */
export const versionKind = ({
  type,
  class: kind,
}: Pick<FactCheckRead['versions'][number], 'type' | 'class'>): string => {
  if (kind !== undefined) return text.class(kind);
  return type === 'published' ? text.first : text.corrected;
};

/** Every version with its note, and how the one shown differs from the one before it. */
export const VersionsChapter = ({ addresses, document, before, old }: VersionsProps) => {
  const { version: shown, versions, desk, slug, claim } = document;
  return (
    <Chapter id="versions" title={text.title}>
      <ol className="versions" reversed>
        {versions.toReversed().map(({ version, publishedAt, note, ...one }) => (
          <li key={version}>
            <p>
              {version === shown ? (
                <strong>{text.name(version)}</strong>
              ) : (
                <a href={addresses.page(desk.slug, slug, version)}>{text.name(version)}</a>
              )}
              {version === shown && ` (${old ? text.shown : text.live})`}
              {' · '}
              {versionKind(one)}
              {' · '}
              <Moment at={publishedAt} />
            </p>
            {note !== undefined && <p {...written(note, claim.language)}>{note}</p>}
            {version > 1 && (
              <p className="more">
                <a href={changesPlace(addresses, document, version)}>{text.see(version)}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {before && <Changes before={before} document={document} />}
    </Chapter>
  );
};

const Changes = ({ before, document }: { before: FactCheckRead; document: FactCheckRead }) => {
  const found = differences(before, document);
  return (
    <div id="changes" className="changes">
      <h3>{text.changesIn(document.version)}</h3>
      {found.length === 0 && <p>{text.noChanges}</p>}
      {found.map(({ field, lines }) => (
        <div key={field}>
          <h4>{text.fields[field]}</h4>
          {lines.map((pieces, line) => (
            <p
              key={line}
              {...written(pieces.map(({ text: words }) => words).join(''), document.claim.language)}
              className="difference"
            >
              {pieces.map((piece, index) => (
                <Fragment key={index}>
                  {piece.kind === 'added' && pieces[index - 1]?.kind === 'removed' && ' '}
                  <PieceOfText piece={piece} />
                </Fragment>
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
};

/** Said in words too, since not every screen reader says what was added and removed. */
const PieceOfText = ({ piece: { kind, text: words } }: { piece: Piece }) => {
  switch (kind) {
    case 'same':
      return <>{words}</>;
    case 'added':
      return (
        <ins>
          <span className="unseen"> {text.added} </span>
          {words}
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span className="unseen"> {text.removed} </span>
          {words}
        </del>
      );
  }
};
