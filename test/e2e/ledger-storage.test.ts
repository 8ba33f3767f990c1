import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { KnownEvent } from '../../src/model/ledger/event';
import { makeLongLedger } from '../helpers/long-ledger';
import {
  acceptBox,
  expectDraft,
  fillForm,
  openAvailableSeat,
  openHome,
  readDevice,
  submit,
} from './adopt-steps';
import { askStorage, fillLedger, hasSnapshot, makeOffice, readDeviceName } from './raw-storage';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const say = speak('zh');
const hash = '#lens=adopt';
/** An action that waits longer than this waits for ever: then its line is told, not the whole test. */
const patience = 15_000;
const adopt = {
  hash,
  before: withoutWebGl,
  prepare: async (page: Page) => page.context().setDefaultTimeout(patience),
  // Beside the app the browser asks for an icon that the site does not have.
  expectedErrors: [/404 \(Not Found\)/],
};
const secret = { person: 'Persona-Q7x 王' };

/** The sentence of the district, which counts the seats by their status. */
const answer = (page: Page) =>
  page.locator('.adopt-answer', { hasText: pattern('zh', 'adopt.answer') }).innerText();

/** Until then the sentence counts what the pack says. */
const whenLedgerIsOpen = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('open-ledger').length > 0);

/** Another tab of the same browser profile. */
async function openTab(page: Page, address = hash): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.addInitScript(withoutWebGl);
  await tab.goto(address);
  return tab;
}

/** An address of the site where the app does not run, but its storage is the same. */
const beside = () => `${inject('siteUrl')}data/jingansi/district.json`;

async function submitHere(page: Page, organisation: string): Promise<void> {
  await openHome(page, 'zh');
  await openAvailableSeat(page, 'zh');
  await fillForm(page, 'zh', { organisation, contact: true });
  await submit(page, 'zh', 'adopt');
}

const eventsOf = async (page: Page) => (await readDevice(page)).events as KnownEvent[];

describe('two tabs', () => {
  it('show the same at once, and neither loses what the other writes', async () => {
    await withApp(adopt, async ({ page }) => {
      const other = await openTab(page);
      const before = await answer(other);
      await submitHere(page, 'Organisation-1');
      await expect.poll(() => answer(other)).not.toBe(before);
      await submitHere(other, 'Organisation-2');
      for (const tab of [page, other]) {
        await tab.goto(hash);
        await tab.reload();
      }
      // The numbers of the pack stand there until the ledger is read.
      for (const tab of [page, other]) await expect.poll(() => answer(tab)).not.toBe(before);
      await expect.poll(async () => (await answer(page)) === (await answer(other))).toBe(true);
      const events = await eventsOf(page);
      expect(events.map(({ type }) => type)).toEqual(['pledge-submitted', 'pledge-submitted']);
      expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    });
  });
});

/** Ends the page's process where it stands, as a crash or a switched-off computer does. */
async function kill(page: Page): Promise<void> {
  const dead = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // The answer never comes: whoever would give it is gone.
  session.send('Page.crash').catch(() => undefined);
  await dead;
}

/** Moments of the one write that a submission is: requests to a store, in their order. */
const moments = {
  'the event is on its way': ['records', 'add'],
  'the contact is on its way': ['contacts', 'put'],
  'the draft is being erased': ['drafts', 'delete'],
  'the revision is being counted': ['meta', 'put'],
} as const;

describe('a tab that is killed in the middle of a write', () => {
  it.each(Object.entries(moments))('leaves nothing of it while %s', async (_, [store, method]) => {
    await withApp(adopt, async ({ page }) => {
      await openHome(page, 'zh');
      await openAvailableSeat(page, 'zh');
      await fillForm(page, 'zh', { organisation: 'Organisation-K', contact: true });
      await expectDraft(page, secret.person, '"hasAccepted":true');
      // The list of the drafts is written last.
      await expect.poll(async () => (await readDevice(page)).drafts.some(Array.isArray)).toBe(true);
      const { drafts } = await readDevice(page);
      const stands = page.waitForEvent('console', (message) => message.text() === 'in the middle');
      await page.evaluate(
        ([name, request]) => {
          const { prototype } = IDBObjectStore;
          const ask = prototype[request] as unknown as (...values: unknown[]) => IDBRequest;
          Reflect.set(prototype, request, function (this: IDBObjectStore, ...values: unknown[]) {
            const asked = Reflect.apply(ask, this, values);
            if (this.name !== name || !this.transaction.objectStoreNames.contains('records')) return asked;
            asked.onsuccess = () => console.info('in the middle');
            // The app waits for an answer that never comes, and the transaction is kept from ending.
            const keepOpen = () => {
              this.get('nothing').onsuccess = keepOpen;
            };
            const held = this.get('nothing');
            held.addEventListener('success', (event) => {
              event.stopImmediatePropagation();
              keepOpen();
            });
            return held;
          });
        },
        [store, method] as const,
      );
      const name = say('adopt.submit.adopt');
      const pressed = page.getByRole('button', { name }).click({ noWaitAfter: true });
      pressed.catch(() => undefined);
      await stands;
      await kill(page);
      const spare = await openTab(page, beside());
      const left = await readDevice(spare);
      expect(left).toMatchObject({ events: [], contacts: [], drafts });

      const again = await openTab(page);
      await openHome(again, 'zh');
      await openAvailableSeat(again, 'zh');
      // The draft comes from the storage.
      await expect.poll(() => acceptBox(again, 'zh').isChecked()).toBe(true);
      await submit(again, 'zh', 'adopt');
      expect(await eventsOf(again)).toHaveLength(1);
    });
  });

  it('leaves all of it once the page has said so', async () => {
    await withApp(adopt, async ({ page }) => {
      await submitHere(page, 'Organisation-A');
      await kill(page);
      const left = await readDevice(await openTab(page, beside()));
      expect(left).toMatchObject({ events: [{ type: 'pledge-submitted' }], contacts: [secret] });
      expect(JSON.stringify(left.drafts)).not.toContain(secret.person);
    });
  });
});

/** Makes what an earlier version of the app has left, in a tab where it does not run, and keeps it open. */
async function keepOldOpen(tab: Page, version: number, isObedient: boolean): Promise<void> {
  await tab.evaluate(
    ([number, closes]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('zuozuo', number);
        opening.onupgradeneeded = () => {
          const events = opening.result.createObjectStore('events', { keyPath: 'id' });
          for (const name of ['contacts', 'drafts', 'meta']) opening.result.createObjectStore(name);
          if (number > 1) opening.result.createObjectStore('scenarios', { keyPath: 'id' });
          const id = '000m5s8zkg0-0000-olddevice0000001';
          events.put({
            id,
            at: 1_700_000_000_000,
            actor: { role: 'applicant', device: 'olddevice0000001' },
            type: 'pledge-submitted',
            subject: { kind: 'pledge', id },
            payload: {
              track: 'donate',
              target: { kind: 'anywhere' },
              organisation: 'Organisation-O',
              displayName: null,
              message: null,
              home: null,
              termYears: 3,
            },
          });
          const { transaction } = opening;
          transaction?.objectStore('meta').put('olddevice0000001', 'device');
          transaction?.objectStore('contacts').put({ person: 'Persona-O', phone: '', mail: '' }, id);
        };
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          if (closes) opening.result.onversionchange = () => opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    [version, isObedient] as const,
  );
}

describe.each([1, 2])('the storage of version %i in a second open tab', (version) => {
  it.each([true, false])(
    'is upgraded with everything in it (the tab lets go by itself: %s)',
    async (isObedient) => {
      await withApp({ ...adopt, hash: beside() }, async ({ page: old }) => {
        await keepOldOpen(old, version, isObedient);
        const page = await openTab(old);
        if (!isObedient) {
          const reason = say('adopt.error.storage-blocked');
          await page.getByText(say('adopt.storage.memory', { reason })).waitFor();
          await old.close();
        }
        // By itself, when nothing stands in the way any more.
        await expect.poll(() => askStorage(page, [{ store: 'records', method: 'count' }])).toEqual([1]);
        await expect.poll(() => page.getByText(say('adopt.storage.retry')).count()).toBe(0);
        const { events, contacts } = await readDevice(page);
        expect(events).toMatchObject([{ payload: { organisation: 'Organisation-O' } }]);
        expect(contacts).toEqual([{ person: 'Persona-O', phone: '', mail: '' }]);
        expect(await readDeviceName(page)).not.toBe('olddevice0000001');
      });
    },
  );
});

describe('a clock', () => {
  it('that is set back a year puts nothing before what was there', async () => {
    await withApp(adopt, async ({ page }) => {
      await submitHere(page, 'Organisation-1');
      await page.clock.setFixedTime(Date.now() - 365 * 86_400_000);
      await page.goto(`${inject('siteUrl')}${hash}`);
      await page.reload();
      await submitHere(page, 'Organisation-2');
      const events = await eventsOf(page);
      expect(events.map(({ payload }) => Reflect.get(payload, 'organisation'))).toEqual([
        'Organisation-1',
        'Organisation-2',
      ]);
      expect(events[1]!.at).toBeLessThan(events[0]!.at);
    });
  });
});

describe('a forged decision', () => {
  it('is kept and not folded, also when it is put into the storage itself', async () => {
    await withApp(adopt, async ({ page }) => {
      const free = await answer(page);
      await submitHere(page, 'Organisation-G');
      await page.goto(hash);
      await expect.poll(() => answer(page)).not.toBe(free);
      const before = await answer(page);
      const [pledge] = await eventsOf(page);
      const office = await makeOffice(page);
      await page.reload();
      await whenLedgerIsOpen(page);
      await expect.poll(() => answer(page)).toBe(before);
      const [time] = pledge!.id.split('-');
      const payloads: Readonly<Record<string, object>> = { 'pledge-refused': { alternative: null } };
      const put = (type: string, device: string, count: number, fields = {}) => {
        const id = `${time}-000${count}-${device}`;
        const actor = { role: device === office ? 'office' : 'applicant', device };
        const event = { ...pledge, id, actor, type, payload: payloads[type] ?? {}, reason: 'Reason-G' };
        const record = { key: id, event, revision: 9, ...fields };
        return { store: 'records', method: 'put' as const, values: [record] };
      };
      // Each of the three after the receipt would free the seat.
      await askStorage(page, [
        put('pledge-received', office, 1, { authorship: 'signed' }),
        put('pledge-refused', office, 2, { authorship: 'forged' }),
        put('pledge-refused', office, 3),
        put('pledge-withdrawn', pledge!.actor.device, 4, { authorship: 'unsigned' }),
        { store: 'meta', method: 'put', values: [9, 'revision'] },
      ]);
      await page.reload();
      await whenLedgerIsOpen(page);
      await expect.poll(() => answer(page)).toBe(before);
      expect(await eventsOf(page)).toHaveLength(5);

      await askStorage(page, [put('pledge-refused', office, 5, { authorship: 'signed' })]);
      await page.reload();
      await whenLedgerIsOpen(page);
      await expect.poll(() => answer(page)).toBe(free);
    });
  });
});

describe('a ledger of 100,000 events', () => {
  it('opens from its snapshot: the events themselves are not read again', async () => {
    await withApp(adopt, async ({ page }) => {
      await page.locator('.adopt-answer').waitFor();
      const office = await makeOffice(page);
      // The seat of the last adoption is one that the pack has free.
      const others = Array.from({ length: 40 }, (_, index) => `s0${String(index + 1).padStart(2, '0')}`);
      const records = makeLongLedger(100_000, office, [...others.slice(0, 39), 's048']);
      // The last adoption has not ended yet: its seat has a keeper.
      await fillLedger(page, records.slice(0, -1), 1);
      await page.reload();
      await expect.poll(() => hasSnapshot(page), { timeout: 90_000 }).toBe(true);
      const folded = await answer(page);
      await askStorage(page, [{ store: 'records', method: 'clear' }]);
      await fillLedger(page, records.slice(-1), 2);
      await page.reload();
      await expect.poll(() => answer(page)).not.toBe(folded);
      expect(await hasSnapshot(page)).toBe(true);
    });
  }, 180_000);
});
