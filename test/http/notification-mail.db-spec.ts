import { AddDesk, AddMember, AddUser } from '#identity';
import { JobHandlers } from '#jobs';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type WaitingJob, waitingJobs } from '../support/due-jobs.js';
import { SmtpServer } from '../support/smtp-server.js';

let smtp: SmtpServer;
let api: TestApi;
let desk: TestDesk;
let ana: DeskClient;

beforeEach(async () => {
  smtp = await SmtpServer.start();
  api = await openApi({ mail: smtp.settings });
});
afterEach(async () => {
  await api.close();
  await smtp.stop();
});

const happen = (
  deskId: string,
  memberId: string,
  reviewId?: string,
  comment = 'Nobody else’s words',
): Promise<void> =>
  api.app.get(Transactor).run({ system: true, deskId }, (tx) => {
    tx.record({
      type: 'review.returned',
      subjectKind: 'review',
      subjectId: reviewId ?? newId(),
      ...(reviewId === undefined ? {} : { reviewId }),
      payload: { notify: [memberId], comment },
    });
    return Promise.resolve();
  });

const runTwiceAtOnce = async (job: WaitingJob | undefined): Promise<void> => {
  if (job === undefined) throw new Error('No job waits');
  const handlers = api.app.get(JobHandlers);
  await Promise.all([handlers.run(job.name, job.payload), handlers.run(job.name, job.payload)]);
};

describe('mail for each thing', () => {
  beforeEach(async () => {
    desk = await openDesk(api);
    ana = await desk.join('fact_checker');
    await ana.send('patch', '/notifications/preferences', { mail: 'each' });
  });

  it('says what happened and where to read of it, and nothing of what it is about', async () => {
    const reviewId = newId();
    await happen(desk.id, ana.memberId, reviewId);
    const [told] = (await ana.get<{ data: { id: string }[] }>('/notifications')).data;
    await api.runJobs();
    const [{ email } = { email: '' }] = await api.source.query<{ email: string }[]>(
      'SELECT email FROM app_user WHERE id = $1',
      [ana.userId],
    );
    expect(smtp.received).toEqual([
      {
        from: 'facts@desk.example',
        to: [email],
        headers: expect.objectContaining({
          subject: '[Test desk] A review came back: something is missing',
          from: 'Counterclaim <facts@desk.example>',
          'message-id': `<notification.${told?.id}@127.0.0.1>`,
          'auto-submitted': 'auto-generated',
          'content-type': expect.stringMatching(/^text\/plain/),
        }),
        text: expect.stringContaining(`http://127.0.0.1:3000/desks/${desk.slug}/reviews/${reviewId}`),
      },
    ]);
    expect(smtp.received[0]?.text).not.toContain('words');
  });

  it('goes out once, though its job is run twice at once, and again', async () => {
    await happen(desk.id, ana.memberId);
    const [job] = await waitingJobs(api.source);
    await runTwiceAtOnce(job);
    await api.runJobs();
    expect(smtp.received).toHaveLength(1);
  });

  it('is tried again when the server did not take it', async () => {
    await happen(desk.id, ana.memberId);
    smtp.refusals = 1;
    await expect(api.runJobs()).rejects.toThrow('451 not now');
    expect(smtp.received).toEqual([]);
    await api.runJobs();
    expect(smtp.received).toHaveLength(1);
  });

  it.each([
    ['it was read meanwhile', () => ana.post('/notifications/read')],
    ['they want none by now', () => ana.send('patch', '/notifications/preferences', { mail: 'none' })],
  ])('is not sent where %s', async (_why, meanwhile) => {
    await happen(desk.id, ana.memberId);
    await meanwhile();
    expect(await api.runJobs()).toHaveLength(1);
    expect(smtp.received).toEqual([]);
  });

  it('is not sent to one who was suspended meanwhile', async () => {
    const admin = await desk.join('admin');
    await happen(desk.id, ana.memberId);
    await admin.patch(`/members/${ana.memberId}`, 1, { suspended: true });
    expect(await api.runJobs()).toHaveLength(1);
    expect(smtp.received).toEqual([]);
  });
});

describe('the digest', () => {
  const BUCHAREST = 'Europe/Bucharest';
  let deskId: string;

  /** A member of a desk in this time zone, who was never asked how they want to be told. */
  const member = async (timeZone: string, name = 'Ana'): Promise<string> => {
    const { id } = await api.app
      .get(AddDesk)
      .run({ slug: `desk-${newId()}`, name: 'Biroul\r\nBcc: all@desk.example', language: 'ro', timeZone });
    deskId = id;
    const email = `${newId()}@test.example`;
    await api.app.get(AddUser).run({ email, name, password: 'a password of the tests' });
    const added = await api.app.get(AddMember).run({ system: true, deskId }, { email, roles: ['editor'] });
    return added.id;
  };

  const turnTo = (time: string): void =>
    api.clock.advance(new Date(time).getTime() - api.clock.now().getTime());

  /** As the worker does each minute, up to this time; answers how many letters there are by then. */
  const at = async (time: string): Promise<number> => {
    turnTo(time);
    await api.sweep();
    await api.runJobs();
    return smtp.received.length;
  };

  it('goes out at 8 o’clock at the desk, on the days on which its clocks are turned too', async () => {
    turnTo('2027-03-26T12:00:00Z');
    const ben = await member(BUCHAREST);
    await happen(deskId, ben);
    expect(await at('2027-03-27T05:59:00Z')).toBe(0);
    expect(await at('2027-03-27T06:00:01Z')).toBe(1);
    await happen(deskId, ben);
    // The clocks go forward in this night.
    expect(await at('2027-03-28T04:59:00Z')).toBe(1);
    expect(await at('2027-03-28T05:00:01Z')).toBe(2);
    turnTo('2027-10-29T12:00:00Z');
    await happen(deskId, ben);
    expect(await at('2027-10-30T04:59:00Z')).toBe(2);
    expect(await at('2027-10-30T05:00:01Z')).toBe(3);
    await happen(deskId, ben);
    // And back in this one.
    expect(await at('2027-10-31T05:59:00Z')).toBe(3);
    expect(await at('2027-10-31T06:00:01Z')).toBe(4);
    expect(new Set(smtp.received.map(({ headers }) => headers['message-id'])).size).toBe(4);
  });

  it('holds what was not read by then, once a day, and is none where there is nothing', async () => {
    turnTo('2027-01-10T12:00:00Z');
    const ben = await member('UTC');
    expect(await at('2027-01-11T08:00:01Z')).toBe(0);
    await happen(deskId, ben);
    await happen(deskId, ben);
    // It came after 8: it is the next day's.
    turnTo('2027-01-11T09:00:00Z');
    await api.sweep();
    expect(await waitingJobs(api.source)).toEqual([]);
    expect(await at('2027-01-12T08:00:01Z')).toBe(1);
    await happen(deskId, ben);
    expect(await at('2027-01-12T20:00:00Z')).toBe(1);
    expect(smtp.received[0]?.text.match(/^- A review came back/gm)).toHaveLength(2);
    expect(smtp.received[0]?.text).not.toContain('words');
    expect(await at('2027-01-13T08:00:01Z')).toBe(2);
    expect(smtp.received[1]?.text.match(/^- A review came back/gm)).toHaveLength(1);
    expect(await at('2027-01-14T08:00:01Z')).toBe(2);
  });

  it('is made up for later that day when no worker ran at 8', async () => {
    turnTo('2027-01-10T12:00:00Z');
    const ben = await member('UTC');
    await happen(deskId, ben);
    expect(await at('2027-01-11T17:30:00Z')).toBe(1);
  });

  it('goes out once, though two workers sweep and send it at once', async () => {
    turnTo('2027-01-10T12:00:00Z');
    const ben = await member('UTC');
    await happen(deskId, ben);
    turnTo('2027-01-11T08:00:01Z');
    await Promise.all([api.sweep(), api.sweep(), api.sweep()]);
    const jobs = await waitingJobs(api.source);
    expect(jobs).toHaveLength(1);
    await runTwiceAtOnce(jobs[0]);
    expect(await at('2027-01-11T08:01:00Z')).toBe(1);
    // A transaction that began before 8 commits only now, and the job is redelivered.
    turnTo('2027-01-11T07:59:59Z');
    await happen(deskId, ben);
    turnTo('2027-01-11T08:02:00Z');
    await runTwiceAtOnce(jobs[0]);
    expect(smtp.received).toHaveLength(1);
  });

  it('is tried again whole when the server did not take it, by the one job there is', async () => {
    turnTo('2027-01-10T12:00:00Z');
    const ben = await member('UTC');
    await happen(deskId, ben);
    smtp.refusals = 1;
    await expect(at('2027-01-11T08:00:01Z')).rejects.toThrow('451 not now');
    await api.sweep();
    expect(await waitingJobs(api.source)).toHaveLength(1);
    expect(await at('2027-01-11T08:02:00Z')).toBe(1);
    expect(smtp.received[0]?.text).toContain('- A review came back');
  });

  it('lets no name break out of its header', async () => {
    turnTo('2027-01-10T12:00:00Z');
    const ben = await member('UTC', 'Ben\r\nBcc: all@desk.example');
    await happen(deskId, ben);
    expect(await at('2027-01-11T08:00:01Z')).toBe(1);
    expect(smtp.received[0]?.to).toHaveLength(1);
    expect(smtp.received[0]?.headers).not.toHaveProperty('bcc');
    expect(smtp.received[0]?.headers['subject']).toBe(
      '[Biroul Bcc: all@desk.example] 1 thing that you have not read',
    );
  });
});

it('mails nothing, and keeps no jobs for it, where there is no mail server', async () => {
  const without = await openApi();
  try {
    const other = await openDesk(without);
    const ben = await other.join('editor');
    await without.app.get(Transactor).run({ system: true, deskId: other.id }, (tx) => {
      tx.record({
        type: 'review.approved',
        subjectKind: 'review',
        subjectId: newId(),
        payload: { notify: [ben.memberId] },
      });
      return Promise.resolve();
    });
    without.clock.advance(2 * 86_400_000);
    await without.sweep();
    expect(await without.runJobs()).toEqual([]);
  } finally {
    await without.close();
  }
});
