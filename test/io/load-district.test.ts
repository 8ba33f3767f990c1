import { describe, expect, it } from 'vitest';
import { loadDistrict } from '../../src/io/load-district';
import { pinyinFile } from '../../src/io/parse-pinyin';
import { appError } from '../../src/lib/app-error';
import { readBundledPack } from '../helpers/bundled-pack';
import { expectValue } from '../helpers/expect-value';

const bundled = readBundledPack();

describe('loadDistrict', () => {
  it('asks once for every file of the pack but that of the search', async () => {
    const asked: string[] = [];
    const loaded = await loadDistrict(async (name) => {
      asked.push(name);
      return bundled[name];
    });
    expect([...asked, pinyinFile].toSorted()).toEqual(Object.keys(bundled).toSorted());
    expect(expectValue(loaded).issues).toEqual([]);
  });

  it('tells once why a file could not be read and keeps the rest', async () => {
    const loaded = await loadDistrict(async (name) => {
      if (name === 'places.geojson') throw appError('missing-file', 'the server answered 404');
      return bundled[name];
    });
    const { district, issues } = expectValue(loaded);
    expect(issues).toMatchObject([{ file: 'places.geojson', came: 'the server answered 404' }]);
    expect(district.places).toEqual([]);
    expect(district.grids).toHaveLength(35);
  });

  it('takes a file of surroundings that a pack does not have for an empty one', async () => {
    const needed = ['district.json', 'seats.geojson'];
    const loaded = await loadDistrict(async (name) => {
      if (!needed.includes(name)) throw appError('absent-file', 'the server answered 404');
      return bundled[name];
    });
    const { district, issues } = expectValue(loaded);
    expect(issues.map(({ file }) => file)).toEqual(['micro-grids.geojson']);
    expect([district.streets, district.buildings, district.neighbourhoods]).toEqual([[], [], []]);
    expect(district.seats.length).toBeGreaterThan(100);
  });

  it('fails in a sentence when nothing can be read', async () => {
    const loaded = await loadDistrict(async () => {
      throw new Error('offline');
    });
    expect(loaded).toMatchObject({ ok: false, error: { code: 'pack-unreadable' } });
  });
});
