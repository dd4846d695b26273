import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { type DeskClient, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, type PublishedChange } from '../support/public-reader.js';

let reader: PublicReader;

beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

interface Changes {
  readonly data: readonly PublishedChange[];
  readonly position: number;
}

const changes = async (query: string): Promise<Changes> => {
  const { status, body } = await reader.ask(`/changes?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body as Changes;
};

/** What the public gets of it: the text of the document, or that it was withdrawn and why. */
const published = async (slug: string): Promise<string> => {
  const { status, text, body } = await reader.ask(`/claims/${slug}`);
  return status === 410 ? `withdrawn: ${JSON.stringify(body.current)}` : text;
};

/** Keeps a copy by the change sequence alone, as a consumer would: by waiting, or by asking again and again. */
const keepCopy = (start: number, wait: number) => {
  const copy = new Map<string, string>();
  const seen: PublishedChange[] = [];
  let position = start;
  let writing = true;
  const step = async (): Promise<number> => {
    const { data, position: next } = await changes(`after=${position}&limit=3&wait=${wait}`);
    for (const { slug } of data) copy.set(slug, await published(slug));
    seen.push(...data);
    position = next;
    return data.length;
  };
  const reading = (async () => {
    while (writing) await step();
    while ((await step()) > 0);
  })();
  return {
    end: async () => {
      writing = false;
      await reading;
      return { copy, seen };
    },
  };
};

/** A withdrawal needs two. */
interface Staff extends People {
  readonly otherEditor: DeskClient;
}

/** One desk's work: what is published is corrected, disputed, withdrawn and published again. */
const write = async (people: Staff, reviewIds: readonly string[]): Promise<void> => {
  const { checker, editor, otherEditor } = people;
  for (const [n, id] of reviewIds.entries()) {
    await editor.act(id, 'publish');
    const { claimId } = await checker.get<{ claimId: string }>(`/reviews/${id}`);
    if (n % 4 !== 3) await makeStatement(checker, claimId, 'denies');
    if (n % 4 === 1)
      await editor.act(id, 'correct', { class: 'typo', note: 'A letter.', summary: `It is so, ${n}.` });
    if (n % 4 === 2)
      for (const by of [editor, otherEditor])
        await by.act(id, 'withdraw', { reason: 'It rested on a forgery.' });
  }
};

it('a copy kept by replaying the changes equals the source, byte for byte, while eight write all the while', async () => {
  const desks: { people: Staff; ids: string[] }[] = [];
  for (let i = 0; i < 8; i += 1) {
    const desk = await openDesk(reader.api);
    const people = { ...(await staffOf(desk)), otherEditor: await desk.join('editor') };
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const claim = await makeClaim(people.checker, 'The same was said everywhere.');
      ids.push((await reviewIn('approved', people, { claim })).id);
    }
    desks.push({ people, ids });
  }
  const start = await reader.lastPosition();
  const readers = [keepCopy(start, 1), keepCopy(start, 0)];
  await Promise.all(desks.map(({ people, ids }) => write(people, ids)));

  const whole = await reader.changesAfter(start);
  for (const { end } of readers) {
    const { copy, seen } = await end();
    expect(seen.map(({ position }) => position)).toEqual(seen.map((_, i) => start + i + 1));
    expect(seen).toEqual(whole);
    expect(copy.size).toBe(32);
    for (const [slug, kept] of copy) expect(kept).toBe(await published(slug));
  }
  expect(new Set(whole.map(({ type }) => type))).toEqual(
    new Set(['published', 'corrected', 'withdrawn', 'dispute_changed']),
  );
}, 180_000);

describe('who waits', () => {
  let people: People;

  beforeAll(async () => {
    people = await staffOf(await openDesk(reader.api));
  });

  /** A request of which nothing is read but that it came back, to be broken off. */
  const hang = async (after: number) => {
    const server = reader.server;
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const request = get({ port, host: '127.0.0.1', path: `/api/public/v1/changes?after=${after}&wait=30` });
    request.on('error', () => undefined);
    return request;
  };

  /** Until so many wait. */
  const waiting = async (count: number): Promise<void> => {
    while (reader.waits.waiting !== count) await new Promise((resolve) => setImmediate(resolve));
  };

  /** The connections that listen, as their own role sees them. */
  const listeners = async (what = 'pid'): Promise<object[]> => {
    const open = new Client({ connectionString: reader.api.database.publicUrl });
    await open.connect();
    const { rows } = await open.query<object>(
      `SELECT ${what} FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN published_changes'`,
    );
    await open.end();
    return rows;
  };

  it('is answered by the change, and need not wait where there is one already', async () => {
    const { id } = await reviewIn('approved', people);
    const position = await reader.lastPosition();
    const asked = changes(`after=${position}&wait=30`);
    await waiting(1);
    await people.editor.act(id, 'publish');
    const begun = performance.now();
    const { data } = await asked;
    // By word of it: the look that is taken at times comes later.
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(data).toMatchObject([{ position: position + 1, type: 'published' }]);
    expect(await changes(`after=${position}&wait=30`)).toEqual({ data, position: position + 1 });
  });

  it('is answered with nothing when the time is over, and no cache keeps it', async () => {
    const position = await reader.lastPosition();
    const { body, headers } = await reader.ask(`/changes?after=${position}&wait=1`);
    expect(body).toEqual({ data: [], position });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('costs one connection that listens, however many they are, and nothing when they are gone', async () => {
    const position = await reader.lastPosition();
    const requests = await Promise.all(Array.from({ length: 50 }, () => hang(position)));
    await waiting(50);
    expect(await listeners()).toHaveLength(1);
    for (const request of requests) request.destroy();
    await waiting(0);
  });

  it('hears of changes again when the connection was lost', async () => {
    const position = await reader.lastPosition();
    const asked = changes(`after=${position}&wait=30`);
    await waiting(1);
    await listeners('pg_terminate_backend(pid)');
    // The next connection hears of it, or finds it when it begins to listen.
    const { id } = await reviewIn('approved', people);
    await people.editor.act(id, 'publish');
    expect((await asked).data).toHaveLength(1);
  });

  it('is sent home when the server stops, with an empty page', async () => {
    const position = await reader.lastPosition();
    const request = await hang(position);
    await waiting(1);
    reader.waits.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual({ data: [], position });
    expect((await changes(`after=${position}&wait=30`)).data).toEqual([]);
  });

  it.each(['', '&wait=30'])('refuses a position that the sequence has not come to%s', async (wait) => {
    const { status, body } = await reader.ask(`/changes?after=${(await reader.lastPosition()) + 1}${wait}`);
    expect([status, body.code, body.errors]).toEqual([
      422,
      'changes.ahead',
      [
        {
          pointer: '/after',
          detail: expect.stringMatching(/^is beyond the change sequence, which ends at \d+$/),
        },
      ],
    ]);
  });

  it.each(['wait=31', 'wait=-1', 'wait=x', 'after=-1', 'limit=0', 'limit=1001'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await reader.ask(`/changes?${query}`);
      expect([status, body.code]).toEqual([422, 'request.invalid']);
    },
  );
});
