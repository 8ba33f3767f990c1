import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import definitions from '../../../../../src/io/import/coordinates/epsg.json';
import { loadSystemNames } from '../../../../../src/io/import/coordinates/names/load-system-names';
import { nameSystems, searchSystems } from '../../../../../src/io/import/coordinates/names/search-systems';

const first = async (text: string, locale = 'en') => (await searchSystems(text, locale))[0]?.crs;
const codes = async (text: string, locale = 'en') =>
  (await searchSystems(text, locale)).map(({ crs }) => crs);

describe('a search for a coordinate system', () => {
  it.each([
    ['CGCS2000 / 3-degree Gauss-Kruger zone 40', 'EPSG:4528'],
    ['cgcs2000 3度带 40', 'EPSG:4528'],
    ['国家2000 三度带 第40带', 'EPSG:4528'],
    ['西安80 3度带 39带', 'EPSG:2363'],
    ['RGF93 Lambert', 'EPSG:2154'],
    ['lambert93', 'EPSG:2154'],
    ['british national grid', 'EPSG:27700'],
    ['UTM 51N', 'EPSG:32651'],
    ['web mercator', 'EPSG:3857'],
    ['2154', 'EPSG:2154'],
    ['EPSG:28992', 'EPSG:28992'],
    ['urn:ogc:def:crs:EPSG::2056', 'EPSG:2056'],
    ['France', 'EPSG:2154'],
    ['hong kong', 'EPSG:2326'],
  ])('finds %s first', async (text, crs) => {
    expect(await first(text)).toBe(crs);
  });

  it('finds what is used in a city, by its name in Chinese too', async () => {
    for (const text of ['Shanghai', '上海', '上海市'])
      expect(await codes(text, 'zh')).toEqual(expect.arrayContaining(['EPSG:4528', 'EPSG:4499']));
    expect((await codes('上海 CGCS2000', 'zh')).length).toBeGreaterThan(1);
    expect(await codes('London')).toContain('EPSG:27700');
    expect(await codes('New York')).not.toContain('EPSG:2154');
  });

  it('knows countries by the words of the page', async () => {
    expect(await first('法国', 'zh-Hans')).toBe('EPSG:2154');
    expect((await codes('日本', 'zh-Hans')).length).toBeGreaterThan(5);
  });

  it('finds nothing for words that nothing is called by, and takes any text for text', async () => {
    for (const text of ['', '   ', 'constructor', '__proto__', 'zzzz'])
      expect(await searchSystems(text, 'en')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        expect((await searchSystems(text, 'zh-Hans')).length).toBeLessThanOrEqual(20);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('offers only what can be read, and finds every one of them by its code', async () => {
    const systems = await loadSystemNames();
    expect(new Set(systems.map(({ crs }) => crs)).size).toBe(systems.length);
    for (const { crs } of systems) expect(Object.hasOwn(definitions, crs.slice(5))).toBe(true);
    expect(systems.length).toBeGreaterThan(5500);
    for (let i = 0; i < systems.length; i += 400)
      expect(await first(systems[i]?.crs ?? '')).toBe(systems[i]?.crs);
  });

  it('calls a system that has no name by its code', async () => {
    expect(await nameSystems(['EPSG:2154', 'EPSG:999999'])).toMatchObject([
      { crs: 'EPSG:2154', name: 'RGF93 v1 / Lambert-93' },
      { crs: 'EPSG:999999', name: 'EPSG:999999' },
    ]);
  });
});
