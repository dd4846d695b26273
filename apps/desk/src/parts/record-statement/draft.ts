import type {
  Capacity,
  Fidelity,
  Precision,
  StatementLinkKind,
} from '../../../../../libs/disputes/src/domain/statement.js';
import type { Basis, Hedge, Stance } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import type { Fault } from '../../data/problem.js';
import type { NewStatement, NewStatementLink } from '../../data/statements.js';
import { guessLanguage } from '../../lib/guess-language.js';
import { type ParsedMoment, parseMoment } from '../../lib/parse-moment.js';
import { recordStatement as messages } from '../../messages/record-statement.js';

interface StanceDraft {
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly basis: Basis;
}

/** How a statement hangs on an earlier one. */
export interface LinkDraft {
  readonly linkKind: StatementLinkKind | '';
  readonly linkTo: string | null;
  readonly endorsed: boolean;
  readonly fidelity: Fidelity | '';
}

/** A statement as far as it is typed: kept in this browser until it is recorded. */
export interface Draft extends LinkDraft {
  readonly quote: string;
  /** Chosen by hand; without it, guessed. */
  readonly language?: string;
  readonly paraphrase: string;
  readonly speakerId: string | null;
  readonly capacity: Capacity;
  readonly principalId: string | null;
  readonly when: string;
  /** Chosen by hand; without it, as the moment was written. */
  readonly precision?: Precision;
  readonly outletId: string | null;
  readonly url: string;
  readonly locator: string;
  readonly stances: Readonly<Record<string, StanceDraft>>;
  /** What was sent last and may have arrived. */
  readonly sent?: { readonly typed: string; readonly sending: Sending };
}

/** A statement on its way: sent again with its key it is recorded once. */
export interface Sending {
  readonly body: NewStatement;
  readonly link?: NewStatementLink;
  readonly key: string;
}

export const NO_LINK: LinkDraft = { linkKind: '', linkTo: null, endorsed: false, fidelity: '' };

export const EMPTY: Draft = {
  quote: '',
  paraphrase: '',
  speakerId: null,
  capacity: 'official',
  principalId: null,
  when: '',
  outletId: null,
  url: '',
  locator: '',
  stances: {},
  ...NO_LINK,
};

const typedIn = ({ sent: _sent, ...typed }: Draft): string => JSON.stringify(typed);

export const isEmpty = (draft: Draft): boolean => typedIn(draft) === typedIn(EMPTY);

/** The draft on its way. Where nothing was typed since it was sent last, it is the same again, to the moment. */
export const sendingOf = (draft: Draft, body: NewStatement): { draft: Draft; sending: Sending } => {
  const typed = typedIn(draft);
  const link = linkOf(draft);
  const sending =
    draft.sent?.typed === typed
      ? draft.sent.sending
      : { body, ...(link && { link }), key: crypto.randomUUID() };
  return { sending, draft: { ...draft, sent: { typed, sending } } };
};

/** What is sent of it; undefined where none is chosen. */
export const linkOf = ({ linkKind, linkTo, endorsed, fidelity }: LinkDraft): NewStatementLink | undefined =>
  linkKind === '' || linkTo === null
    ? undefined
    : {
        kind: linkKind,
        toId: linkTo,
        ...(linkKind === 'relays' && { endorsed, ...(fidelity !== '' && { fidelity }) }),
      };

const keyOf = (desk: string, disputeId: string): string => `counterclaim-statement-${desk}-${disputeId}`;

export const loadDraft = (desk: string, disputeId: string): Draft => {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(desk, disputeId)) ?? '{}') as Partial<Draft>;
    return { ...EMPTY, ...kept };
  } catch {
    return EMPTY;
  }
};

export const keepDraft = (desk: string, disputeId: string, draft: Draft): void => {
  try {
    if (isEmpty(draft)) localStorage.removeItem(keyOf(desk, disputeId));
    else localStorage.setItem(keyOf(desk, disputeId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the form holds it for as long as it is open.
  }
};

export const languageOf = ({ language, quote }: Draft, usual: string): string =>
  language ?? guessLanguage(quote) ?? usual;

/** When it was said: now, to the minute, unless something is typed; undefined where that can't be read. */
export const momentOf = ({ when }: Draft, now: Date): ParsedMoment | undefined => {
  if (when.trim() !== '') return parseMoment(when, now);
  const at = new Date(now);
  at.setSeconds(0, 0);
  return { at, precision: 'minute' };
};

/** What is sent, with the stances in the order of the claims; or what is missing, at the pointers of the API. */
export const bodyOf = (
  draft: Draft,
  claimIds: readonly string[],
  usual: string,
  now: Date,
): { readonly body: NewStatement } | { readonly faults: readonly Fault[] } => {
  const moment = momentOf(draft, now);
  const stances = claimIds.flatMap((claimId) => {
    const stance = draft.stances[claimId];
    return stance === undefined ? [] : [{ claimId, ...stance }];
  });
  const { speakerId } = draft;
  const faults = [
    ...(speakerId === null ? [{ pointer: '/speakerId', detail: messages.needSpeaker }] : []),
    ...(moment === undefined ? [{ pointer: '/utteredAt', detail: messages.badWhen }] : []),
    ...(stances.length === 0 ? [{ pointer: '/stances', detail: messages.needStance }] : []),
  ];
  if (speakerId === null || moment === undefined || faults.length > 0) return { faults };
  const { capacity, principalId, quote, paraphrase, precision, outletId, url, locator } = draft;
  return {
    body: {
      speakerId,
      capacity,
      ...(principalId !== null && { principalId }),
      ...(quote.trim() !== '' && { quote: { text: quote, language: languageOf(draft, usual) } }),
      ...(paraphrase.trim() !== '' && { paraphrase }),
      utteredAt: moment.at.toISOString(),
      precision: precision ?? moment.precision,
      ...(outletId !== null && { outletId }),
      ...(url.trim() !== '' && { url: url.trim() }),
      ...(locator.trim() !== '' && { locator }),
      stances,
    },
  };
};
