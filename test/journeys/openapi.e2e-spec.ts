import { Validator } from '@seriousme/openapi-schema-validator';
import { EXAMPLES } from '../../apps/api/src/examples.js';
import { captureExamples } from '../support/examples.js';
import { Product } from '../support/product.js';

/** The names of all fields, however deep; of a list, those of its first item. */
const shapeOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => shapeOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^[0-9a-f]{8}-/.test(key) ? [] : [`${path}.${key}`, ...shapeOf(inner, `${path}.${key}`)],
  );
};

it('the answers that the documents show are those that the product gives', async () => {
  const given = await captureExamples();
  const shapes = (examples: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(examples).map(([route, example]) => [route, shapeOf(example)]));
  expect(shapes(given)).toEqual(shapes(EXAMPLES));
}, 90_000);

it('both documents are OpenAPI 3.1, and every operation shows an answer or has none', async () => {
  const product = await Product.prepare();
  try {
    await product.start();
    for (const path of ['/api/v1/openapi.json', '/api/public/v1/openapi.json']) {
      const document = (await (await fetch(product.url + path)).json()) as {
        openapi: string;
        paths: Record<
          string,
          Record<string, { responses: Record<string, { content?: Record<string, { example?: unknown }> }> }>
        >;
      };
      expect(document.openapi).toBe('3.1.0');
      expect(await new Validator().validate(document)).toMatchObject({ valid: true });
      const bare = Object.entries(document.paths).flatMap(([route, methods]) =>
        Object.entries(methods)
          .filter(([, { responses }]) => {
            const [status = '', answer] =
              Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
            return status !== '204' && Object.values(answer?.content ?? {})[0]?.example === undefined;
          })
          .map(([method]) => `${method} ${route}`),
      );
      // It needs somebody who has an account and is no member yet: the demo has none.
      expect(bare).toEqual(path.includes('public') ? [] : ['post /api/v1/desks/{desk}/members']);
    }
  } finally {
    await product.remove();
  }
}, 90_000);
