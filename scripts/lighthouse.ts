import { chromium } from 'playwright-core';
import { messageOf } from '../src/lib/app-error';
import { browserFlags } from './browser-flags';
import { findBrowser } from './find-browser';
import { findFreePort } from './find-free-port';
import { type Lighthouse, loadLighthouse } from './lighthouse/load-lighthouse';
import { type PageReport, toText } from './lighthouse/to-text';
import { serveBuild } from './serve-build';

/** The first page of each lens. */
const pages = ['#lens=find', '#lens=plan', '#lens=adopt'] as const;

/** Performance is left out: without a GPU it measures the stand-in (see `npm run check:bytes` instead). */
const categories = ['accessibility', 'best-practices', 'seo'];

/** The highest score there is, and the least that passes. */
const full = 100;

/**
 * `npm run --silent lighthouse`: holds the last build against Lighthouse on its phone, page by page. Exit code 0
 * where every score is 100, 1 where one is lower, 2 where it cannot be run. What costs points stands below the scores.
 */
async function audit(): Promise<boolean> {
  const lighthouse = await loadLighthouse();
  const site = await serveBuild();
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  try {
    let isFull = true;
    for (const page of pages) {
      const report = await auditPage(lighthouse, site.url, page, port);
      console.log(toText(report));
      isFull &&= Object.values(report.scores).every((score) => score === full);
    }
    return isFull;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function auditPage(
  lighthouse: Lighthouse,
  site: string,
  page: string,
  port: number,
): Promise<PageReport> {
  // Throttling is for performance: what is read here does not change with it.
  const flags = { port, onlyCategories: categories, throttlingMethod: 'provided', logLevel: 'error' };
  const answer = await lighthouse(site + page, flags);
  if (!answer) throw new Error(`Lighthouse gave no answer for ${page}.`);
  const { categories: found, audits } = answer.lhr;
  const weighty = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    page,
    scores: Object.fromEntries(
      Object.entries(found).map(([name, { score }]) => [name, Math.round((score ?? 0) * full)]),
    ),
    failing: weighty.flatMap(({ id }) => {
      const each = audits[id];
      return each && each.score !== null && each.score < 1 ? [each] : [];
    }),
  };
}

try {
  if (!(await audit())) process.exitCode = 1;
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
