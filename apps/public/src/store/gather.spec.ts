import { Gather, OneForAll } from './gather.js';

/** Reads that come back when the test says so. */
const slow = () => {
  const sent: { keys: readonly string[]; answer(found: Record<string, number>): void; fail(): void }[] = [];
  const read = (keys: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, number>>();
    sent.push({
      keys,
      answer: (found) => resolve(new Map(Object.entries(found))),
      fail: () => reject(new Error('lost')),
    });
    return promise;
  };
  return { sent, read };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Gather', () => {
  it('reads at once while lanes are free, and then together what was asked for meanwhile', async () => {
    const { sent, read } = slow();
    const gather = new Gather({ lanes: 2, batch: 2 }, read);
    const answers = ['a', 'b', 'c', 'd', 'c', 'e'].map((key) => gather.get(key));
    expect(sent.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
    sent[1]?.answer({ b: 2 });
    await settled();
    expect(sent[2]?.keys).toEqual(['c', 'd']);
    sent[0]?.answer({});
    await settled();
    expect(sent[3]?.keys).toEqual(['e']);
    sent[2]?.answer({ c: 3, d: 4 });
    sent[3]?.answer({ e: 5 });
    expect(await Promise.all(answers)).toEqual([undefined, 2, 3, 4, 3, 5]);
  });

  it('never answers from a read that was sent before the question', async () => {
    const { sent, read } = slow();
    const gather = new Gather({ lanes: 1, batch: 10 }, read);
    const before = gather.get('a');
    const after = gather.get('a');
    sent[0]?.answer({ a: 1 });
    await settled();
    sent[1]?.answer({ a: 2 });
    expect(await Promise.all([before, after])).toEqual([1, 2]);
  });

  it('fails for those of one read alone, and goes on', async () => {
    const { sent, read } = slow();
    const gather = new Gather({ lanes: 1, batch: 10 }, read);
    const lost = expect(gather.get('a')).rejects.toThrow('lost');
    const found = gather.get('b');
    sent[0]?.fail();
    await lost;
    sent[1]?.answer({ b: 2 });
    expect(await found).toBe(2);
  });
});

describe('OneForAll', () => {
  it('reads once for all who ask while another read is on its way', async () => {
    const { sent, read } = slow();
    const all = new OneForAll<number | undefined>();
    const ask = (key: string) => all.get(key, async () => (await read([key])).get(key));
    const answers = [ask('a'), ask('a'), ask('a'), ask('b')];
    expect(sent.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
    sent[0]?.fail();
    await expect(answers[0]).rejects.toThrow('lost');
    await settled();
    expect(sent).toHaveLength(3);
    sent[1]?.answer({ b: 1 });
    sent[2]?.answer({ a: 2 });
    expect(await Promise.all(answers.slice(1))).toEqual([2, 2, 1]);
    void ask('a');
    expect(sent).toHaveLength(4);
  });
});
