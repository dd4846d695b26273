import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

interface Compose {
  readonly services: Record<
    string,
    {
      image?: string;
      build?: string;
      command?: string[];
      healthcheck?: object;
      environment: Record<string, string>;
      volumes?: string[];
      depends_on?: Record<string, { condition: string }>;
    }
  >;
}

/** No Docker engine is asked: what these files have to say is read. */
describe('the deployment', () => {
  it('has PostgreSQL 18 as a service, waits for it, and takes its secrets from the environment', async () => {
    const { services } = parse(await read('docker-compose.yml')) as Compose;
    expect(services['database']).toMatchObject({
      image: 'postgres:18',
      healthcheck: { test: expect.any(Array) },
    });
    expect(services['app']).toMatchObject({
      build: '.',
      depends_on: { database: { condition: 'service_healthy' } },
    });
    expect(services['app']?.environment['WORKER']).toBe('off');
    expect(services['worker']).toMatchObject({
      build: '.',
      command: ['worker'],
      depends_on: { database: { condition: 'service_healthy' } },
      environment: { DATABASE_URL: services['app']?.environment['DATABASE_URL'] },
    });
    expect(services['database']?.environment['POSTGRES_PASSWORD']).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    expect(services['app']?.environment['DATABASE_URL']).toContain('${POSTGRES_PASSWORD:?');
  });

  it('keeps captures in a volume, where the rest can only be read', async () => {
    const { services } = parse(await read('docker-compose.yml')) as Compose;
    expect(services['app']).toMatchObject({ read_only: true, volumes: ['captures:/captures'] });
    expect(await read('Dockerfile')).toMatch(/chown node:node \/captures\nENV CAPTURE_DIR=\/captures$/m);
  });

  it('runs on Node 24, as a user without rights, with a health check and without the demo', async () => {
    const dockerfile = await read('Dockerfile');
    expect(dockerfile.match(/^FROM .*$/gm)?.every((line) => line.startsWith('FROM node:24'))).toBe(true);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    expect(dockerfile).toMatch(/DEMO=off/);
  });

  it('has the Node of the scripts pinned to the same major', async () => {
    const { dependencies } = JSON.parse(await read('package.json')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies['node']).toMatch(/^\^24\./);
    expect(process.versions.node).toMatch(/^24\./);
  });
});
