import { SOURCE_KINDS, type SourceKind } from '../../../../../libs/sources/src/domain/source.js';
import { oneOf, textOf } from '../../lib/search.js';

/** What the address holds of the list. */
export interface SourcesSearch {
  readonly q?: string;
  readonly kind?: SourceKind;
}

const kindOf = oneOf(SOURCE_KINDS);

export const sourcesSearch = ({ q, kind }: Record<string, unknown>): SourcesSearch => ({
  q: textOf(q),
  kind: kindOf(kind),
});
