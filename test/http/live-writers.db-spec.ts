import { setImmediate as turn } from 'node:timers/promises';
import { Client } from 'pg';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { createEmptyDatabase } from '../support/database.js';
import { openDesk } from '../support/desk-client.js';
import { EventReader, type LiveEvent, closeListening, listenOn } from '../support/event-reader.js';
import { randomFrom } from '../support/random.js';

/** Many who write at once, here and in another database, and a reader whose connection is cut again and again. */

const WRITERS = 8;
const WRITERS_ELSEWHERE = 4;
/** `EVENTS=10000 npm test -- live-writers` is the long version. */
const EVENTS = Number(process.env['EVENTS'] ?? 1_600);

const SEED = Math.floor(Math.random() * 2 ** 32);

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => closeListening(api));

/** Transactions in another database of the server that begin, last and end at any time, until it is stopped. */
const writeElsewhere = async (): Promise<() => Promise<void>> => {
  const database = await createEmptyDatabase();
  let writing = true;
  const write = async (): Promise<void> => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    while (writing) await client.query('SELECT pg_current_xact_id(), pg_sleep(random() * 0.004)');
    await client.end();
  };
  const done = Promise.all(Array.from({ length: WRITERS_ELSEWHERE }, write));
  return async () => {
    writing = false;
    await done;
    await database.drop();
  };
};

it(`loses nothing, and tells nothing twice, over ${EVENTS} events of ${WRITERS} writers (seed ${SEED})`, async () => {
  const [url, desk] = [await listenOn(api), await openDesk(api)];
  const reader = await desk.join('reader');
  const random = randomFrom(SEED);
  const written: string[] = [];

  /**
   * Transactions of two events. The first is written, and so numbered, early on; then others get ahead, or not; so
   * neither numbers nor transactions commit in their order. One in twenty is rolled back, and never was.
   */
  const write = async (writer: number): Promise<void> => {
    for (let round = 0; round < EVENTS / WRITERS / 2; round += 1) {
      const [early, late] = [`${writer}.${round}.early`, `${writer}.${round}.late`];
      const fails = random() < 0.05;
      const done = api.app.get(Transactor).run({ system: true, deskId: desk.id }, async (tx) => {
        await tx.query(
          `INSERT INTO event (desk_id, type, subject_kind, subject_id, at, payload)
           VALUES ($1, 'test.early', 'desk', $1, now(), jsonb_build_object('name', $2::text))`,
          [desk.id, early],
        );
        for (let turns = Math.floor(random() * 12); turns > 0; turns -= 1) await turn();
        if (random() < 0.3) await tx.query('SELECT pg_sleep(0.004)');
        if (fails) throw new Error('rolled back');
        tx.record({ type: 'test.late', subjectKind: 'desk', subjectId: desk.id, payload: { name: late } });
      });
      if (fails) await expect(done).rejects.toThrow('rolled back');
      else {
        await done;
        written.push(early, late);
      }
    }
  };

  const heard: LiveEvent[] = [];
  let connections = 0;
  let lastEventId: string | undefined;
  /** One connection, that is cut after so many events, or when `enough` says so. */
  const hear = async (count: number, enough: Promise<unknown>): Promise<void> => {
    const stream = await EventReader.open(url, reader, { lastEventId });
    await Promise.race([stream.count(count), enough]);
    await stream.close();
    connections += 1;
    heard.push(...stream.events);
    ({ lastEventId } = stream);
  };
  const some = () => 1 + Math.floor(random() * 100);
  const NEVER = new Promise(() => undefined);

  await hear(0, NEVER);
  const stopElsewhere = await writeElsewhere();
  let writing = true;
  const done = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).then(
    () => (writing = false),
  );
  while (writing) await hear(some(), done);
  await done;
  while (heard.length < written.length) await hear(Math.min(some(), written.length - heard.length), NEVER);

  await stopElsewhere();

  const names = heard.map(({ data }) => String(data.payload['name']));
  expect(new Set(names).size).toBe(names.length);
  expect(names.toSorted()).toEqual(written.toSorted());
  // It was put to the test: numbers came out of their order, and the connection was cut.
  const seqs = heard.map(({ data }) => data.seq);
  expect(seqs).not.toEqual(seqs.toSorted((a, b) => a - b));
  expect(connections).toBeGreaterThan(EVENTS / 200);
}, 120_000);
