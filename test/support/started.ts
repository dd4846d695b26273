import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Lines } from './lines.js';

const ROOT = join(import.meta.dirname, '../..');

/** A process of the project, from its source, and what it says. */
export interface Started {
  readonly child: ChildProcess;
  readonly said: Lines;
}

export const startProcess = (
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', './test/support/typescript-source.js', script, ...args],
    { cwd: ROOT, env: { PATH, HOME, ...environment } },
  );
  const said = new Lines();
  child.stdout.on('data', (chunk: Buffer) => said.write(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.write(chunk.toString()));
  child.once('exit', () => said.end());
  return { child, said };
};
