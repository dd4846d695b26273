/** What a field was and is. Absent: it had, or has, no value. */
export interface FieldChange {
  readonly before?: unknown;
  readonly after?: unknown;
}

export type Changes = Readonly<Record<string, FieldChange>>;

/**
 * The fields in which two states of a thing differ, for its history. Values are compared as JSON has them: dates as
 * RFC 3339, and null as absent.
 */
export const changesOf = (before: object, after: object): Changes => {
  const [old, next] = [plain(before), plain(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(old[name] ?? null) !== JSON.stringify(next[name] ?? null))
      .map((name) => [name, { ...present('before', old[name]), ...present('after', next[name]) }]),
  );
};

const plain = (value: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

const present = (key: string, value: unknown): object =>
  value === undefined || value === null ? {} : { [key]: value };
