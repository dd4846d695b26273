import { EventEmitter, once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Network } from '#outbound';

/** On loopback, and public as far as the tests' network is concerned. */
const PUBLIC = '127.0.0.97';

export interface Received {
  readonly path: string;
  readonly headers: Readonly<
    Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> & Record<string, string>
  >;
  readonly body: string;
}

/** What a path does with what it gets. */
type Behaviour = (response: ServerResponse, received: Received) => void;

/** A receiver of webhooks, over real HTTP: takes everything, but where a test has a path do otherwise. */
export class Receiver {
  readonly received: Received[] = [];
  /** What it has answered with a success, by path: ids of messages. */
  private readonly taken = new Map<string, Set<string>>();
  private open = 0;
  private readonly behaviours = new Map<string, Behaviour>();
  private readonly arrivals = new EventEmitter().setMaxListeners(0);
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = {
        path: request.url ?? '',
        headers: request.headers as Received['headers'],
        body: Buffer.concat(chunks).toString(),
      };
      this.received.push(received);
      this.open += 1;
      response.once('close', () => (this.open -= 1));
      const behaviour = this.behaviours.get(received.path);
      if (behaviour === undefined) {
        response.writeHead(204).end();
        const taken = this.taken.get(received.path) ?? new Set();
        this.taken.set(received.path, taken.add(received.headers['webhook-id']));
      } else behaviour(response, received);
      this.arrivals.emit('arrival');
    });
  });

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.server.on('connection', (socket) => receiver.sockets.add(socket));
    await new Promise<void>((resolve) => receiver.server.listen(0, PUBLIC, resolve));
    return receiver;
  }

  /** When it has taken messages with all these ids there. */
  async took(path: string, ids: readonly string[]): Promise<void> {
    while (!ids.every((id) => this.taken.get(path)?.has(id))) await once(this.arrivals, 'arrival');
  }

  /** When this many wait for an answer. */
  async hanging(count: number): Promise<void> {
    while (this.open < count) await once(this.arrivals, 'arrival');
  }

  /** Whoever still waits for an answer gets none. */
  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  async stop(): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Under a name that the tests' network knows. */
  at(path: string): string {
    return `http://hooks.example.org:${this.port}${path}`;
  }

  on(path: string, behaviour: Behaviour): void {
    this.behaviours.set(path, behaviour);
  }

  answers(path: string, status: number, headers: Record<string, string> = {}, body = ''): void {
    this.on(path, (response) => response.writeHead(status, headers).end(body));
  }

  takes(path: string): void {
    this.behaviours.delete(path);
  }

  all(path: string): readonly Received[] {
    return this.received.filter((one) => one.path === path);
  }

  /** When this many have come there. */
  async has(path: string, count: number): Promise<readonly Received[]> {
    while (this.all(path).length < count) await once(this.arrivals, 'arrival');
    return this.all(path);
  }
}

/** Where a receiver is public, and names lead where a test has them lead. */
export class ReceiversNetwork extends Network {
  override readonly ports: ReadonlySet<number>;
  override readonly inTheClear = true;
  readonly names = new Map<string, string>();

  constructor(...receivers: readonly Receiver[]) {
    super();
    this.ports = new Set([80, 443, ...receivers.map(({ port }) => port)]);
  }

  override addressesOf(name: string): Promise<readonly string[]> {
    return Promise.resolve([this.names.get(name) ?? PUBLIC]);
  }

  override admits(address: string): boolean {
    return address === PUBLIC || super.admits(address);
  }
}
