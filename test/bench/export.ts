import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { Client } from 'pg';
import { seedClaims } from './seed.js';
import { openStage } from './stage.js';

/**
 * How fast everything that is public comes out of the product, and how much memory its process takes meanwhile.
 * `DOCUMENTS=250000 npm run bench:export`. Figures of a noisy machine are no promises: what one document costs each
 * process in processor time says more.
 */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 100_000);
/** What is added to a document, so that it has about 3 kB of a text that does not repeat itself. */
const WORDS =
  'ministry said Monday drones crossed border near port Izmail debris found police field while denied';

const stage = await openStage();

const seed = async (): Promise<void> => {
  await seedClaims(stage.adminUrl, 1, DOCUMENTS);
  const client = new Client({ connectionString: stage.adminUrl });
  await client.connect();
  const words = WORDS.split(' ');
  const texts = Array.from({ length: 3_000 }, () =>
    Array.from({ length: 140 }, () => words[Math.floor(Math.random() * words.length)]).join(' '),
  );
  await client.query(
    `UPDATE published.claim_version
     SET document = replace(document, '"summary":"', '"summary":"' || ($1::text[])[1 + abs(hashtext(claim_id::text)) % 3000] || ' ')`,
    [texts],
  );
  await client.query(
    `INSERT INTO published.change (position, desk_id, type, claim_id, slug, version, at, live)
     SELECT changed_at_position, desk_id, 'published', claim_id, slug, 1, updated_at, live
     FROM published.claim WHERE slug LIKE 'claim-%'`,
  );
  await client.query('VACUUM FULL published.claim_version');
  await client.query('VACUUM (ANALYZE)');
  await client.end();
};

interface Use {
  /** Resident memory in MB, and processor time in seconds. */
  readonly memory: number;
  readonly processor: number;
}

/** As Linux tells it, in pages of 4 kB and hundredths of a second. */
const useOf = async (pid: number): Promise<Use> => {
  const [statm, stat] = await Promise.all([
    readFile(`/proc/${pid}/statm`, 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ]);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    memory: (Number(statm.split(' ')[1]) * 4_096) / 1e6,
    processor: (Number(fields[11]) + Number(fields[12])) / 100,
  };
};

const read = async (url: string, pid: number): Promise<Record<string, number>> => {
  const before = await useOf(pid);
  const begun = performance.now();
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(url, resolve).on('error', reject),
  );
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode}`);
  const memories: number[] = [];
  const watch = setInterval(() => void useOf(pid).then(({ memory }) => memories.push(memory)), 100);
  let [bytes, lines] = [0, 0];
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  clearInterval(watch);
  const seconds = (performance.now() - begun) / 1_000;
  const after = await useOf(pid);
  const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
  return {
    lines,
    'documents/s': round(lines / seconds),
    'MB/s': round(bytes / seconds / 1e6),
    'kB a document': round(bytes / lines / 1e3, 1),
    'memory before (MB)': round(before.memory),
    'memory at most (MB)': round(Math.max(before.memory, ...memories)),
    'processor of ours (µs a document)': round(((after.processor - before.processor) / lines) * 1e6, 1),
  };
};

try {
  const { url: base, pid } = await stage.launchProduct();
  await seed();
  const table: Record<string, object> = {};
  for (const round of [1, 2, 3])
    table[`export, ${round}`] = await read(`${base}/api/public/v1/export.ndjson`, pid);
  const begun = performance.now();
  const counted = (await (await fetch(`${base}/api/public/v1/export`)).json()) as { rows: number };
  table['manifest'] = {
    lines: counted.rows,
    'documents/s': Math.round((counted.rows / (performance.now() - begun)) * 1_000),
  };
  console.table(table);
} finally {
  await stage.close();
}
