import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFeatures, searchFeatures } from '../../../src/lenses/shared/search-features';
import { bundledDistrict } from '../../helpers/bundled-district';

const district = await bundledDistrict();
const index = indexFeatures(district);
const first = (query: string) => searchFeatures(index, query, 8)[0];

describe('search', () => {
  it.each([
    ['静安寺', 'place'],
    ["jing'an temple", 'place'],
    ['会德丰', 'building'],
    ['WHEELOCK', 'building'],
    ['愚园路', 'street'],
    ['yuyuan road', 'street'],
    ['JA-07', 'grid'],
    ['s001', 'seat'],
  ])('finds %s first among the %ss', (query, kind) => {
    expect(first(query)?.kind).toBe(kind);
  });

  it('does not mind accents, case, spaces and full-width letters', () => {
    expect(first('reel')).toEqual(first('Réel Mall'));
    expect(first('ＷＨＥＥＬＯＣＫ square')).toEqual(first('wheelock'));
  });

  it('lists a street once, however many pieces the pack has of it', () => {
    const [piece] = district.streets.filter(({ name }) => name?.zh === '愚园路');
    if (!piece) throw new Error('The pack has no 愚园路.');
    const cut = indexFeatures({ ...district, streets: [piece, { ...piece, id: 'r02b' }] });
    expect(searchFeatures(cut, '愚园路', 500).filter(({ kind }) => kind === 'street')).toHaveLength(1);
  });

  it('answers any text without throwing, at most as many as asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 20 }), (query, limit) => {
        expect(searchFeatures(index, query, limit).length).toBeLessThanOrEqual(limit);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('finds nothing for nothing', () => {
    expect(searchFeatures(index, '  ', 8)).toEqual([]);
  });
});
