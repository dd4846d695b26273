import { resolve } from 'node:path';
import { SettingsError, mailServerOf, readSettings } from './settings.js';

const SMTP_URL = 'smtp://user:secret@mail.example:587';

describe('mail', () => {
  it.each(['facts@desk.example', 'The Desk <facts@desk.example>'])('comes from %s', (MAIL_FROM) => {
    expect(mailServerOf(readSettings({ SMTP_URL, MAIL_FROM }))).toEqual({ url: SMTP_URL, from: MAIL_FROM });
  });

  it('is sent by nobody where it is not configured', () => {
    expect(mailServerOf(readSettings({}))).toBeUndefined();
    // As docker-compose hands on what was not set.
    expect(mailServerOf(readSettings({ SMTP_URL: '', MAIL_FROM: '' }))).toBeUndefined();
  });

  it.each([
    [{ SMTP_URL }, 'go together'],
    [{ MAIL_FROM: 'facts@desk.example' }, 'go together'],
    [{ SMTP_URL: 'https://mail.example', MAIL_FROM: 'facts@desk.example' }, 'SMTP_URL'],
    [{ SMTP_URL, MAIL_FROM: 'the desk' }, 'MAIL_FROM must be'],
    [{ SMTP_URL, MAIL_FROM: 'Desk\r\nBcc: x@y <facts@desk.example>' }, 'MAIL_FROM must be'],
  ])('is refused as %j', (environment, why) => expect(() => readSettings(environment)).toThrow(why));
});

it('does its jobs itself, unless told not to', () => {
  expect(readSettings({}).WORKER).toBe('on');
  expect(readSettings({ WORKER: 'off' }).WORKER).toBe('off');
  expect(() => readSettings({ WORKER: 'perhaps' })).toThrow('WORKER');
});

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

describe('who purges caches', () => {
  it('may lie inside the network, and ask for a token', () => {
    const purge = { PURGE_URL: 'http://varnish:6081/purge', PURGE_TOKEN: 'secret' };
    expect(readSettings(purge)).toMatchObject(purge);
    expect(readSettings({ PURGE_URL: '', PURGE_TOKEN: '' }).PURGE_URL).toBeUndefined();
  });

  it.each([
    [{ PURGE_TOKEN: 'secret' }, 'PURGE_TOKEN is for PURGE_URL'],
    [{ PURGE_URL: 'varnish' }, 'PURGE_URL'],
    [{ PURGE_URL: 'http://varnish/', PURGE_TOKEN: 'a\r\nb' }, 'PURGE_TOKEN must be'],
  ])('is refused as %j', (environment, why) => expect(() => readSettings(environment)).toThrow(why));
});
