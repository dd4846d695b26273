import { type TestApi, openApi } from '../../../test/support/api.js';
import { openDesk } from '../../../test/support/desk-client.js';
import { waitingJobs } from '../../../test/support/due-jobs.js';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { Jobs } from './jobs.js';
import { RunSweeps, type Sweep, Sweeps } from './sweeps.js';

let api: TestApi;

beforeEach(async () => {
  api = await openApi();
});
afterEach(() => api.close());

const systemOf = (deskId: string) => ({ system: true, deskId }) as const;

describe('a job', () => {
  const send = async (key: string | undefined, after?: 'and then fails') => {
    const deskId = newId();
    await api.app.get(Transactor).run(systemOf(deskId), async (tx) => {
      await api.app.get(Jobs).send(tx, 'queue.drain', { deskId }, key === undefined ? {} : { key });
      if (after !== undefined) throw new Error(after);
    });
  };

  it('is there when the transaction commits that asked for it', async () => {
    await send(undefined);
    expect(await waitingJobs(api.source)).toMatchObject([{ name: 'queue.drain' }]);
  });

  it('never was when that transaction is rolled back', async () => {
    await expect(send(undefined, 'and then fails')).rejects.toThrow('and then fails');
    expect(await waitingJobs(api.source)).toEqual([]);
  });

  it('waits once for its key, and each for itself without one', async () => {
    for (const key of ['a', 'a', 'b', undefined, undefined]) await send(key);
    expect(await waitingJobs(api.source)).toHaveLength(4);
  });

  it('is not due before its time', async () => {
    const [deskId, reviewId] = [newId(), newId()];
    const at = new Date(api.clock.now().getTime() + 3_600_000);
    await api.app
      .get(Transactor)
      .run(systemOf(deskId), (tx) =>
        api.app
          .get(Jobs)
          .send(
            tx,
            'review.publish_scheduled',
            { deskId, reviewId, at: at.toISOString() },
            { startAfter: at },
          ),
      );
    expect(await waitingJobs(api.source, api.clock.now())).toEqual([]);
    api.clock.advance(3_600_001);
    expect(await waitingJobs(api.source, api.clock.now())).toMatchObject([{ payload: { reviewId } }]);
  });
});

describe('sweeps', () => {
  it('run for every desk, though one of them fails in one desk', async () => {
    const [first, second] = [await openDesk(api), await openDesk(api)];
    const swept: string[] = [];
    const sweep = (name: string, fails: string | undefined): Sweep => ({
      name,
      run: ({ deskId }) => {
        if (deskId === fails) return Promise.reject(new Error('out of order'));
        swept.push(`${name} ${deskId}`);
        return Promise.resolve();
      },
    });
    const sweeps = api.app.get(Sweeps);
    sweeps.add(sweep('one', first.id));
    sweeps.add(sweep('two', undefined));
    const failures = await api.app.get(RunSweeps).run();
    expect(failures).toEqual([{ sweep: 'one', deskId: first.id, error: new Error('out of order') }]);
    expect(swept.sort()).toEqual([`one ${second.id}`, `two ${first.id}`, `two ${second.id}`].sort());
    await expect(api.sweep()).rejects.toThrow(AggregateError);
  });
});
