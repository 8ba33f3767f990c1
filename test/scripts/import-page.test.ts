import { describe, expect, it } from 'vitest';
import { judgePage } from '../../scripts/import-page/judge-page';
import type { ShownPage } from '../../scripts/import-page/page-side';
import { type MeasuredDrop, toTable } from '../../scripts/import-page/to-table';

const sentence = (file: string, bare: string) => ({ whole: `${file}${bare}`, bare });
const refused = (change: Partial<ShownPage> = {}): ShownPage => ({
  outcome: 'refused',
  sentences: [sentence('a.csv', ' 没有可以导入的内容（0 字节）。')],
  words: '有 1 个文件没有读',
  longestText: 5,
  elements: 17,
  ...change,
});

describe('what a page says of files that were dropped', () => {
  it('holds where it is a sentence that names the file', () => {
    expect(judgePage(refused(), ['a.csv'])).toEqual([]);
    expect(judgePage(refused({ outcome: 'preview', sentences: [] }), ['a.csv'])).toEqual([]);
  });

  it.each<[string, Partial<ShownPage>, RegExp]>([
    ['no file', { sentences: [sentence('', '没有可以导入的内容。')] }, /without naming/],
    ['nothing', { sentences: [sentence('a.csv', ' ')] }, /no sentence/],
    [
      'an exception',
      { sentences: [sentence('a.csv', ' 读不出来：RangeError。')] },
      /repeats what a program says/,
    ],
    [
      'that it did not work',
      { sentences: [sentence('a.csv', '没有成功，什么都没有改。请再试一次。')] },
      /import-failed/,
    ],
    ['a hole', { words: '有 {count} 个文件没有读' }, /\{count\}/],
    ['no number', { words: '有 NaN 个文件' }, /NaN/],
    ['a book', { longestText: 1_000_000 }, /1000000 characters/],
    ['everything', { elements: 500_000 }, /500000 elements/],
  ])('is at fault where it says %s', (_, change, fault) => {
    expect(judgePage(refused(change), ['a.csv'])).toEqual([expect.stringMatching(fault)]);
  });
});

describe('the table of what was measured', () => {
  it('has a line a kind with the worst of it', () => {
    const drop = (kind: string, reading: number): MeasuredDrop => ({
      ...{
        kind,
        reading,
        files: 2,
        again: '',
        outcome: 'preview',
        opening: 0,
        lasted: 1,
        resident: 3e6,
        heap: 2e6,
      },
      ...{ sentences: [], faults: [] },
    });
    const [head, csv, kml] = toTable([drop('csv', 60), drop('kml', 0), drop('csv', 90)]);
    expect(head).toContain('reading');
    expect(csv?.split(/\s+/).slice(0, 7)).toEqual(['csv', '2', '4', '2', '0', '90', '0']);
    expect(kml).toMatch(/^kml/);
  });
});
