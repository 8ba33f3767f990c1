import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeContactSlip } from '../../src/io/contact-slip/write-contact-slip';
import type { LedgerEvent } from '../../src/model/ledger/event';
import { nextEventId } from '../../src/model/ledger/event-id';
import type { DeviceKeys } from '../../src/store/device-store';
import { sampleSubmission } from '../helpers/sample-ledger';
import { makeKeys, makePledges, sign, writeFile } from '../helpers/signed-events';
import { secrets } from './adopt-steps';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Opens a file as an applicant or the office would, and waits until all this is said of it. */
async function open(
  page: Page,
  name: string,
  content: string | Buffer,
  ...said: readonly string[]
): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  const report = page.locator('.exchange-report[aria-busy="false"]');
  // What is said of the file before may still stand there.
  for (const text of said) await expect.poll(() => report.innerText()).toContain(text);
}

/** The same event by a device whose key is nobody's office. */
async function decision(type: string, pledgeId: string, keys: DeviceKeys, at: number): Promise<LedgerEvent> {
  const { device } = keys;
  const subject = { kind: 'pledge', id: pledgeId } as const;
  const event = { id: nextEventId(null, at, device), at, type, subject, payload: {} };
  const [signed] = await sign([{ ...event, actor: { role: 'office', device } }], keys);
  return signed as LedgerEvent;
}

const markup = `<img src=x onerror="document.title='hacked'"><b>Q</b>`;

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const say = speak(language);
  const applicant = { language, before: withoutWebGl, hash: '#lens=adopt&page=mine' } as const;

  it('a hostile file is read as far as it is true, and said in sentences', async () => {
    await withApp(applicant, async ({ page }) => {
      await page.getByRole('button', { name: say('adopt.exchange.open') }).waitFor();
      const keys = await makeKeys();
      const [first, second, third] = makePledges(keys.device, ['s001', 's002', 's003']);
      const named = (organisation: string, event = first) =>
        ({ ...event, payload: sampleSubmission({ organisation, displayName: markup }) }) as LedgerEvent;
      const [marked, forged] = await sign([named('示意单位 01'), named('示意单位 02', second)], keys);
      const changed = { ...forged, payload: { ...forged?.payload, organisation: markup } } as LedgerEvent;
      const [huge] = await sign([named('名'.repeat(1_000_000), third)], keys);
      const unknown = await makeKeys();
      const approved = await decision('pledge-received', marked?.id ?? '', unknown, Date.now());
      const content = await writeFile([marked, changed, huge, approved] as LedgerEvent[], keys);
      const cut = `${content}{"id":"0`;
      const name = `${markup.replaceAll('"', '').replaceAll('/', '')}.jsonl`;
      await open(
        page,
        name,
        cut,
        say('adopt.exchange.report.added', { file: name, added: 3, known: 0 }),
        say('adopt.exchange.report.forged', { count: 1 }),
        say('adopt.exchange.report.damaged', { count: 2 }),
        say('adopt.exchange.office.unknown', { count: 1 }),
      );
      await page.getByText(say('adopt.exchange.report.details')).click();
      const rows = page.locator('.exchange-faults li');
      await rows.first().waitFor();
      await expect.poll(() => rows.allInnerTexts()).toHaveLength(2);
      expect(await rows.allInnerTexts()).toContain(say('adopt.exchange.line.cut', { line: 6 }));
      // The pledge is here, its decision waits, and nothing that was text has become a part of the page.
      await page.goto('#lens=adopt&seat=s001');
      await page.getByText(say('status.requested'), { exact: false }).first().waitFor();
      expect(await page.locator('img[src="x"], #app b').count()).toBe(0);
      expect(await page.title()).not.toBe('hacked');
    });
  });

  it('files of another kind are named, and nothing is changed', async () => {
    await withApp(applicant, async ({ page }) => {
      await page.getByRole('button', { name: say('adopt.exchange.open') }).waitFor();
      const refused = say('adopt.exchange.error.ledger-file-kind', {
        kind: say('adopt.exchange.kind.geojson'),
      });
      await open(page, 'a.json', '{"type":"FeatureCollection","features":[]}', refused);
      await open(page, 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), say('adopt.exchange.kind.picture'));
    });
  });

  it('the desk takes a slip from a code, and no applicant’s device does', async () => {
    const keys = await makeKeys();
    const [pledge] = makePledges(keys.device, ['s001']);
    const organisation = '示意单位 07';
    const contents = { pledgeId: pledge?.id ?? '', organisation, contact: secrets, madeAt: Date.now() };
    const slip = await writeContactSlip(contents, keys);
    await withApp({ ...applicant, hash: '#lens=adopt&page=desk' }, async ({ page }) => {
      await page.getByRole('button', { name: say('adopt.desk.set-up.do') }).click();
      await page.getByText(say('adopt.exchange.open.paste')).click();
      await page.getByLabel(say('adopt.exchange.open.paste.label')).fill(slip);
      await page.getByRole('button', { name: say('adopt.exchange.open.paste.keep') }).click();
      const report = page.locator('.exchange-report');
      await report.getByText(say('adopt.exchange.report.slip', { organisation })).waitFor();
      await report.getByText(say('adopt.exchange.report.slip.unknown')).waitFor();
      expect(await page.locator('body').innerText()).not.toContain(secrets.phone);
    });
    await withApp(applicant, async ({ page }) => {
      await page.getByRole('button', { name: say('adopt.exchange.open') }).waitFor();
      await open(page, 'slip.json', slip, say('adopt.exchange.error.slip-not-office'));
    });
  });
});
