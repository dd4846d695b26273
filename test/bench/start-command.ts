import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<'start', string>>;
};

/** The product as `npm start` runs it, for a shell that becomes it. */
export const START_COMMAND = ['-c', scripts.start] as const;
