import type { ChineseDatum } from './find-shift';

/** Words in headings that name a Chinese map or its datum. */
const words: readonly (readonly [RegExp, ChineseDatum])[] = [
  [/bd[\s_-]?-?09|百度|baidu/iu, 'bd09'],
  [/gcj[\s_-]?-?02|高德|amap|autonavi|腾讯地图|qq\s?map|火星坐标|mars/iu, 'gcj02'],
];

/** The datum that the headings of a file name; null where they name none, or two. */
export function readDatumWord(headings: readonly string[]): ChineseDatum | null {
  const named = words.filter(([word]) => headings.some((heading) => word.test(heading)));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
