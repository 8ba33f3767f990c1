import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/analysis/search/create-searcher';
import { findCrossings } from '../../../src/analysis/search/find-crossings';
import { district, pinyin, plain } from './names-of-pack';

const crossings = findCrossings(district.streets);
const search = createSearcher(district, pinyin);
const first = (text: string) => search({ text, limit: 8 })[0];

/** Every two walkable streets of different names that have a vertex in common, the slow way. */
function listMeetings(): readonly string[] {
  const walkable = district.streets.filter(({ walkable, elevated }) => walkable && !elevated);
  const pairs = walkable.flatMap((a) =>
    walkable.flatMap((b) => {
      if (!a.name || !b.name || a.name.zh >= b.name.zh) return [];
      const isShared = a.line.some((at) => b.line.some((other) => String(other) === String(at)));
      return isShared ? [`${a.name.zh}|${b.name.zh}`] : [];
    }),
  );
  return [...new Set(pairs)].sort();
}

describe('crossings', () => {
  it('are all pairs of differently named streets that meet, each at a vertex of both', () => {
    expect(crossings.map(({ names: [a, b] }) => `${a.zh}|${b.zh}`)).toEqual(listMeetings());
    for (const { names, at } of crossings)
      for (const { zh } of names) {
        const lines = district.streets.filter(({ name }) => name?.zh === zh).flatMap(({ line }) => line);
        expect(lines.map(String)).toContain(String(at));
      }
  });

  it('are found by both streets in either order, in Chinese, in English and in pinyin', () => {
    const missed = crossings.flatMap(({ names: [a, b], at }) => {
      const read = (zh: string) => (pinyin[zh] ?? '').split(' ').map(plain).join('');
      const ways = [
        `${a.zh}${b.zh}`,
        `${b.zh} ${a.zh}`,
        `${a.zh}${b.zh}路口`,
        `${read(a.zh)} ${read(b.zh)}`,
        `${read(b.zh)}${read(a.zh)}`,
        `${a.en} & ${b.en}`,
        `${b.en} / ${a.en}`,
      ];
      return ways.filter((text) => {
        const hits = search({ text, limit: 8 });
        return !hits.some(
          ({ key, at: found }) => key === `crossing:${a.zh}|${b.zh}` && String(found) === String(at),
        );
      });
    });
    expect(missed).toEqual([]);
  });

  it.each([
    '愚园路常德路',
    '常德路 愚园路',
    '愚园路常德路路口',
    'yuyuan changde',
    'yuyuan lu changde lu',
    'changde yuyuan lukou',
    'yuyuan changde corner',
  ])('%s is the corner of 常德路 and 愚园路', (text) => {
    expect(search({ text, limit: 8 }).map(({ key }) => key)).toContain('crossing:常德路|愚园路');
  });

  it('are no features, and are told from streets', () => {
    expect(first('愚园路常德路')).toMatchObject({
      key: 'crossing:常德路|愚园路',
      ref: null,
      name: { zh: '常德路 / 愚园路', en: 'Changde Road / Yuyuan Road' },
    });
    expect(first('愚园路')?.ref?.kind).toBe('street');
  });

  it('of streets above each other there are none', () => {
    expect(crossings.some(({ names }) => names.some(({ zh }) => zh === '延安高架路'))).toBe(false);
  });
});
