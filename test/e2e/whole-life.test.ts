import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Device } from '../../scripts/browser-flags';
import type { Language } from '../../src/i18n/catalogue';
import { acceptBox, availableRows, field, hashOf, secrets } from './adopt-steps';
import { expectFocus } from './expect-focus';
import { type Hand, type Machine, type OutFile, workAt } from './machine';
import { pattern } from './speak';
import { withApp } from './with-app';

/**
 * The whole life of an adoption on three machines that have nothing in common but files: a shop and a
 * neighbour ask for one seat, the street office decides, the shop keeps it, renews it, and lets it go.
 */
const runs: readonly { language: Language; shop: Device; office: Device; hand: Hand }[] = [
  { language: 'zh', shop: 'phone', office: 'desktop', hand: 'pointer' },
  { language: 'en', shop: 'desktop', office: 'phone', hand: 'pointer' },
  { language: 'en', shop: 'desktop', office: 'desktop', hand: 'keyboard' },
];

/** Building whose neighbourhood has free seats. */
const building = '1788';
const days = { asked: '2026-11-25', decided: '2026-11-30', due: '2029-10-01', lapsed: '2033-03-01' };

const leaked = (text: string) => Object.values(secrets).filter((secret) => text.includes(secret));
const names = { shop: 'Shop-<b>Q</b>', neighbour: 'Neighbour-Q' };

/** Without WebGL, and with a print dialog that only looks at what it would print. */
function prepareDevice(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.print = () => {
    const printed = document.querySelector('.print-host')?.outerHTML;
    Object.assign(globalThis, { printed });
    dispatchEvent(new Event('afterprint'));
  };
}

describe.each(runs)('in $language, shop on the $shop, office on the $office, by $hand,', (run) => {
  it('an adoption lives from the request to its lapse over files alone', async () => {
    const open = { language: run.language, hash: '#lens=adopt', before: prepareDevice };
    await withApp({ ...open, device: run.shop }, (shop) =>
      withApp({ ...open, device: 'desktop' }, (neighbour) =>
        withApp({ ...open, device: run.office }, (office) =>
          playLife(
            workAt(shop.page, run.language, run.hand),
            workAt(neighbour.page, run.language, run.hand),
            workAt(office.page, run.language, run.hand),
            run.language,
          ),
        ),
      ),
    );
  }, 240_000);
});

async function playLife(shop: Machine, neighbour: Machine, office: Machine, language: Language) {
  const { say } = shop;
  const out: OutFile[] = [];
  for (const machine of [shop, neighbour, office]) await machine.wakeAt(days.asked);

  // Two ask for the same seat, each on a machine of their own.
  const seat = await askForSeat(shop, language, names.shop, true);
  const shopFile = await sendPledge(shop);
  const slip = await sendSlip(shop);
  expect(await askForSeat(neighbour, language, names.neighbour, false)).toBe(seat);
  out.push(shopFile, await sendPledge(neighbour));
  expect(leaked(slip.bytes.toString()).length).toBe(3);

  // The office receives both in the order in which they came, and lets the shop have it.
  await office.wakeAt(days.decided);
  await openPage(office, 'desk');
  await office.press(office.button(say('adopt.desk.set-up.do')));
  for (const file of [...out, slip]) await openFile(office, file);
  await office.press(office.button(say('adopt.desk.receive.all', { count: 2 })));
  await office.page.getByText(say('adopt.desk.receive.done', { count: 2 })).waitFor();
  await office.press(office.page.locator('.queue-row button').first());
  const title = say('adopt.desk.title.claims', { count: 2 });
  const heading = office.page.getByRole('heading', { level: 1, name: title });
  // The case takes the focus, so that the keyboard goes on in it.
  await expectFocus(heading);
  await expectInOrder(office.page, [names.shop, names.neighbour]);
  const [first = ''] = say('adopt.desk.marks');
  await decide(office, say('adopt.desk.settle.one', { approved: first }), 'Reason-First');
  await office.press(office.button(say('adopt.desk.do.activate')));
  await office.press(office.button(say('adopt.desk.do.it', { step: say('adopt.desk.do.activate') })));
  await office.page.getByText(say('adopt.desk.event.pledge-activated')).first().waitFor();
  await office.press(office.button(say('adopt.desk.done')));
  const answer = await makeAnswer(office);
  out.push(answer);

  // Both learn of it; a stranger's decision would not count, so the office's key is compared first.
  await openAnswer(shop, answer, true);
  await shop.page.getByText(say('adopt.state.active'), { exact: true }).first().waitFor();
  const certificate = await printCertificate(shop);
  expect(certificate).toContain('Shop-');
  await openAnswer(neighbour, answer, true);
  await neighbour.page.getByText(say('adopt.state.refused'), { exact: true }).first().waitFor();
  await neighbour.page.getByText('Reason-First').first().waitFor();

  // Three years on the shop asks to go on, and may.
  await shop.wakeAt(days.due);
  await shop.press(shop.button(say('adopt.mine.ask.renewal')));
  await shop.press(shop.button(say('adopt.mine.ask.yes')));
  const request = await sendPledge(shop);
  out.push(request);
  await office.wakeAt(days.due);
  await openFile(office, request);
  await openDesk(office, 'renewals');
  await decideTerm(office, 'renew');
  await openDesk(office, 'queue');
  const renewed = await makeAnswer(office);
  out.push(renewed);
  await openAnswer(shop, renewed);
  const held = shop.page.getByText(pattern(language, 'adopt.mine.now.active')).first();
  await expect.poll(() => held.innerText()).toContain('2032');

  // Then nobody renews, the grace passes, the office lets it lapse, and the seat is free for others.
  await office.wakeAt(days.lapsed);
  await openDesk(office, 'renewals');
  await decideTerm(office, 'lapse');
  await openDesk(office, 'queue');
  const last = await makeAnswer(office);
  out.push(last);
  await shop.wakeAt(days.lapsed);
  await openAnswer(shop, last);
  await shop.page.getByText(say('adopt.mine.now.lapsed')).waitFor();
  await shop.page.goto(`#lens=adopt&seat=${seat}`);
  await shop.page.getByText(say('status.available'), { exact: true }).first().waitFor();

  // Nothing private has left by any way but the slip, or was left lying about.
  for (const { name, bytes } of out) expect(leaked(bytes.toString()), name).toEqual([]);
  expect(leaked(certificate), 'the certificate').toEqual([]);
  for (const machine of [shop, neighbour, office])
    expect(leaked(await machine.readTraces()), 'link, console, caches').toEqual([]);
  for (const { page } of [neighbour, office])
    expect(leaked(await page.locator('body').innerText()), 'the page').toEqual([]);
}

/** Opens one of Adopt's pages by its line on the overview. */
async function openPage({ page, press, button, say }: Machine, name: 'mine' | 'desk') {
  await press(button(say(`adopt.page.${name}`)));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function openDesk(office: Machine, name: 'queue' | 'renewals') {
  await office.press(
    office.page.locator('.desk-nav button', { hasText: office.say(`adopt.desk.page.${name}`) }),
  );
}

async function askForSeat(
  machine: Machine,
  language: Language,
  organisation: string,
  hasContact: boolean,
): Promise<string> {
  const { page, say } = machine;
  await machine.write(page.getByRole('searchbox', { name: say('adopt.search.label') }), building);
  await machine.press(page.locator('.home-list button', { hasText: building }).first());
  await availableRows(page, language).first().waitFor();
  await machine.press(availableRows(page, language).first());
  await field(page, language, 'organisation').waitFor();
  await machine.tick(acceptBox(page, language));
  await machine.write(field(page, language, 'organisation'), organisation);
  if (hasContact)
    for (const name of ['person', 'phone', 'mail'] as const)
      await machine.write(field(page, language, name), secrets[name]);
  const seat = hashOf(page).get('seat') ?? '';
  await machine.press(machine.button(say('adopt.submit.adopt')));
  await page.getByText(say('adopt.exchange.delivery.saved')).waitFor();
  return seat;
}

async function sendPledge(machine: Machine): Promise<OutFile> {
  const { page } = machine;
  // What was sent before lacks the newest event: the page asks for another file by itself.
  await page.locator('[data-delivery="saved"]').waitFor();
  const file = await machine.takeFile(page.locator('[data-delivery="saved"] .exchange-make button').first());
  await page.locator('[data-delivery="sent"]').waitFor();
  return file;
}

/** The slip opens by itself after the file: its whole text is on screen before it goes out. */
async function sendSlip(machine: Machine): Promise<OutFile> {
  const { page, say, button } = machine;
  const shown = await page.locator('.slip-text').innerText();
  const slip = await machine.takeFile(button(say('adopt.exchange.slip.save')));
  expect(slip.bytes.toString().trim()).toBe(shown.trim());
  await page.keyboard.press('Escape');
  // It closes the dialog alone, and the focus is back where one was.
  await page.locator('[data-delivery="sent"] button:focus').waitFor();
  return slip;
}

let opened = 0;

/** Opens a file, and waits for the sentence that says what came of it. */
async function openFile(machine: Machine, { name, bytes }: OutFile) {
  opened += 1;
  // As it may be called after it went through a chat program.
  const file = { name: `${opened}-${name}`, bytes };
  await machine.giveFile(machine.button(machine.say('adopt.exchange.open')), file);
  const report = machine.page.locator('.exchange-report > div[role="status"]');
  await expect
    .poll(() => report.innerText())
    .toMatch(name.includes('slip') ? slipSentence(machine) : new RegExp(`^${file.name}[：:]`));
}

const slipSentence = ({ say }: Machine) =>
  new RegExp(
    say('adopt.exchange.report.slip', { organisation: names.shop }).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );

async function makeAnswer(office: Machine): Promise<OutFile> {
  return office.takeFile(office.button(office.say('adopt.exchange.answer')));
}

/** Opens the office's answer on the page of own pledges; the first time its key is compared. */
async function openAnswer(machine: Machine, answer: OutFile, isFirst = false) {
  const { page, say, button } = machine;
  await page.goto('#lens=adopt&page=mine');
  await page.getByRole('heading', { level: 1, name: say('adopt.page.mine') }).waitFor();
  await openFile(machine, answer);
  const confirm = button(say('adopt.exchange.office.confirm'));
  if (!isFirst) return;
  await confirm.waitFor();
  await machine.press(confirm);
}

async function decide(office: Machine, choice: string, reason: string) {
  await office.write(office.page.getByLabel(office.say('adopt.desk.reason')), reason);
  await office.press(office.button(choice));
  await office.page.getByText(office.say('adopt.desk.logged.reason', { reason })).first().waitFor();
}

/** Renews or ends the shop's term on the desk's list of terms. */
async function decideTerm(office: Machine, decision: 'renew' | 'lapse') {
  const { page, say } = office;
  const row = page.locator('.office-list > li', { hasText: names.shop });
  const press = (name: string) => office.press(row.getByRole('button', { name, exact: true }));
  await press(say(`adopt.office.${decision}`));
  await press(say(`adopt.office.${decision}.confirm`));
  await page
    .getByText(pattern(office.language, `adopt.office.${decision}.done`))
    .first()
    .waitFor();
}

async function expectInOrder(page: Page, expected: readonly string[]) {
  await expect.poll(() => page.locator('.claim .claim-name').allInnerTexts()).toEqual(expected);
}

async function printCertificate(shop: Machine): Promise<string> {
  await shop.press(shop.page.locator('summary', { hasText: shop.say('adopt.mine.papers') }));
  await shop.press(shop.button(shop.say('adopt.mine.certificate')));
  const read = () => shop.page.evaluate(() => String(Reflect.get(globalThis, 'printed') ?? ''));
  await expect.poll(read).not.toBe('');
  return read();
}
