import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { type TestApi, openApi } from '../support/api.js';

let api: TestApi;
let url: string;

beforeAll(async () => {
  api = await openApi();
  await api.app.listen(0, '127.0.0.1');
  url = await api.app.getUrl();
});
afterAll(() => api?.close());

interface Answer {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
}

/** As it comes over the wire. */
const get = (path: string, accepted: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers: { 'accept-encoding': accepted } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          encoding: answer.headers['content-encoding'],
          vary: answer.headers.vary,
          bytes: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Larger than any page of a list. */
const LARGE = '/api/v1/openapi.json';

describe('A large answer of the API', () => {
  it('comes packed to whoever takes it so, and is the same', async () => {
    const plain = await get(LARGE, 'identity');
    const packed = await get(LARGE, 'gzip, br');
    expect(plain.encoding).toBeUndefined();
    expect(packed).toMatchObject({ encoding: 'gzip', vary: 'Accept-Encoding' });
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  });

  it('comes as it is to whoever does not take it packed', async () => {
    const refused = await get(LARGE, 'gzip;q=0');
    expect(refused.encoding).toBeUndefined();
    expect(refused.vary).toBe('Accept-Encoding');
    expect(JSON.parse(refused.bytes.toString())).toHaveProperty('openapi');
  });

  it('is not made of a small one', async () => {
    expect((await get('/api/v1/session', 'gzip')).encoding).toBeUndefined();
  });
});
