import { resolve } from 'node:path';
import { SettingsError, readSettings } from './settings.js';

describe('where captures lie', () => {
  it('is beside the data, unless it is said', () => {
    expect(readSettings({}).CAPTURE_DIR).toBe(resolve('.data/captures'));
    expect(readSettings({ DATA_DIR: '/srv/data' }).CAPTURE_DIR).toBe('/srv/data/captures');
    expect(readSettings({ DATA_DIR: '/srv/data', CAPTURE_DIR: '/captures' }).CAPTURE_DIR).toBe('/captures');
  });

  it('is a bucket as a whole, or none', () => {
    const whole = {
      CAPTURE_S3_BUCKET: 'captures',
      CAPTURE_S3_REGION: 'eu-central-1',
      CAPTURE_S3_ACCESS_KEY: 'key',
      CAPTURE_S3_SECRET: 'secret',
    };
    expect(readSettings({ ...whole, CAPTURE_S3_ENDPOINT: 'http://minio:9000' })).toMatchObject(whole);
    for (const name of ['CAPTURE_S3_REGION', 'CAPTURE_S3_ACCESS_KEY', 'CAPTURE_S3_SECRET'])
      expect(() => readSettings({ ...whole, [name]: '' })).toThrow(
        `${name} is needed with CAPTURE_S3_BUCKET`,
      );
    expect(() => readSettings({ ...whole, CAPTURE_S3_BUCKET: 'No Bucket' })).toThrow(SettingsError);
    expect(() => readSettings({ CAPTURE_S3_ENDPOINT: 'minio' })).toThrow(SettingsError);
  });
});
