import { Allowances, type Asked, type Portion } from './allowances.js';
import type { Policy } from './policy.js';

/** What PostgreSQL does, in memory: the first portion is what is waited for, any other a tenth of what is left. */
class Counters {
  readonly taken = new Map<string, number>();
  asked = 0;

  readonly take = ({ counter, endsAt, quota, waiting }: Asked): Promise<Portion | undefined> => {
    this.asked += 1;
    const key = `${counter} ${endsAt}`;
    const before = this.taken.get(key) ?? 0;
    const left = quota - before;
    if (left <= 0) return Promise.resolve(undefined);
    const size = Math.min(left, Math.max(before === 0 ? 1 : Math.floor(left / 10), waiting));
    this.taken.set(key, before + size);
    return Promise.resolve({ size, taken: before + size });
  };
}

let now: number;
let counters: Counters;

beforeEach(() => {
  now = 1_700_000_000_000;
  counters = new Counters();
});

const process = (atMost = 100): Allowances => new Allowances(counters.take, atMost, () => now);
const policy = (quota: number, counter = 'one', seconds = 60): Policy => ({
  name: 'minute',
  counter,
  quota,
  seconds,
});

const spendUntilOver = async (allowances: Allowances, policies: readonly Policy[]): Promise<number> => {
  for (let count = 0; ; count += 1) if ((await allowances.spend(policies)).over !== undefined) return count;
};

it.each([1, 2, 9, 10, 11, 600])('lets through exactly %d', async (quota) => {
  const one = process();
  expect(await spendUntilOver(one, [policy(quota)])).toBe(quota);
  // It knows, and asks nobody again.
  const { asked } = counters;
  expect((await one.spend([policy(quota)])).over?.remaining).toBe(0);
  expect(counters.asked).toBe(asked);
});

it('asks for few portions, however much is spent', async () => {
  await spendUntilOver(process(), [policy(600)]);
  expect(counters.asked).toBeLessThan(60);
});

it('counts what is left down, one by one', async () => {
  const one = process();
  const left: number[] = [];
  for (let i = 0; i < 5; i += 1) left.push((await one.spend([policy(100)])).standings[0]!.remaining);
  expect(left).toEqual([99, 98, 97, 96, 95]);
});

it('shares a quota between processes that spend by turns, to the last one', async () => {
  const processes = [process(), process(), process()];
  let through = 0;
  for (let i = 0; i < 400; i += 1)
    if ((await processes[i % 3]!.spend([policy(300)])).over === undefined) through += 1;
  expect(through).toBe(300);
});

it('loses little to a process that stopped asking', async () => {
  const [idle, busy] = [process(), process()];
  await idle.spend([policy(600)]);
  await idle.spend([policy(600)]);
  expect(await spendUntilOver(busy, [policy(600)])).toBeGreaterThanOrEqual(540 - 2);
});

it('hands one portion to those who wait together, and never one request to two of them', async () => {
  const one = process();
  const answers = await Promise.all(Array.from({ length: 64 }, () => one.spend([policy(50)])));
  expect(answers.filter(({ over }) => over === undefined)).toHaveLength(50);
  expect(counters.asked).toBeLessThan(5);
});

it('begins anew with the next window', async () => {
  const one = process();
  await spendUntilOver(one, [policy(5)]);
  now += 60_000;
  expect((await one.spend([policy(5)])).standings[0]).toMatchObject({ remaining: 4 });
});

it('spends of all policies or of none, and says which is over', async () => {
  const one = process();
  const [narrow, wide] = [policy(2, 'narrow'), { ...policy(10, 'wide', 86_400), name: 'day' as const }];
  expect(await spendUntilOver(one, [wide, narrow])).toBe(2);
  const { over, standings } = await one.spend([wide, narrow]);
  expect(over?.policy.counter).toBe('narrow');
  expect(standings.map(({ remaining }) => remaining)).toEqual([8, 0]);
});

it('goes by a quota that was changed from then on', async () => {
  const one = process();
  await spendUntilOver(one, [policy(5)]);
  expect(await spendUntilOver(one, [policy(8)])).toBe(3);
  expect(await spendUntilOver(one, [policy(2)])).toBe(0);
});

it('fails all who wait for a portion that does not come, and asks again for the next', async () => {
  let fails = true;
  const one = new Allowances(
    (asked) => (fails ? Promise.reject(new Error('away')) : counters.take(asked)),
    10,
    () => now,
  );
  const both = await Promise.allSettled([one.spend([policy(5)]), one.spend([policy(5)])]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await spendUntilOver(one, [policy(5)])).toBe(5);
});

it('remembers no more than it is to, and still lets nobody have more than their quota', async () => {
  const one = process(10);
  let through = 0;
  for (let round = 0; round < 30; round += 1)
    for (let n = 0; n < 20; n += 1)
      if ((await one.spend([policy(20, `address ${n}`)])).over === undefined) through += 1;
  expect(one.size).toBe(10);
  expect(through).toBeLessThanOrEqual(20 * 20);
  now += 60_000;
  one.forget();
  expect(one.size).toBe(0);
});
