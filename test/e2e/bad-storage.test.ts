import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import {
  expectAnswerToCount,
  expectDraft,
  field,
  fillForm,
  messageBox,
  openAvailableSeat,
  openHome,
  readDevice,
  submit,
} from './adopt-steps';
import { askStorage } from './raw-storage';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const hash = '#lens=adopt';

/** What a browser does that keeps nothing: each runs in the page before its own code. */
const blockades = {
  'has no IndexedDB': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'refuses to open it': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
} as const;

/** The disk is full until the page is told otherwise. Drafts fail as well as pledges. */
function fillDisk(): void {
  Object.assign(globalThis, { diskIsFull: true });
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...values: [unknown, IDBValidKey?]) {
      // The device's key is small enough to be written even then.
      if (this.name !== 'keys' && Reflect.get(globalThis, 'diskIsFull'))
        throw new DOMException('There is no space left.', 'QuotaExceededError');
      return Reflect.apply(write, this, values);
    };
  }
}

/** As on a page that is not served over https. */
function withoutSigning(): void {
  Object.defineProperty(crypto, 'subtle', { value: undefined });
}

const pressSubmit = (page: Page, name: string) => page.getByRole('button', { name }).click();

describe.each(languages)('Adopt in %s, where the device', (language) => {
  const say = speak(language);

  it.each(Object.entries(blockades))(
    '%s, says so, keeps what is typed, and lets the others go on',
    async (_, block) => {
      const prepare = (page: Page) => page.addInitScript(withoutWebGl);
      await withApp({ language, hash, before: block, prepare }, async ({ page }) => {
        const reason = say('adopt.error.storage-blocked');
        await page.getByText(say('adopt.storage.memory', { reason })).waitFor();
        await expectAnswerToCount(page, language);
        await openHome(page, language);
        await openAvailableSeat(page, language);
        await fillForm(page, language, { organisation: 'Organisation-S' });
        await pressSubmit(page, say('adopt.submit.adopt'));
        await page.locator('form [role="alert"]', { hasText: reason }).waitFor();
        expect(await page.getByText(say('adopt.exchange.delivery.saved')).count()).toBe(0);
        expect(await field(page, language, 'organisation').inputValue()).toBe('Organisation-S');

        await page
          .getByRole('button', { name: say('common.back'), exact: true })
          .or(page.getByRole('button', { name: /1788/ }))
          .first()
          .click();
        await page.getByRole('button', { name: say('common.back'), exact: true }).click();
        const lensTab = (lens: 'plan' | 'find') =>
          page.getByRole('button', { name: say(`common.lens.${lens}`), exact: true });
        await lensTab('plan').click();
        await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
        await lensTab('find').click();
        await page.locator('.nearest-list button').first().waitFor();
      });
    },
  );

  it('cannot sign, says so before anything is filled in, writes no decision and keeps the form', async () => {
    const prepare = (page: Page) => page.addInitScript(withoutWebGl);
    await withApp({ language, hash, before: withoutSigning, prepare }, async ({ page }) => {
      const reason = say('adopt.error.signing-unavailable');
      await page.locator('.storage-line', { hasText: reason }).waitFor();
      await openHome(page, language);
      await openAvailableSeat(page, language);
      await fillForm(page, language, { organisation: 'Organisation-U' });
      await pressSubmit(page, say('adopt.submit.adopt'));
      await page.locator('form [role="alert"]', { hasText: reason }).waitFor();
      expect((await readDevice(page)).events).toEqual([]);
      await expectDraft(page, 'Organisation-U');
      await page.reload();
      await expect.poll(() => field(page, language, 'organisation').inputValue()).toBe('Organisation-U');
    });
  });

  it('is full, says so, keeps the form, and takes the pledge once there is room', async () => {
    const prepare = (page: Page) => page.addInitScript(withoutWebGl);
    await withApp({ language, hash, before: fillDisk, prepare }, async ({ page }) => {
      await openHome(page, language);
      await openAvailableSeat(page, language);
      await fillForm(page, language, { organisation: 'Organisation-F', message: 'Message-F' });
      await page.locator('.adopt-note', { hasText: say('adopt.error.storage-full') }).waitFor();
      await pressSubmit(page, say('adopt.submit.adopt'));
      await page.locator('form [role="alert"]', { hasText: say('adopt.error.storage-full') }).waitFor();
      expect((await readDevice(page)).events).toEqual([]);
      expect(await field(page, language, 'organisation').inputValue()).toBe('Organisation-F');
      expect(await messageBox(page, language, 'adopt').inputValue()).toBe('Message-F');

      await page.evaluate(() => Object.assign(globalThis, { diskIsFull: false }));
      await submit(page, language, 'adopt');
      expect((await readDevice(page)).events).toHaveLength(1);
    });
  });
});

describe('a ledger with damaged records', () => {
  it('is read as far as it can be; the damage is said, and nothing is deleted', async () => {
    const say = speak('zh');
    await withApp({ hash, before: withoutWebGl }, async ({ page }) => {
      await openHome(page, 'zh');
      const seat = await openAvailableSeat(page, 'zh');
      await fillForm(page, 'zh', { organisation: 'Organisation-C' });
      await submit(page, 'zh', 'adopt');
      const damaged = (id: string, fields = {}) => ({ key: id, event: { id, ...fields }, revision: 1 });
      await askStorage(page, [
        { store: 'records', method: 'put', values: [damaged('damaged-1', { at: 'yesterday' })] },
        { store: 'records', method: 'put', values: [damaged('damaged-2')] },
        { store: 'drafts', method: 'put', values: [[1, 2, 3], 'pledge'] },
      ]);
      await page.reload();
      await page.getByText(say('adopt.storage.damaged', { count: 2 })).waitFor();
      await page.getByText('Organisation-C').waitFor();
      expect(new URL(page.url()).hash).toContain(`seat=${seat}`);
      expect((await readDevice(page)).events).toHaveLength(3);
    });
  });
});
