import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Speaks as much of S3 as a store of captures needs: PUT, GET and HEAD of objects, kept in memory, by path. */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** Status to answer everything with, as a store does that is in trouble. */
  trouble: number | undefined;

  private constructor(private readonly server = createServer()) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => this.answer(request, Buffer.concat(chunks), response));
    });
  }

  static async start(): Promise<S3Server> {
    const s3 = new S3Server();
    await new Promise<void>((done) => s3.server.listen(0, '127.0.0.1', done));
    return s3;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer(
    { method, url = '', headers }: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): void {
    const path = new URL(url, this.url).pathname;
    if (this.trouble !== undefined) return fault(response, this.trouble, 'InternalError');
    if (!/^AWS4-HMAC-SHA256 Credential=key\//.test(headers.authorization ?? ''))
      return fault(response, 403, 'AccessDenied');
    if (method === 'PUT') {
      const hash = createHash('sha256').update(body).digest('base64');
      if (headers['x-amz-checksum-sha256'] !== hash) return fault(response, 400, 'BadDigest');
      this.objects.set(path, body);
      response.writeHead(200, { etag: '"x"' }).end();
      return;
    }
    const object = this.objects.get(path);
    if (object === undefined) return fault(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': object.length });
    response.end(method === 'HEAD' ? undefined : object);
  }
}

const fault = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
};
