import autocannon from 'autocannon';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

const CONNECTIONS = 16;
const SECONDS = 3;

/** One burst of requests; fails if any answer is not 2xx, or not 304 where the client has it already. */
export const load = async (
  urls: readonly string[],
  headers: Record<string, string> = {},
  hasIt = false,
): Promise<Load> => {
  const [first = ''] = urls;
  const { origin } = new URL(first);
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers,
    requests: urls.map((url) => ({ method: 'GET', path: url.slice(origin.length) })),
  });
  const { non2xx, errors } = result;
  if (errors > 0 || (hasIt ? result['2xx'] : non2xx) > 0)
    throw new Error(`${first}: ${non2xx} not 2xx, ${result['2xx']} 2xx, ${errors} errors`);
  const { p50, p97_5, p90 } = result.latency;
  return { perSecond: result.requests.average, p50, p95: (p90 + p97_5) / 2 };
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Ours and the bare one by turns, three times, so that what else the machine does falls on both. */
export const compare = async (
  ours: () => Promise<Load>,
  bare: () => Promise<Load>,
): Promise<{ ours: number; bare: number; ratio: number }> => {
  const rounds: { ours: number; bare: number }[] = [];
  await ours();
  await bare();
  for (let round = 0; round < 3; round += 1)
    rounds.push({ ours: (await ours()).perSecond, bare: (await bare()).perSecond });
  return {
    ours: median(rounds.map((round) => round.ours)),
    bare: median(rounds.map((round) => round.bare)),
    ratio: median(rounds.map((round) => round.ours / round.bare)),
  };
};

/** The time of one request after the other, in milliseconds: the 50th and the 95th of a hundred. */
export const timesOf = async (
  request: () => Promise<unknown>,
  count: number,
): Promise<{ p50: number; p95: number }> => {
  const times: number[] = [];
  for (let i = 0; i < count + 10; i += 1) {
    const begun = performance.now();
    await request();
    if (i >= 10) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(count / 2)] ?? 0, p95: times[Math.floor(count * 0.95)] ?? 0 };
};
