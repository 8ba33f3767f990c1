import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/i18n/catalogue';
import type { PledgeTrack } from '../../src/model/ledger/pledge-vocabulary';
import { askStorage } from './raw-storage';
import { pattern, speak } from './speak';

/** A building with available seats within 100 m, as its tenants would type it in either language. */
const buildingName = '1788';

/** Words that occur nowhere else, so that finding them elsewhere is a leak. */
export const secrets = {
  person: 'Persona-Q7x 王',
  phone: '+86 21 5550 7193',
  mail: 'q7x@secret.example',
} as const;

/** Opens the building's panel by its search box. */
export async function openHome(page: Page, language: Language): Promise<void> {
  const say = speak(language);
  await page.getByRole('searchbox', { name: say('adopt.search.label') }).fill(buildingName);
  await page.locator('.home-list button', { hasText: buildingName }).first().click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: buildingName }).waitFor();
  // The seats nearby come from the worker.
  await page.locator('.adoption-list button').first().waitFor();
}

/** Rows of the seats nearby that can be adopted, nearest first. */
export function availableRows(page: Page, language: Language): Locator {
  const status = page.locator('.adoption-row-status', {
    hasText: new RegExp(`^${speak(language)('status.available')}$`),
  });
  return page.locator('.adoption-list button').filter({ has: status });
}

/** Opens the nearest available seat of the panel; returns its id, as the link says it. */
export async function openAvailableSeat(page: Page, language: Language): Promise<string> {
  await availableRows(page, language).first().click();
  await page.getByRole('heading', { level: 2, name: speak(language)('adopt.forms.terms.adopt') }).waitFor();
  return hashOf(page).get('seat') ?? '';
}

export const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** The text boxes of the form by their visible label. */
export const field = (page: Page, language: Language, name: FieldName): Locator =>
  page.getByRole('textbox', { name: speak(language)(`adopt.field.${name}`), exact: true });
type FieldName = 'organisation' | 'displayName' | 'care' | 'person' | 'phone' | 'mail';

export interface FormTexts {
  readonly organisation: string;
  readonly displayName?: string;
  readonly message?: string;
  readonly contact?: boolean;
}

/** The box for the message, which asks something else on each track. */
export function messageBox(page: Page, language: Language, track: 'adopt' | 'plan' | 'design'): Locator {
  return page.getByRole('textbox', { name: speak(language)(`adopt.forms.why.${track}`), exact: true });
}

/** Fills the form and accepts the commitment. */
export async function fillForm(page: Page, language: Language, texts: FormTexts): Promise<void> {
  const { organisation, displayName = '', message = '', contact = false } = texts;
  await field(page, language, 'organisation').fill(organisation);
  await field(page, language, 'displayName').fill(displayName);
  if (message) await messageBox(page, language, 'adopt').fill(message);
  if (contact) {
    for (const name of ['person', 'phone', 'mail'] as const)
      await field(page, language, name).fill(secrets[name]);
  }
  await acceptBox(page, language).check();
}

export const acceptBox = (page: Page, language: Language): Locator =>
  page.getByRole('checkbox', { name: speak(language)('adopt.terms.accept') });

/** Submits, and waits for the sentence that says where the pledge is and where it is not. */
export async function submit(page: Page, language: Language, track: PledgeTrack): Promise<void> {
  const say = speak(language);
  await page.getByRole('button', { name: say(`adopt.submit.${track}`) }).click();
  await page.getByText(say('adopt.exchange.delivery.saved')).waitFor();
}

/** Withdraws the pledge that is on screen, with a reason. */
export async function withdraw(page: Page, language: Language, reason: string): Promise<void> {
  const say = speak(language);
  await page.getByRole('button', { name: say('adopt.mine.withdraw'), exact: true }).click();
  await page.getByRole('textbox', { name: say('adopt.mine.withdraw.reason') }).fill(reason);
  await page.getByRole('button', { name: say('adopt.mine.withdraw.yes') }).click();
}

/** Opens a page of Adopt from the overview. */
export async function openPage(
  page: Page,
  language: Language,
  name: 'mine' | 'appeal' | 'desk',
): Promise<void> {
  await page.getByRole('button', { name: speak(language)(`adopt.page.${name}`), exact: true }).click();
}

/** Opens what stands behind a line of the overview. */
export async function expand(page: Page, title: string): Promise<void> {
  await page.locator('details:not([open]) > summary').filter({ hasText: title }).click();
}

/**
 * The answer's sentence must be the count of the rows of the list below it; returns it. Opens the list when
 * it is closed.
 */
export async function expectAnswerToCount(page: Page, language: Language): Promise<string> {
  const say = speak(language);
  const title = page.locator('details > summary', { hasText: say('adopt.seats') }).first();
  await title.waitFor();
  const isOpen = await title.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
  if (!isOpen) await title.click();
  const rows = page.getByRole('list', { name: say('adopt.seats.list') }).locator('.adoption-row-status');
  await rows.first().waitFor();
  const more = page.getByRole('button', { name: pattern(language, 'common.list.more') });
  while ((await more.count()) > 0) await more.first().click();
  // The rows and the sentence follow the ledger, which may still be on its way.
  let sentence = '';
  await expect
    .poll(async () => {
      sentence = countingSentence(await rows.allInnerTexts(), language);
      return page.getByText(sentence, { exact: true }).count();
    })
    .toBe(1);
  return sentence;
}

/** The sentence that counts seats with these statuses. */
function countingSentence(texts: readonly string[], language: Language): string {
  const say = speak(language);
  const [available, adopted, requested, due, barred] = (
    ['available', 'adopted', 'requested', 'renewal-due', 'not-adoptable'] as const
  ).map((status) => texts.filter((text) => text === say(`status.${status}`)).length);
  expect(available! + adopted! + requested! + due! + barred!).toBe(texts.length);
  const counts = {
    available: available!,
    adopted: adopted!,
    requested: requested!,
    due: due!,
    barred: barred!,
  };
  return say('adopt.answer', { seats: texts.length, ...counts });
}

/** Waits until the device has written down a draft that holds these texts. */
export async function expectDraft(page: Page, ...texts: readonly string[]): Promise<void> {
  const missing = async () => {
    const drafts = (await readDevice(page)).drafts.map((draft) => JSON.stringify(draft));
    return drafts.some((draft) => texts.every((text) => draft.includes(text))) ? null : drafts;
  };
  await expect.poll(missing, { message: `a draft with ${texts.join(' and ')}` }).toBeNull();
}

/** Everything that this device keeps of adoptions, store by store. */
export async function readDevice(
  page: Page,
): Promise<Record<'events' | 'contacts' | 'slips' | 'drafts', unknown[]>> {
  const [records, contacts, slips, drafts] = (await askStorage(
    page,
    (['records', 'contacts', 'slips', 'drafts'] as const).map((store) => ({ store, method: 'getAll' })),
  )) as [{ readonly event: unknown }[], unknown[], unknown[], unknown[]];
  return { events: records.map(({ event }) => event), contacts, slips, drafts };
}
