import { describe, expect, it } from 'vitest';
import { checkPinyin } from '../../scripts/check/check-pinyin';
import { readBundledDistrict, readBundledPinyin } from '../helpers/bundled-pack';

const district = readBundledDistrict();
const readings = readBundledPinyin();
const breachesOf = (change: Record<string, string | undefined>) =>
  checkPinyin(district, JSON.stringify({ ...readings, ...change })).breaches.map(({ field }) => field);

describe('the check of the readings', () => {
  it('finds nothing wrong with the bundled ones', () => {
    expect(breachesOf({})).toEqual([]);
  });

  it('names a name without a reading, one with a syllable too few, and one that nothing bears', () => {
    expect(breachesOf({ 静安寺: undefined })).toEqual(['静安寺']);
    expect(breachesOf({ 静安寺: 'jìng ān' })).toEqual(['静安寺']);
    expect(breachesOf({ 南京东路: 'nán jīng dōng lù' })).toEqual(['南京东路']);
  });

  it('says that a list cannot be read', () => {
    expect(checkPinyin(district, '').breaches).toHaveLength(1);
  });
});

describe('the bundled readings', () => {
  it.each([
    ['愚园路', 'yú yuán lù'],
    ['乌鲁木齐北路', 'wū lǔ mù qí běi lù'],
    ['常熟路', 'cháng shú lù'],
    ['长乐路', 'cháng lè lù'],
    ['华山路', 'huà shān lù'],
    ['万航渡路', 'wàn háng dù lù'],
    ['紫安大厦', 'zǐ ān dà shà'],
    ['国际贵都大饭店', 'guó jì guì dū dà fàn diàn'],
    ['愚园路488弄', 'yú yuán lù 488 lòng'],
    ['弄口', 'lòng kǒu'],
    ['1788国际中心', '1788 guó jì zhōng xīn'],
  ])('read %s as they do in Shanghai', (name, reading) => {
    expect(readings[name]).toBe(reading);
  });
});
