import { Problem } from './problem.js';

export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** JSON; a FormData goes as it is. */
  readonly body?: object;
  /** The version that the person saw: goes as If-Match. */
  readonly version?: number;
  readonly signal?: AbortSignal;
  /** Of a POST that may be sent again: the same key gives the stored answer. */
  readonly idempotencyKey?: string;
}

const BASE = '/api/v1';

/** Asks the API. Rejects with a `Problem`, also where it can't be reached. */
export const ask = async <Answer>(path: string, sent: Sent = {}): Promise<Answer> => {
  const { method = 'GET', body, version, signal, idempotencyKey } = sent;
  const headers = new Headers({ Accept: 'application/json' });
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey);
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  const response = await reach(BASE + path, {
    method,
    headers,
    signal,
    body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : parsed(text);
  if (!response.ok) throw new Problem({ status: response.status, ...(answer as object) });
  return answer as Answer;
};

const reach = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({
      detail: 'The server can’t be reached. What you typed is kept: try again in a moment.',
    });
  }
};

/** A proxy in between may answer with a page. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {
      detail: 'The server is not there at the moment. What you typed is kept: try again in a moment.',
    };
  }
};

type Value = string | number | boolean | undefined;

/** `?a=b` of what is given; empty where nothing is. */
export const queryString = (values: Readonly<Record<string, Value>>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string | number | boolean] => {
    const [, value] = entry;
    return value !== undefined && value !== '';
  });
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()}`;
};

/** Of one desk. */
export const inDesk = (desk: string, path: string): string => `/desks/${encodeURIComponent(desk)}${path}`;
