import { createHash } from 'node:crypto';

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

/** SHA-256 over the JSON with sorted keys: spaces and the order of keys make no other file. */
export const canonicalHash = (value: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest();
