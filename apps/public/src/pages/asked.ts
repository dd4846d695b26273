import { getMetadataStorage } from 'class-validator';
import { validated } from '#http';

/**
 * What a page was asked for in its address. A form sends what was left empty as well, and others add words of their own
 * to addresses that they share: neither is asked for.
 */
export const asked = <T extends object>(shape: new () => T, query: unknown): Promise<T> => {
  const known = new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(shape, '', false, false)
      .map(({ propertyName }) => propertyName),
  );
  const filled = Object.entries(query as Readonly<Record<string, unknown>>).filter(
    ([name, value]) => known.has(name) && value !== '',
  );
  return validated(shape, Object.fromEntries(filled));
};
