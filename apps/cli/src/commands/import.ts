import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { ImportCase } from '#intake';
import { UsageError } from '../usage-error.js';
import { inDesk, withRooms } from '../with-rooms.js';

export const importCommand = (): Command => {
  const group = new Command('import').description('Import into a desk');
  group
    .command('case')
    .description('Import a case file: whole, or not at all; the same file again changes nothing')
    .argument('<file>', 'a JSON file of the format counterclaim-case/1')
    .requiredOption('--desk <slug>', 'the desk to import into')
    .action(async (file: string, { desk }: { desk: string }) => {
      const content = await readJson(file);
      await withRooms(async (rooms) => {
        const { disputeId, created, ignored } = await rooms
          .get(ImportCase)
          .run(await inDesk(rooms, desk), content);
        const counts = Object.entries(created).map(([kind, ids]) => `${Object.keys(ids).length} ${kind}`);
        console.log(`Dispute ${disputeId}: ${counts.join(', ')}.`);
        for (const { pointer, detail } of ignored) console.error(`passed over: ${pointer} ${detail}`);
      });
    });
  return group;
};

const readJson = async (file: string): Promise<object> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} can't be read: ${error.message}`,
    );
  });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}`);
  }
  throw new UsageError(`${file} holds no JSON object.`);
};
