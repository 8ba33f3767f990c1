/** Words of Chinese tables, and of programs, as the EPSG dataset writes them; the longer first. */
const words: readonly (readonly [chinese: RegExp, english: string])[] = [
  [/2000国家大地坐标系|国家2000|国家大地坐标系/g, ' cgcs2000 '],
  [/北京1954|北京54/g, ' beijing 1954 '],
  [/西安1980|西安80/g, ' xian 1980 '],
  [/[三3]度分?带/g, ' 3 degree gauss kruger zone '],
  [/[六6]度分?带/g, ' gauss kruger zone '],
  [/高斯(?:[-·]?克吕格)?/g, ' gauss kruger '],
  [/中央(?:经线|子午线)/g, ' cm '],
  [/墨卡托/g, ' mercator '],
  [/兰勃特|兰伯特/g, ' lambert '],
  [/web[\s-]*mercator|google[\s-]*mercator/g, ' pseudo mercator '],
  [/[带号度第]/g, ' '],
];

/**
 * A text as names of coordinate systems are compared: small letters without accents, words and numbers apart
 * (`CGCS2000` is two of them), Chinese words of surveyors as the EPSG dataset has them.
 */
export function foldQuery(text: string): readonly string[] {
  const spoken = words.reduce(
    (folded, [chinese, english]) => folded.replace(chinese, english),
    text.normalize('NFKC').toLowerCase(),
  );
  return (
    spoken
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ü/g, 'u')
      .match(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?/gu) ?? []
  );
}
