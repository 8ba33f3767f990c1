import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/byte-budget';
import { findStage, planStage } from '../../scripts/byte-stages';
import { chunkRecordFile } from '../../scripts/record-chunks';
import { waitForMap } from '../../scripts/wait-for-map';
import { withApp } from './with-app';

it.each([
  { lens: 'find', stage: findStage, row: '.nearest-list button' },
  { lens: 'plan', stage: planStage, row: '.plan[aria-busy="false"] tr[data-row]' },
])('$lens loads no file that its byte budget does not count', async ({ lens, stage, row }) => {
  const build = {
    chunks: JSON.parse(readFileSync(join('dist', chunkRecordFile), 'utf8')),
    files: readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    ),
    sizeOf: () => 0,
  };
  const counted = filesOf(stage, build);
  // A person who saves data gets nothing ahead of a tap.
  const before = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  await withApp({ hash: `#lens=${lens}`, before }, async ({ page, requests }) => {
    await page.locator(row).first().waitFor();
    await waitForMap(page);
    const site = inject('siteUrl');
    const loaded = requests
      .filter((url) => url.startsWith(site))
      .map((url) => new URL(url).pathname.slice(1) || 'index.html');
    expect(loaded.length).toBeGreaterThan(10);
    // Icons are not part of what a person waits for, nor is the legend, which comes once the seats are drawn.
    const isLater = (file: string) => file.endsWith('.svg') || /map-legend-[\w-]+\.(js|css)$/.test(file);
    expect(loaded.filter((file) => !counted.has(file) && !isLater(file))).toEqual([]);
  });
});
