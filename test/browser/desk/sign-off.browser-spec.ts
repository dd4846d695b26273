import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';
import { reviewOf } from '../../support/review-in-browser.js';

/** Within which the screens of others are to follow. */
const AT_ONCE_MS = 1_000;

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });
const status = (page: Page) => page.locator('header').getByLabel('Where it stands');

interface Created {
  readonly id: string;
  readonly version: number;
}

/** A claim of its own under the desk's policy of now, brought to sign-off. */
const broughtToSignOff = async (checker: Person, reader: Person, editor: Person): Promise<Created> => {
  const claim = await checker.send<Created>('POST', '/claims', {
    wording: 'The bridge over the lower river was closed on 5 September 2023.',
    language: 'en',
  });
  const { id } = await checker.send<Created>('POST', `/claims/${claim.id}/review`, {});
  const act = async (person: Person, action: string, body: object): Promise<void> => {
    const { version } = await person.get<Created>(`/reviews/${id}`);
    await person.send('POST', `/reviews/${id}/actions/${action}`, body, version);
  };
  await act(editor, 'accept', { priority: 'normal' });
  await act(checker, 'take', {});
  await checker.send('POST', `/claims/${claim.id}/evidence`, {
    title: 'Log of the port',
    kind: 'document',
    note: 'It says so.',
    direction: 'supports',
  });
  const { fence } = await checker.send<{ fence: number }>('POST', `/reviews/${id}/lease`, {});
  await act(checker, 'propose', { fence, rating: 'true', summary: 'The log of the port says so.' });
  await act(reader, 'pass', {});
  return { id, version: 0 };
};

const vote = async (page: Page, why: string): Promise<void> => {
  await page.keyboard.press('v');
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill(why);
  await page.getByRole('button', { name: 'Cast your vote' }).click();
};

describe('Sign-off', () => {
  it('is of two editors at once: sealed until both have voted, then open to both', async () => {
    const [admin, checker, reader, one, two] = await Promise.all(
      (['admin', 'checker', 'checker2', 'editor', 'editor2'] as const).map((name) =>
        site.person(browser, name),
      ),
    );
    if (!admin || !checker || !reader || !one || !two) throw new Error('Somebody is missing');
    const { version } = await admin.get<Created>('/policy');
    await admin.send('PATCH', '/policy', { signOff: { votes: 2, majority: 2 } }, version);
    const { id } = await broughtToSignOff(checker, reader, one);

    const [first, second] = await Promise.all([one.open(`/reviews/${id}`), two.open(`/reviews/${id}`)]);
    await panel(first, 'Sign-off').getByText('0 of 2 votes cast').waitFor();
    await panel(second, 'Sign-off').getByText('0 of 2 votes cast').waitFor();

    await vote(first, 'The log is genuine.');
    await panel(second, 'Sign-off').getByText('1 of 2 votes cast').waitFor();
    expect(await second.getByText('The log is genuine.').count()).toBe(0);
    await panel(first, 'Sign-off').getByText('You voted').waitFor();
    expect(await first.getByRole('button', { name: 'Vote', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );

    await vote(second, 'I asked the port.');
    await status(second).getByText('Approved').waitFor();
    await status(first).getByText('Approved').waitFor();
    for (const page of [first, second]) {
      await panel(page, 'Sign-off').getByText('The log is genuine.').waitFor();
      await panel(page, 'Sign-off').getByText('I asked the port.').waitFor();
    }
    expect([...one.faults, ...two.faults]).toEqual([]);
    await Promise.all([admin, checker, reader, one, two].map(({ context }) => context.close()));
  }, 60_000);

  it('falls when somebody says otherwise: the open screen says so at once, and what has changed since', async () => {
    const editor = await site.person(browser, 'editor');
    const checker = await site.person(browser, 'checker');
    const { id, claimId } = await reviewOf(editor, 'joint military exercises');
    const page = await editor.open(`/reviews/${id}`);
    await status(page).getByText('Approved').waitFor();
    const { data: sources } = await checker.get<{ data: { id: string; name: string }[] }>(
      '/sources?q=North%20Korea',
    );
    await page.getByRole('heading', { name: 'History' }).waitFor();

    await checker.send('POST', '/statements', {
      speakerId: sources.find(({ name }) => name === 'North Korea')?.id,
      paraphrase: 'Says that there are no such talks.',
      utteredAt: '2023-09-05T08:00:00Z',
      stances: [{ claimId, stance: 'denies' }],
    });
    const saidAt = performance.now();
    await status(page).getByText('Second read').waitFor();
    expect(performance.now() - saidAt).toBeLessThan(AT_ONCE_MS);

    const changed = panel(page, 'What changed').getByRole('group', { name: 'Since it was signed' });
    await changed.getByText('It is not signed any more').waitFor();
    await changed.getByText('recorded a statement').waitFor();
    await page.getByText('Says that there are no such talks.').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    expect(editor.faults).toEqual([]);
    await editor.context.close();
    await checker.context.close();
  }, 60_000);

  it('tells whoever comes back what happened since they last looked', async () => {
    const editor = await site.person(browser, 'editor');
    const reader = await site.person(browser, 'checker2');
    const { id, claimId } = await reviewOf(editor, 'settled before the voting');
    const page = await editor.open(`/reviews/${id}`);
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await page.locator('main[aria-busy=false]').waitFor();
    expect(await page.getByRole('heading', { name: 'What changed' }).count()).toBe(0);
    await page.close();

    await reader.send('POST', `/claims/${claimId}/searches`, {
      place: 'Archive',
      words: 'ballots',
      found: false,
    });
    const again = await editor.open(`/reviews/${id}`);
    await panel(again, 'What changed')
      .getByRole('group', { name: 'Since you last looked' })
      .getByText('Carmen Ruiz')
      .waitFor();
    expect(editor.faults).toEqual([]);
    await editor.context.close();
    await reader.context.close();
  }, 60_000);
});
