import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** One line of the standard input. On a terminal it is asked for, and not shown while it is typed. */
export const readSecretLine = async (question: string): Promise<string> => {
  const terminal = process.stdin.isTTY;
  if (terminal) process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
};
