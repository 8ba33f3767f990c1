import { dropFiles } from './drop-files';
import type { NamedBytes } from './hostile-files';
import type { ImportTarget } from './measure-drop';
import { hasSettled, takeLongestTask } from './page-side';
import { withFiles } from './with-files';

/** Three rows that lie in the district and can be taken. */
const goodFile: NamedBytes = {
  name: 'good.csv',
  bytes: new TextEncoder().encode(
    'lng,lat,seats,靠背\n121.4405,31.2205,3,有\n121.4421,31.2216,2,无\n121.4437,31.2227,4,有\n',
  ),
};
const goodRows = 3;

/** Milliseconds that a page may take to show what it showed before. */
const patience = 10_000;

/**
 * Lets files fall on the page and presses "cancel" at a moment of the import, then tries a good file.
 * @param moment milliseconds after the drop
 * @returns what does not hold, and the longest task
 */
export async function cancelDrop(
  target: ImportTarget,
  files: readonly NamedBytes[],
  moment: number,
): Promise<{ readonly faults: readonly string[]; readonly longest: number }> {
  const { page, session, errors } = target;
  const faults: string[] = [];
  const databases = () => page.evaluate(async () => JSON.stringify(await indexedDB.databases()));
  const before = await databases();
  await page.evaluate(takeLongestTask);
  await withFiles(files, async (paths) => {
    await dropFiles(session, paths);
    await page.waitForTimeout(moment);
    await page.locator('.import-reading .button, .import-end .button:last-child').first().click();
    const isBack = await page
      .locator('.import-drop')
      .waitFor({ timeout: patience })
      .then(
        () => true,
        () => false,
      );
    if (!isBack) faults.push(`does not come back when cancelled after ${moment} ms`);
    if (await page.locator('.import-preview, .import-obstacle').count())
      faults.push('leaves something of itself');
    if ((await databases()) !== before) faults.push('leaves a database');
  });
  await withFiles([goodFile], async (paths) => {
    await dropFiles(session, paths);
    await page.waitForFunction(hasSettled, null, { polling: 50, timeout: patience }).catch(() => {});
    const shown = (await page.locator('.data-page-answer').first().textContent()) ?? '';
    if (!shown.includes(`${goodRows}`) || (await page.locator('.import-obstacle').count()) > 0)
      faults.push(`a good file after it says “${shown.slice(0, 100)}”`);
  });
  const longest = await page.evaluate(takeLongestTask);
  await page.locator('.import-end .button').last().click();
  faults.push(...errors.splice(0).map((error) => `error of the page: ${error.slice(0, 200)}`));
  return { faults, longest };
}
