import type { Download, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/catalogue';
import { tabTo } from './keyboard';
import { speak } from './speak';

/** How somebody works: with a pointer or finger, or with the keyboard alone. */
export type Hand = 'pointer' | 'keyboard';

export interface OutFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One device with its person, and what they do on it in the words of the page. */
export interface Machine {
  readonly page: Page;
  readonly language: Language;
  readonly say: ReturnType<typeof speak>;
  /** A button by its whole name. */
  button(name: string): Locator;
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  tick(target: Locator): Promise<void>;
  /** Presses a button that hands out a file. */
  takeFile(target: Locator): Promise<OutFile>;
  /** Presses a button that asks for a file, and chooses one. */
  giveFile(target: Locator, file: OutFile): Promise<void>;
  /** Every place but the contact's own store where something of this device's person could have been left. */
  readTraces(): Promise<string>;
  /** The clock of this device from now on, and the page opened anew, as on another day. */
  wakeAt(day: string): Promise<void>;
}

export function workAt(page: Page, language: Language, hand: Hand): Machine {
  const say = speak(language);
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  const press = async (target: Locator) => {
    if (hand === 'pointer') return target.click();
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  return {
    page,
    language,
    say,
    press,
    button: (name) => page.getByRole('button', { name, exact: true }),
    async write(target, text) {
      if (hand === 'pointer') return target.fill(text);
      await tabTo(page, target);
      await page.keyboard.type(text);
    },
    async tick(target) {
      if (hand === 'pointer') return target.check();
      await tabTo(page, target);
      await page.keyboard.press('Space');
    },
    async takeFile(target) {
      const [download] = await Promise.all([page.waitForEvent('download'), press(target)]);
      return { name: download.suggestedFilename(), bytes: await readBytes(download) };
    },
    async giveFile(target, { name, bytes }) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(target)]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    },
    async readTraces() {
      const kept = await page.evaluate(async () => {
        const cached: string[] = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            const answer = await cache.match(request);
            cached.push(request.url, (await answer?.text()) ?? '');
          }
        }
        return JSON.stringify([localStorage, sessionStorage, document.cookie, cached]);
      });
      return [decodeURIComponent(page.url()), ...lines, kept].join('\n');
    },
    async wakeAt(day) {
      await page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));
      await page.reload();
    },
  };
}

/** The shared browser is another process with folders of its own: a file comes as a stream. */
async function readBytes(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
