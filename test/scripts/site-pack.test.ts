import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSitePacks } from '../../scripts/list-site-packs';
import { listPackFolders, sitePack } from '../../scripts/site-pack';
import { nameDistrict } from '../../scripts/vite-page-address';
import { readSitePacks } from '../../src/io/read-site-packs';

let data: string;

function writePack(id: string, district: string, seats?: string): void {
  mkdirSync(join(data, id));
  writeFileSync(join(data, id, 'district.json'), district);
  if (seats !== undefined) writeFileSync(join(data, id, 'seats.geojson'), seats);
}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'packs-'));
  writePack('sources', '{"name":"来源"}');
  writePack('jingansi', '{"name":"静安寺街道"}', '{"features":[{},{}]}');
  writePack('harbour', '{"name":"港区","name:en":"Harbour"}');
});
afterEach(() => rmSync(data, { recursive: true }));

describe('the packs of a site', () => {
  it('are the folders that hold a district, each with its name and counts', () => {
    expect(listPackFolders(data)).toEqual(['harbour', 'jingansi']);
    expect(readSitePacks(JSON.parse(listSitePacks(data)))).toEqual([
      { id: 'harbour', name: { zh: '港区', en: 'Harbour' }, seats: 0, grids: 0 },
      { id: 'jingansi', name: { zh: '静安寺街道', en: null }, seats: 2, grids: 0 },
    ]);
  });

  it('leave out one whose district cannot be read', () => {
    writePack('broken', '{"name":');
    expect(readSitePacks(JSON.parse(listSitePacks(data))).map(({ id }) => id)).toEqual([
      'harbour',
      'jingansi',
    ]);
  });

  it('are opened by name, and the bundled one without', () => {
    expect(sitePack('harbour', data)).toBe('harbour');
    expect(sitePack('', data)).toBe('jingansi');
    expect(() => sitePack('nowhere', data)).toThrow(/no pack .*nowhere; there is harbour, jingansi/);
    expect(() => sitePack('../harbour', data)).toThrow('no pack');
  });

  it('are read from any content', () => {
    for (const content of [null, [], { packs: 1 }, { packs: [null, 1, { id: 1 }] }])
      expect(readSitePacks(content)).toEqual([]);
  });
});

describe('the page of another district', () => {
  it('speaks of that one, whatever its name holds', () => {
    const html = `<meta content="静安寺街道哪里能坐下。Where in Jing'an Temple Sub-district" />`;
    expect(nameDistrict(html, '港"区<', "Harbour's $& end")).toBe(
      `<meta content="港&quot;区&lt;哪里能坐下。Where in Harbour's $&amp; end" />`,
    );
  });
});
