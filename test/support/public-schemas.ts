import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Every object with only the fields that its schema names: so what is undescribed shows. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
};

/** What is wrong with a value by a schema of an OpenAPI 3.1 document; nothing, where it fits to the letter. */
export const misfits = (schemas: object, name: string, value: unknown): readonly unknown[] => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv);
  ajv.addVocabulary(['components', 'schemas']);
  ajv.addSchema({ $id: 'openapi', components: { schemas: closed(schemas) } });
  ajv.validate({ $ref: `openapi#/components/schemas/${name}` }, value);
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params }));
};
