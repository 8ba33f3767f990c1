import { expect, it } from 'vitest';
import { expand, fillForm, openAvailableSeat, openHome, readDevice, secrets, submit } from './adopt-steps';
import { readDownload } from './read-download';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const say = speak('zh');

/** Words of the contact that occur in a text. */
const leaked = (text: string) => Object.values(secrets).filter((secret) => text.includes(secret));

it('keeps a contact in its own store: not in the ledger, the link, the exports or other storage', async () => {
  await withApp({ hash: '#lens=adopt', before: withoutWebGl }, async ({ page, requests }) => {
    await openHome(page, 'zh');
    await openAvailableSeat(page, 'zh');
    await fillForm(page, 'zh', { organisation: 'Organisation-P', message: 'Message-P', contact: true });
    await expect.poll(async () => leaked(JSON.stringify((await readDevice(page)).drafts)).length).toBe(3);
    await submit(page, 'zh', 'adopt');

    const { events, contacts } = await readDevice(page);
    expect(contacts).toEqual([secrets]);
    expect(JSON.stringify(events)).toContain('Organisation-P');
    expect(leaked(JSON.stringify(events))).toEqual([]);
    // The form is done: its draft, which held the contact, is gone with the same stroke.
    await expect.poll(async () => (await readDevice(page)).drafts).toEqual([]);
    const elsewhere = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, document.cookie]),
    );
    expect(leaked(elsewhere + decodeURIComponent(page.url()) + requests.join())).toEqual([]);

    await page.goto('#lens=plan');
    await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
    const exports = [
      await readDownload(page, say('plan.export.table')),
      await readDownload(page, say('plan.export.gaps')),
    ];
    for (const text of exports) expect(text.length).toBeGreaterThan(1000);
    expect(leaked(exports.join())).toEqual([]);
  });
});

it('erases a contact for good, and the pledge remains', async () => {
  await withApp({ hash: '#lens=adopt', before: withoutWebGl }, async ({ page }) => {
    await openHome(page, 'zh');
    await openAvailableSeat(page, 'zh');
    await fillForm(page, 'zh', { organisation: 'Organisation-E', contact: true });
    await submit(page, 'zh', 'adopt');
    await page.getByRole('button', { name: say('adopt.mine.go') }).click();
    await expand(page, say('adopt.mine.contact'));
    await page.getByText(secrets.mail).waitFor();
    await page.getByRole('button', { name: say('adopt.mine.contact.erase') }).click();
    await page.getByText(say('adopt.mine.contact.erased')).waitFor();
    const { events, contacts } = await readDevice(page);
    expect(contacts).toEqual([]);
    expect(events).toHaveLength(1);
    await page.reload();
    await page.getByText('Organisation-E').waitFor();
    await expand(page, say('adopt.mine.contact'));
    await page.getByText(say('adopt.mine.contact.none')).waitFor();
    expect(leaked(await page.locator('body').innerText())).toEqual([]);
  });
});
