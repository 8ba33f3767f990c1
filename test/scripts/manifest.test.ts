import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/ui/tokens';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'));
const icons: readonly Icon[] = manifest.icons;

/** Width and height as a PNG's first chunk says them. */
function sizeOfPng(file: string): string {
  const content = readFileSync(join('public', file));
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  return `${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`;
}

describe('the manifest of the site', () => {
  it('works in any folder and opens like an application, in the colours of the tokens', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
    expect(manifest.name).toMatch(/坐坐.*Zuozuo/);
    for (const colour of [manifest.theme_color, manifest.background_color])
      expect(colour.toLowerCase()).toBe(palettes.light.paper.toLowerCase());
  });

  it('has the icons that home screens ask for, in the sizes that it says', () => {
    for (const { src, sizes, type } of icons)
      if (type === 'image/png') expect(sizeOfPng(src), src).toBe(sizes);
    const pictures = icons.filter(({ type }) => type === 'image/png');
    expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`).toSorted()).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    expect(sizeOfPng('icons/apple-touch-icon.png')).toBe('180x180');
  });

  it('is named by the page', () => {
    const page = readFileSync('index.html', 'utf8');
    expect(page).toContain('rel="manifest" href="./manifest.webmanifest"');
    expect(page).toContain('rel="apple-touch-icon" href="./icons/apple-touch-icon.png"');
    for (const [index, theme] of (['light', 'dark'] as const).entries())
      expect([...page.matchAll(/name="theme-color" content="([^"]+)"/g)][index]?.[1]).toBe(
        palettes[theme].paper.toLowerCase(),
      );
  });
});
