/** Whoever speaks, or is bound by what is said. `unnamed`: «officials», «a source close to the talks». */
export const SOURCE_KINDS = [
  'person',
  'institution',
  'organisation',
  'state',
  'group',
  'outlet',
  'unnamed',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Alias {
  readonly language: string;
  readonly name: string;
}
