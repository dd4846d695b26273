import pino from 'pino';
import { JobHandlers } from '#jobs';
import { Transactor } from '#persistence';
import { JobLog, startWorker } from '../../apps/worker/src/index.js';
import { openWorkerRooms } from './worker-rooms.js';

/*
 * A worker as a process of its own, with one handler for the tests in place of the rooms: `queue.drain` leaves an event in
 * the desk, once. Started with the app's connection, and with «hang» where it is never to come to the end of a job.
 */
const [url = '', hangs] = process.argv.slice(2);

const rooms = await openWorkerRooms(url);

rooms.get(JobHandlers).add({
  handles: 'queue.drain',
  run: async ({ deskId }) => {
    const effect = { type: 'queue.drained', subjectKind: 'desk', subjectId: deskId };
    await rooms.get(Transactor).run({ system: true, deskId }, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [deskId]);
      const before = await tx.query('SELECT FROM event WHERE desk_id = $1 AND type = $2', [
        deskId,
        effect.type,
      ]);
      if (before.length === 0) tx.record(effect);
    });
    console.log('effect');
    if (hangs !== undefined) await new Promise(() => undefined);
  },
});

const worker = await startWorker(rooms, new JobLog(pino({ base: null }), undefined));
console.log('ready');
process.once('SIGTERM', () => void worker.close());
