import type { SourceKind } from '../../../../../libs/sources/src/domain/source.js';
import type { SourceBody } from '../../data/sources.js';
import type { Source } from '../../data/types.js';

/** A source as it is typed. */
export interface SourceDraft {
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases: readonly { readonly language: string; readonly name: string }[];
  readonly partOfId: string | null;
  readonly country: string;
  readonly wikidata: string;
}

export const EMPTY_SOURCE: SourceDraft = {
  kind: 'person',
  name: '',
  aliases: [],
  partOfId: null,
  country: '',
  wikidata: '',
};

export const draftOfSource = (source: Source): SourceDraft => ({
  kind: source.kind,
  name: source.name,
  aliases: source.aliases,
  partOfId: source.partOfId ?? null,
  country: source.country ?? '',
  wikidata: source.externalIds?.wikidata ?? '',
});

/** What is sent of these fields. Empty ones are null: taken away. */
export const bodyOf = (draft: SourceDraft, names: readonly (keyof SourceDraft)[]): SourceBody => {
  const parts: Readonly<Record<keyof SourceDraft, SourceBody>> = {
    kind: { kind: draft.kind },
    name: { name: draft.name },
    aliases: { aliases: draft.aliases },
    partOfId: { partOfId: draft.partOfId },
    country: { country: draft.country.trim() || null },
    wikidata: { externalIds: draft.wikidata.trim() === '' ? {} : { wikidata: draft.wikidata.trim() } },
  };
  return Object.assign({}, ...names.map((name) => parts[name])) as SourceBody;
};

/** A new one has nothing to take away: what is empty is left out. */
export const newBodyOf = (draft: SourceDraft): SourceBody =>
  Object.fromEntries(
    Object.entries(bodyOf(draft, Object.keys(draft) as (keyof SourceDraft)[])).filter(
      ([, value]) => value !== null,
    ),
  );
