/**
 * `npm run bench:import-page [-- --seed 1] [-- --cases 200] [-- --hostile WORD] [-- --together] [-- --minutes 3]`: the seeded files of
 * `npm run fuzz -- --kind import` dropped on the built page, one by one and several at once, each tenth drop
 * cancelled at a seeded moment; with `--hostile` those that were made by hand, in full size. For each: the
 * longest task of the page's thread while it was read and while all that the preview holds was opened, what
 * was said, and what the process held. Exit code 1 when the page says or does what it must not.
 *
 * A measurement to read: the machine decides as much as the code. What is slow is measured again, and the
 * shortest counts, since other work of the machine only adds.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { messageOf } from '../src/lib/app-error';
import { createSeededRandom } from '../src/lib/seeded-random';
import { makeCase } from '../test/fuzz/import/make-case';
import { browserFlags } from './browser-flags';
import { findBrowser } from './find-browser';
import { cancelDrop } from './import-page/cancel-drop';
import { hostileDrops, type NamedBytes } from './import-page/hostile-files';
import { leaveDrop, measureDrop } from './import-page/measure-drop';
import { openImportPage } from './import-page/open-import-page';
import { type MeasuredDrop, toTable } from './import-page/to-table';
import { readArguments } from './options/read-arguments';
import { serveBuild } from './serve-build';

/** Milliseconds from which a task is a freeze: issue 6, section 5. */
const freeze = 100;
/** How often something slow is measured. */
const attempts = 3;
/** Drops after which the page is opened anew, so that one measurement does not carry all others. */
const dropsAPage = { seeded: 100, hostile: 8 } as const;

interface Planned {
  readonly kind: string;
  readonly again: string;
  readonly make: () => readonly NamedBytes[];
  /** Milliseconds after which it is cancelled; null = it is not. */
  readonly cancelAfter: number | null;
}

const command = 'npm run bench:import-page --';
/** Shares of drops of several files, and of those that are cancelled; files of one drop, milliseconds of a cancel. */
const plan = { several: 0.4, most: 20, cancelled: 0.1, latest: 600 } as const;

function* planSeeds(seed: number, cases: number, isTogether: boolean): Generator<Planned> {
  const random = createSeededRandom(seed);
  for (let at = seed; at < seed + cases; ) {
    const size = isTogether
      ? cases
      : random() < plan.several
        ? 2 + Math.floor(random() * (plan.most - 1))
        : 1;
    const from = at;
    const count = Math.min(size, seed + cases - at);
    at += count;
    yield {
      kind: count === 1 ? makeCase(from).sample.format : 'several at once',
      again: `${command} --seed ${from} --cases ${count}${count > 1 ? ' --together' : ''}`,
      make: () =>
        Array.from({ length: count }, (_, i) => nameApart(makeCase(from + i).file, count > 1 ? i : null)),
      cancelAfter: !isTogether && random() < plan.cancelled ? Math.floor(random() * plan.latest) : null,
    };
  }
}

/** Files of one folder have different names; one alone keeps its own. */
const nameApart = ({ name, bytes }: NamedBytes, i: number | null): NamedBytes => ({
  name: i === null ? name : `${i}-${name}`,
  bytes,
});

const planHostile = (word: string): Planned[] =>
  hostileDrops
    .filter(({ name }) => name.includes(word))
    .map(({ name, make }) => ({
      kind: name,
      again: `${command} --hostile '${name}'`,
      make,
      cancelAfter: null,
    }));

async function measureAll(
  browser: Browser,
  url: string,
  planned: Iterable<Planned>,
  { isHostile, minutes }: { readonly isHostile: boolean; readonly minutes: number },
) {
  const drops: MeasuredDrop[] = [];
  const cancelled: { readonly faults: readonly string[]; readonly again: string }[] = [];
  const end = performance.now() + minutes * 60_000;
  let target = await openImportPage(browser, url);
  let count = 0;
  for (const { kind, again, make, cancelAfter } of planned) {
    if (performance.now() > end) {
      console.log(`ended before: ${again}`);
      break;
    }
    if (count > 0 && count % dropsAPage[isHostile ? 'hostile' : 'seeded'] === 0) {
      await target.close();
      target = await openImportPage(browser, url);
    }
    count += 1;
    try {
      const files = make();
      if (cancelAfter !== null) {
        const { faults } = await cancelDrop(target, files, cancelAfter);
        cancelled.push({ faults, again: `${again} (cancelled after ${cancelAfter} ms)` });
        await target.page.locator('.import-drop').waitFor();
      }
      let best = await measureDrop(target, files);
      for (
        let attempt = 1;
        attempt < attempts && longestOf(best) > freeze && best.faults.length === 0;
        attempt += 1
      ) {
        await leaveDrop(target);
        const next = await measureDrop(target, files);
        best = {
          ...next,
          reading: Math.min(best.reading, next.reading),
          opening: Math.min(best.opening, next.opening),
        };
      }
      drops.push({ ...best, kind, files: files.length, again });
      if (isHostile) tell(drops.slice(-1));
      await leaveDrop(target);
    } catch (thrown) {
      cancelled.push({ faults: [`cannot be measured: ${messageOf(thrown).slice(0, 200)}`], again });
      await target.close().catch(() => {});
      target = await openImportPage(browser, url);
    }
  }
  await target.close().catch(() => {});
  return { drops, cancelled };
}

const longestOf = ({ reading, opening }: MeasuredDrop | Awaited<ReturnType<typeof measureDrop>>): number =>
  Math.max(reading, opening);

const tell = (drops: readonly MeasuredDrop[]) => {
  for (const line of toTable(drops).slice(1)) console.log(line);
  for (const { sentences } of drops)
    for (const sentence of sentences.slice(0, 2)) console.log(`    ${sentence.slice(0, 220)}`);
};

function readOptions() {
  const { values } = readArguments(process.argv.slice(2), {
    options: {
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: '200' },
      hostile: { type: 'string' },
      minutes: { type: 'string', default: '60' },
      together: { type: 'boolean', default: false },
    },
  });
  const [seed, cases, minutes] = [Number(values.seed), Number(values.cases), Number(values.minutes)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(cases) || cases < 1)
    throw new Error(
      `--seed ${values.seed} and --cases ${values.cases} were given, where whole numbers are expected.`,
    );
  if (!(minutes > 0))
    throw new Error(`--minutes ${values.minutes} was given, where a number above 0 is expected.`);
  return { seed, cases, minutes, isTogether: values.together, hostile: values.hostile };
}

async function main(): Promise<void> {
  const { seed, cases, minutes, isTogether, hostile } = readOptions();
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist/: run npm run build first.');
  const site = await serveBuild(process.env.ZZ_DIST);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const planned = hostile === undefined ? planSeeds(seed, cases, isTogether) : planHostile(hostile);
    const { drops, cancelled } = await measureAll(browser, site.url, planned, {
      isHostile: hostile !== undefined,
      minutes,
    });
    console.log(
      'Longest task of the page in ms (0 = none over 50), largest process while reading, and heap of the page after it',
    );
    for (const line of toTable(drops)) console.log(line);
    const slow = drops.filter((drop) => longestOf(drop) > freeze);
    for (const drop of slow.sort((a, b) => longestOf(b) - longestOf(a)))
      console.log(`slow: ${Math.round(longestOf(drop))} ms  ${drop.again}`);
    const faulty = [...drops, ...cancelled].filter(({ faults }) => faults.length > 0);
    for (const { faults, again } of faulty)
      for (const fault of faults.slice(0, 5)) console.log(`✗ ${fault}\n  again: ${again}`);
    console.log(
      `${faulty.length === 0 ? '✓' : '✗'} ${drops.length} drops measured, ${cancelled.length} cancelled, ${slow.length} with a task over ${freeze} ms, ${faulty.length} with a fault`,
    );
    process.exitCode = faulty.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((thrown: unknown) => {
  console.error(messageOf(thrown));
  process.exitCode = 2;
});
