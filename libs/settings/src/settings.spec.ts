import { mailServerOf, readSettings } from './settings.js';

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
