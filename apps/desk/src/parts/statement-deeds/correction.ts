import type { Fault } from '../../data/problem.js';
import type { StatementCorrection } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { recordStatement as messages } from '../../messages/record-statement.js';
import { type Draft, EMPTY, languageOf, momentOf } from '../record-statement/draft.js';

/** «2023-09-04 14:30 UTC»: as the form reads it again. */
const written = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

/** A statement as it stands, to be corrected. */
export const draftOfStatement = (statement: Statement): Draft => {
  const { quote, paraphrase, speakerId, capacity, principalId, utteredAt, precision } = statement;
  const { outletId, url, locator, stances } = statement;
  return {
    ...EMPTY,
    quote: quote?.text ?? '',
    ...(quote && { language: quote.language }),
    paraphrase: paraphrase ?? '',
    speakerId,
    capacity,
    principalId,
    when: written(utteredAt),
    precision,
    outletId: outletId ?? null,
    url: url ?? '',
    locator: locator ?? '',
    stances: Object.fromEntries(
      stances.map(({ claimId, stance, hedge, basis }) => [claimId, { stance, hedge, basis }]),
    ),
  };
};

/** What follows from a change: another speaker binds another party, and another moment is as exact as it is written. */
export const changeOf = (some: Partial<Draft>): Partial<Draft> => ({
  ...('speakerId' in some && { principalId: null }),
  ...('when' in some && { precision: undefined }),
  ...some,
});

interface Corrected {
  readonly body: StatementCorrection;
  /** Of the claims whose stances are sent. */
  readonly order: readonly string[];
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent of the fields that were changed; or what is missing, at the pointers of the API. */
export const correctionOf = (
  draft: Draft,
  changed: readonly string[],
  usual: string,
  now: Date,
): Corrected | { readonly faults: readonly Fault[] } => {
  const has = (...names: readonly (keyof Draft)[]): boolean => names.some((name) => changed.includes(name));
  const { speakerId, capacity, principalId, quote, paraphrase, precision, outletId, url, locator } = draft;
  const moment = draft.when.trim() === '' ? undefined : momentOf(draft, now);
  const stances = Object.entries(draft.stances).map(([claimId, stance]) => ({ claimId, ...stance }));
  const faults = [
    ...(speakerId === null ? [{ pointer: '/speakerId', detail: messages.needSpeaker }] : []),
    ...(moment === undefined ? [{ pointer: '/utteredAt', detail: messages.badWhen }] : []),
    ...(stances.length === 0 ? [{ pointer: '/stances', detail: messages.needStance }] : []),
  ];
  if (speakerId === null || moment === undefined || faults.length > 0) return { faults };
  return {
    order: stances.map(({ claimId }) => claimId),
    body: {
      ...(has('speakerId') && { speakerId }),
      ...(has('capacity') && { capacity }),
      ...(has('principalId') && { principalId }),
      ...(has('quote', 'language') && {
        quote: quote.trim() === '' ? null : { text: quote, language: languageOf(draft, usual) },
      }),
      ...(has('paraphrase') && { paraphrase: orNull(paraphrase) }),
      ...(has('when') && { utteredAt: moment.at.toISOString() }),
      ...(has('when', 'precision') && { precision: precision ?? moment.precision }),
      ...(has('outletId') && { outletId }),
      ...(has('url') && { url: orNull(url) }),
      ...(has('locator') && { locator: orNull(locator) }),
      ...(has('stances') && { stances }),
    },
  };
};
