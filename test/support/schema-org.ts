import { compile } from './readme-program.js';

/**
 * What schema.org's vocabulary has against markup: a type or property that it does not know, or a value of another
 * kind. Its types are Google's `schema-dts`. Which contexts there are, and words of other vocabularies, written as
 * full IRIs, are not its to judge.
 */
export const markupFaults = (type: 'ClaimReview' | 'DataFeed', markup: object): readonly string[] => {
  const own = JSON.stringify(markup, (key, value: unknown) =>
    key === '@context' || key.startsWith('http') ? undefined : value,
  );
  return compile(`import type { ${type} } from 'schema-dts';\nexport const markup: ${type} = ${own};`).faults;
};
