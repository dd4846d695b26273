import { type Server, type Socket, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { MailServer } from '#settings';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** By their names in small letters, unfolded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A mail server on loopback that speaks as much SMTP as it takes to be handed mail, and keeps what it is handed. */
export class SmtpServer {
  readonly received: ReceivedMail[] = [];
  /** How many of the next letters it refuses for now, after it has heard them. */
  refusals = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SmtpServer> {
    const server = createServer();
    const smtp = new SmtpServer(server);
    server.on('connection', (socket) => smtp.talk(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return smtp;
  }

  get settings(): MailServer {
    const { port } = this.server.address() as AddressInfo;
    return new MailServer(`smtp://127.0.0.1:${port}`, 'Counterclaim <facts@desk.example>');
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private talk(socket: Socket): void {
    const say = (line: string) => socket.write(`${line}\r\n`);
    let heard = '';
    let from = '';
    let to: string[] = [];
    let inData = false;
    const take = (command: string): void => {
      const [, address = ''] = /<(.*)>/.exec(command) ?? [];
      const verb = command.slice(0, 4).toUpperCase();
      if (verb === 'MAIL') [from, to] = [address, []];
      if (verb === 'RCPT') to.push(address);
      inData = verb === 'DATA';
      say({ DATA: '354 go on', QUIT: '221 bye' }[verb] ?? '250 ok');
      if (verb === 'QUIT') socket.end();
    };
    const keep = (message: string): void => {
      inData = false;
      if (this.refusals > 0) {
        this.refusals -= 1;
        say('451 not now');
        return;
      }
      this.received.push({ from, to, ...parse(message) });
      say('250 taken');
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      heard += chunk.toString('utf8');
      for (;;) {
        const end = inData ? '\r\n.\r\n' : '\r\n';
        const at = heard.indexOf(end);
        if (at < 0) return;
        const part = heard.slice(0, at);
        heard = heard.slice(at + end.length);
        if (inData) keep(part);
        else take(part);
      }
    });
    say('220 a mail server of the tests');
  }
}

const parse = (message: string): Pick<ReceivedMail, 'headers' | 'text'> => {
  const gap = message.indexOf('\r\n\r\n');
  const headers = message
    .slice(0, gap)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
  const named = Object.fromEntries(headers);
  return { headers: named, text: decoded(message.slice(gap + 4), named['content-transfer-encoding']) };
};

const decoded = (body: string, encoding = '7bit'): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};
