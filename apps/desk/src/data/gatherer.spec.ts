import { Gatherer } from './gatherer.js';

describe('What is asked for one by one', () => {
  it('is fetched together, each once, in parts of what may be asked for at once', async () => {
    const asked: (readonly string[])[] = [];
    const names = new Gatherer<string>(2, (ids) => {
      asked.push(ids);
      return Promise.resolve(new Map(ids.filter((id) => id !== 'none').map((id) => [id, `of ${id}`])));
    });
    const answers = await Promise.all(['a', 'b', 'a', 'none'].map((id) => names.load(id)));
    expect(answers).toEqual(['of a', 'of b', 'of a', null]);
    expect(asked).toEqual([['a', 'b'], ['none']]);
    expect(await names.load('a')).toBe('of a');
    expect(asked).toHaveLength(3);
  });

  it('fails with the part that it was asked in, and is asked for again', async () => {
    let fails = true;
    const names = new Gatherer<string>(10, (ids) =>
      fails ? Promise.reject(new Error('not now')) : Promise.resolve(new Map(ids.map((id) => [id, id]))),
    );
    const refused = await Promise.allSettled([names.load('a'), names.load('b')]);
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await names.load('a')).toBe('a');
  });
});
