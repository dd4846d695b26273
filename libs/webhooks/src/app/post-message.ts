import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { FetchFailed, GuardedFetch, type Incoming, UrlRefused } from '#outbound';
import { signaturesOf } from '../domain/signature.js';

/** Milliseconds: for the answer, and for its body from when the status is known. */
const ANSWER_MS = 15_000;
const BODY_MS = 2_000;
/** What is kept of an answer's body, in bytes. */
const KEPT = 1024;

export interface PostedMessage {
  readonly url: string;
  readonly messageId: string;
  readonly body: string;
  /** Of this attempt. */
  readonly at: Date;
  readonly secrets: readonly Buffer[];
}

export interface Outcome {
  readonly milliseconds: number;
  /** Of the answer, where there was one. */
  readonly status?: number;
  /** Why it did not succeed. */
  readonly error?: string;
  readonly answer?: string;
  readonly retryAfter?: string;
}

/** One attempt. Whatever the receiver does, it ends in time, and with an outcome. */
@Injectable()
export class PostMessage {
  constructor(private readonly outbound: GuardedFetch) {}

  async run({ url, messageId, body, at, secrets }: PostedMessage): Promise<Outcome> {
    const timestamp = Math.floor(at.getTime() / 1000);
    const began = performance.now();
    const heard = await this.outbound
      .run(
        {
          url,
          method: 'POST',
          encrypted: true,
          headers: {
            'content-type': 'application/json',
            'user-agent': 'Counterclaim-Webhooks/1.0',
            'webhook-id': messageId,
            'webhook-timestamp': String(timestamp),
            'webhook-signature': signaturesOf(secrets, { id: messageId, timestamp, body }),
          },
          body,
        },
        hear,
        { milliseconds: ANSWER_MS, redirects: 0 },
      )
      .catch((error: unknown) => {
        if (error instanceof UrlRefused || error instanceof FetchFailed)
          return { error: `The address ${error.message}.` };
        throw error;
      });
    return { ...heard, milliseconds: Math.round(performance.now() - began) };
  }
}

const hear = async ({ status, headers, body }: Incoming): Promise<Omit<Outcome, 'milliseconds'>> => {
  const error = errorOf(status);
  const answer = await beginningOf(body);
  const { 'retry-after': retryAfter } = headers;
  return {
    status,
    ...(error === undefined ? {} : { error }),
    ...(answer === '' ? {} : { answer }),
    ...(typeof retryAfter === 'string' ? { retryAfter } : {}),
  };
};

const errorOf = (status: number): string | undefined => {
  if (status >= 200 && status <= 299) return undefined;
  if (status >= 300 && status <= 399) return `It redirects (${status}), and redirects are not followed.`;
  if (status === 410) return 'It says that it is gone for good (410).';
  return `It answers with status ${status}.`;
};

/** Control characters, but for white space, and those that turn the direction of text around. */
const UNSHOWABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** The status says all: a body that stalls, is cut off or never ends takes nothing from it. */
const beginningOf = async (body: AsyncIterable<Buffer>): Promise<string> => {
  const read: Buffer[] = [];
  let length = 0;
  const reading = (async () => {
    for await (const chunk of body) {
      read.push(chunk);
      length += chunk.length;
      if (length >= KEPT) return;
    }
  })().catch(() => undefined);
  const ended = new AbortController();
  const late = sleep(BODY_MS, undefined, { signal: ended.signal }).catch(() => undefined);
  await Promise.race([reading, late]);
  ended.abort();
  // A character that was cut in two is left out.
  const text = new TextDecoder().decode(Buffer.concat(read).subarray(0, KEPT), { stream: true });
  return text.replace(UNSHOWABLE, '');
};
