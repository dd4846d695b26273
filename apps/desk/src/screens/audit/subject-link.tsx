import { useDesk } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import type { HistoryEntry } from '../../data/types.js';
import { audit as messages } from '../../messages/audit.js';
import { inWords } from '../../messages/words.js';
import { TextLink } from '../../ui/link.js';

const SCREENS = {
  review: '/desks/$desk/reviews/$id',
  claim: '/desks/$desk/claims/$id',
  dispute: '/desks/$desk/disputes/$id',
  source: '/desks/$desk/sources/$id',
} as const;

/** Where the settings show it. */
const SETTINGS: Readonly<Record<string, string>> = {
  api_key: 'keys',
  webhook: 'webhooks',
  rating_scale: 'scale',
  desk: 'policy',
};

interface SubjectLinkProps {
  readonly entry: Pick<HistoryEntry, 'subject' | 'reviewId'>;
}

/** To the thing that it happened to: its screen where it has one, and all that happened to it. */
export const SubjectLink = ({ entry }: SubjectLinkProps) => {
  const { desk } = useDesk();
  const nameOf = useMemberNames();
  const { subject, reviewId } = entry;
  const { kind, id } = subject;
  const word = messages.open[kind] ?? inWords(kind).replace(/^./, (first) => first.toUpperCase());
  const shown = isScreen(kind)
    ? { kind, id, label: word }
    : reviewId !== undefined && { kind: 'review' as const, id: reviewId, label: messages.review };
  const part = SETTINGS[kind];
  return (
    <>
      {shown && (
        <TextLink to={SCREENS[shown.kind]} params={{ desk: desk.slug, id: shown.id }} inherit>
          {shown.label}
        </TextLink>
      )}
      {kind === 'member' && <span>{nameOf(id) ?? word}</span>}
      {part !== undefined && desk.may.includes('administer') && (
        <TextLink to="/desks/$desk/settings/$part" params={{ desk: desk.slug, part }} inherit>
          {word}
        </TextLink>
      )}
      <TextLink
        to="/desks/$desk/audit"
        params={{ desk: desk.slug }}
        search={{ subject: id }}
        inherit
        c="dimmed"
        aria-label={messages.onlyOf(word.toLowerCase())}
      >
        {messages.only}
      </TextLink>
    </>
  );
};

const isScreen = (kind: string): kind is keyof typeof SCREENS => kind in SCREENS;
