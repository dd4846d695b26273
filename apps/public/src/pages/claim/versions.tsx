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

/** Every version with its note, and in which words the one shown differs from the one before it. */
export const VersionsChapter = ({ addresses, document, before, old }: VersionsProps) => {
  const { version: shown, versions, desk, slug, claim } = document;
  return (
    <Chapter id="versions" title={text.title}>
      <ol className="versions" reversed>
        {versions.toReversed().map(({ version, publishedAt, type, class: kind, note }) => (
          <li key={version}>
            <p>
              {version === shown ? (
                <strong>{text.name(version)}</strong>
              ) : (
                <a href={addresses.page(desk.slug, slug, version)}>{text.name(version)}</a>
              )}
              {version === shown && ` (${old ? text.shown : text.live})`}
              {' · '}
              {kind === undefined ? (type === 'published' ? text.first : text.corrected) : text.class(kind)}
              {' · '}
              <Moment at={publishedAt} />
            </p>
            {note !== undefined && <p {...written(note, claim.language)}>{note}</p>}
            {version > 1 && (
              <p className="more">
                <a
                  href={
                    version === shown ? '#changes' : `${addresses.page(desk.slug, slug, version)}#changes`
                  }
                >
                  {text.see}
                </a>
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
      {found.map(({ field, pieces }) => (
        <div key={field}>
          <h4>{text.fields[field]}</h4>
          <p
            {...written(pieces.map(({ text: words }) => words).join(''), document.claim.language)}
            className="difference"
          >
            {pieces.map((piece, index) => (
              <PieceOfText key={index} piece={piece} />
            ))}
          </p>
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
