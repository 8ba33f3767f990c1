import { describe, expect, it } from 'vitest';
import { speak } from './speak';
import { withApp } from './with-app';

const say = speak('en');

describe('a link', () => {
  it('keeps parameters that are not ours', async () => {
    await withApp({ hash: '#lens=find&utm_source=qr&x=%E5%9D%90' }, async ({ page }) => {
      await page.getByRole('button', { name: speak('zh')('need.free'), exact: true }).click();
      await expect.poll(() => page.url()).toContain('need=free');
      expect(page.url()).toContain('utm_source=qr&x=%E5%9D%90');
    });
  });

  const nonsense: readonly [parameter: string, value: string][] = [
    ['r', '5000'],
    ['r', 'NaN'],
    ['lens', 'fly'],
    ['map', '99/200/abc'],
    ['need', 'throne'],
    ['at', 'yesterday'],
    ['lang', 'xx'],
    ['seat', '<img src=x onerror=alert(1)>'],
  ];
  it.each(nonsense)('with %s=%s is opened, and what was not understood is said', async (name, value) => {
    const hash = `#${name}=${encodeURIComponent(value)}`;
    await withApp({ hash, language: 'en' }, async ({ page }) => {
      await page.getByText(say('common.link.refused', { name, value: value.slice(0, 40) })).waitFor();
      await page.locator('.nearest-list button').first().waitFor();
      expect(await page.locator('img').count()).toBe(0);
    });
  });

  it('to a seat that is not there says so, and offers the way back', async () => {
    await withApp({ hash: '#lens=find&seat=seat-9999', language: 'en' }, async ({ page }) => {
      await page.getByText('seat-9999').waitFor();
      await page.getByRole('button', { name: say('common.back') }).click();
      await page.locator('.nearest-list button').first().waitFor();
    });
  });
});
