import type { Visitor } from './product.js';

/** As the document has it; the examples are of the demo desk. */
export const DESK = '/desks/{desk}';

export interface Asked {
  readonly id?: string;
  /** Of what lies below that, such as an override of a review. */
  readonly below?: string;
  readonly query?: string;
  readonly body?: object;
  readonly version?: number;
}

/** `path` is as in the document; what stands in braces is filled in. Answers with what was answered. */
export type Keep = <T = { id: string; version: number }>(
  by: Visitor,
  method: string,
  path: string,
  asked?: Asked,
) => Promise<T>;

/** Calls a route of the demo desk, and keeps its answer by method and path. */
export const keepInto = async <T>(
  examples: Record<string, unknown>,
  by: Visitor,
  method: string,
  path: string,
  { id = '', below = '', query = '', body, version }: Asked = {},
): Promise<T> => {
  const filled = path
    .replace('{desk}', 'demo')
    .replace('{id}', id)
    .replace(/\{(override|delivery)Id\}/, below);
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  const answer = await by.send<T>(method, `/api/v1${filled}${query}`, body, headers);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
  examples[`${method.toLowerCase()} /api/v1${path}`] = shortened(answer.body);
  return answer.body;
};

/** Long lists say no more than short ones. */
const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'secret' ? `${String(inner).split('_')[0]}_shown_this_once` : shortened(inner),
    ]),
  );
};
