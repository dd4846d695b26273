import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The command line from its source, as it is now, without a build. */
const COMMAND = ['--import', './test/support/typescript-source.js', 'apps/cli/src/main.ts'];

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The whole product as a process of its own, in a data directory that outlives it. */
export class Product {
  private process: ChildProcess | undefined;
  url = '';

  private constructor(
    readonly dataDir: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async prepare(environment: Readonly<Record<string, string>> = {}): Promise<Product> {
    return new Product(await mkdtemp(join(tmpdir(), 'counterclaim-product-')), environment);
  }

  /** Resolves when it says that it is ready; rejects with its output when it ends before. */
  async start(): Promise<void> {
    const child = this.spawn(['start']);
    this.process = child;
    let output = '';
    this.url = await new Promise((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const url = /Desk API\s+(http:\S+)\/api\/v1/.exec(output)?.[1];
        if (url !== undefined) resolve(url);
      });
      child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
    });
  }

  async stop(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.process;
    // One that a signal ended has no exit code.
    if (child === undefined || child.exitCode !== null || child.signalCode !== null)
      return child?.exitCode ?? null;
    child.removeAllListeners('exit');
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  /** Runs another command beside it. */
  async run(args: readonly string[], input = ''): Promise<Ended> {
    const child = this.spawn(args);
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdin?.end(input);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output };
  }

  async remove(): Promise<void> {
    await this.stop('SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private spawn(args: readonly string[]): ChildProcess {
    const { PATH = '', HOME = '', TMPDIR } = process.env;
    return spawn(process.execPath, [...COMMAND, ...args], {
      cwd: ROOT,
      env: {
        PATH,
        HOME,
        ...(TMPDIR ? { TMPDIR } : {}),
        PORT: '0',
        DATA_DIR: this.dataDir,
        ...this.environment,
      },
    });
  }
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A person in a browser, or a program: keeps the cookie it is given. */
export class Visitor {
  private cookie = '';

  constructor(private readonly product: Product) {}

  async send<T = Record<string, never>>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.product.url + path, {
      method,
      headers: {
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : JSON.parse(text)) as T,
    };
  }

  /** An answer that does not end. */
  listen(path: string): Promise<Response> {
    return fetch(this.product.url + path, { headers: { cookie: this.cookie, accept: 'text/event-stream' } });
  }

  static async signIn(product: Product, name: string): Promise<Visitor> {
    const visitor = new Visitor(product);
    const { status, body } = await visitor.send('POST', '/api/v1/session', {
      email: `${name}@demo.example`,
      password: 'counterclaim-demo',
    });
    if (status !== 200) throw new Error(`${name} could not sign in: ${JSON.stringify(body)}`);
    return visitor;
  }
}
