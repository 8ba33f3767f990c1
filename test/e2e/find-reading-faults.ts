import type { Page } from 'playwright-core';

/**
 * What a screen reader would stumble over that axe does not look for: a page without exactly one main heading, a level
 * that is skipped, and Chinese words that an English voice would have to read. One sentence a fault.
 */
export function findReadingFaults(page: Page): Promise<string[]> {
  return page.evaluate(lookForFaults);
}

function lookForFaults(): string[] {
  const faults: string[] = [];
  const open = document.querySelector('dialog[open]');
  const main = document.querySelector('main') ?? document.body;
  const headings = [...main.querySelectorAll('h1, h2, h3, h4')].filter(
    (each) => each.checkVisibility() && !each.closest('dialog'),
  );
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  if (!open && levels.filter((level) => level === 1).length !== 1)
    faults.push(`The headings have the levels ${levels.join(', ')}.`);
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1)
      faults.push(
        `“${headings[index]?.textContent}” is of level ${level} after ${levels[index - 1] ?? 'none'}.`,
      );
  });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!around?.checkVisibility() || !/\p{Script=Han}/u.test(text.textContent ?? '')) continue;
    if (around.closest('[aria-hidden="true"]')) continue;
    if (!around.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
      faults.push(`“${text.textContent}” in ${around.tagName}.${around.className} is not marked as Chinese.`);
  }
  return faults;
}
