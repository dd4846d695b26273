import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'readme-program.ts');
const TYPES = join(ROOT, 'readme-program-types.d.ts');

/** What the README shows as a program: the TypeScript of its section for them. */
export const readmeProgram = async (): Promise<string> => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const section = /^## For programs$([^]*?)^## /m.exec(readme)?.[1] ?? '';
  const [program, ...others] = [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code ?? '');
  if (program === undefined || others.length > 0) throw new Error('The README has to show one program');
  return program;
};

const node = async (
  args: readonly string[],
  input: string,
  environment: Record<string, string> = {},
): Promise<string> => {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(`It ended with ${child.exitCode}: ${err}`);
  return out;
};

/** The types of a document, made as the build makes them: by the same command with the same options. */
export const typesOf = async (document: object): Promise<string> => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { client: string };
  };
  const options = scripts.client.split(' ').filter((word) => word.startsWith('--'));
  return node(['node_modules/openapi-typescript/bin/cli.js', ...options], JSON.stringify(document));
};

/** What a program with these types is in JavaScript, or what the compiler has against it. No file is written. */
export const compile = (program: string, types = ''): { code: string; faults: readonly string[] } => {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    skipLibCheck: true,
    // As whoever depends on the package finds them.
    paths: { 'counterclaim/public-api': [TYPES] },
  };
  const files = new Map([
    [PROGRAM, program],
    [TYPES, types],
  ]);
  let code = '';
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => ROOT,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version, ...others) => {
      const own = files.get(name);
      return own === undefined
        ? disk.getSourceFile(name, version, ...others)
        : ts.createSourceFile(name, own, version);
    },
    writeFile: (_name, written) => (code = written),
  };
  const made = ts.createProgram([PROGRAM], options, host);
  const faults = ts
    .getPreEmitDiagnostics(made)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  if (faults.length === 0) made.emit();
  return { code, faults };
};

/** What a program says, as a process of its own. */
export const run = (code: string, environment: Record<string, string>): Promise<string> =>
  node(['--input-type=module'], code, environment);
