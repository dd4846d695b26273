/** One field that a change touched. A side without a key: the field was absent there. */
export interface FieldChange {
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a change changed, by field: what an event keeps of it, so that anybody can read later what was there before. */
export type Changes = Readonly<Record<string, FieldChange>>;

/**
 * The fields in which two states of a thing differ, as JSON says them: times in ISO 8601, and null at the top as absent
 * as in the API. The order of keys makes no difference; that of lists does.
 */
export const changesOf = (before: object, after: object): Changes => {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return Object.fromEntries(
    [...new Set([...was.keys(), ...is.keys()])]
      .filter((field) => canonical(was.get(field)) !== canonical(is.get(field)))
      .map((field) => [field, { ...side('before', was.get(field)), ...side('after', is.get(field)) }]),
  );
};

type JsonObject = Readonly<Record<string, unknown>>;

const fieldsOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(JSON.parse(JSON.stringify(value)) as JsonObject));

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const side = (name: 'before' | 'after', value: unknown): object => (isAbsent(value) ? {} : { [name]: value });

/** One text for equal values, in whatever order their keys stand. */
const canonical = (value: unknown): string =>
  isAbsent(value)
    ? ''
    : JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? sorted(inner) : inner));

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
