import type { DeskClient, Json } from './desk-client.js';

export interface Hook extends Json {
  readonly url: string;
  readonly version: number;
  readonly secret: string;
  readonly enabled: boolean;
}

export interface Delivery extends Json {
  readonly messageId: string;
  readonly type: string;
  readonly status: string;
  readonly body: unknown;
  readonly nextAttemptAt?: string;
  readonly attempts: readonly {
    readonly at: string;
    readonly milliseconds: number;
    readonly status?: number;
    readonly error?: string;
    readonly answer?: string;
  }[];
}

/** The newest first. */
export const deliveriesOf = async (by: DeskClient, { id }: Json, query = ''): Promise<readonly Delivery[]> =>
  (await by.get<{ data: Delivery[] }>(`/webhooks/${id}/deliveries${query}`)).data;

let paths = 0;
/** One that no other test of the file has. */
export const newPath = (): string => `/hook-${(paths += 1)}`;
