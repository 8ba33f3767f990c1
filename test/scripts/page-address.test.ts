import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addAddress } from '../../scripts/vite-page-address';

const html = readFileSync('index.html', 'utf8');

describe('the metadata of the page', () => {
  it('says in both languages what the site is, and shows a picture that is shipped', () => {
    for (const name of ['name="description"', 'property="og:description"']) {
      const text = new RegExp(`${name} content="([^"]+)"`).exec(html)?.[1] ?? '';
      expect(text).toMatch(/静安寺街道.*Jing'an Temple Sub-district/);
    }
    const picture = /property="og:image" content="\.\/([^"]+)"/.exec(html)?.[1] ?? '';
    expect(readFileSync(`public/${picture}`).subarray(1, 4).toString()).toBe('PNG');
  });

  it('names no address while the pack knows none', () => {
    expect(addAddress(html, null)).toBe(html);
    expect(html).not.toContain('canonical');
  });

  it('names the address of the pack: canonical, and before the picture', () => {
    const page = addAddress(html, 'https://seats.example/jingan/#lens=find');
    expect(page).toContain('<link rel="canonical" href="https://seats.example/jingan/" />');
    expect(page).toContain('property="og:image" content="https://seats.example/jingan/pictures/plan.png"');
    expect(page).not.toContain('"./pictures');
  });

  it('stops at nonsense with one sentence', () => {
    expect(() => addAddress(html, 'somewhere')).toThrow(/site_url “somewhere”, but must/);
  });

  it('lets every crawler in', () => {
    expect(readFileSync('public/robots.txt', 'utf8')).toMatch(/^User-agent: \*\nAllow: \/\n$/);
  });
});
