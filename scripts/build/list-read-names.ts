import type { District } from '../../src/model/district';

/** Every Chinese text that the search knows a thing by, once, in code-unit order: what pinyin is needed for. */
export function listReadNames(district: District): readonly string[] {
  const { places, buildings, streets, grids, neighbourhoods, seats } = district;
  const texts = [
    ...[...places, ...buildings].flatMap(({ name, address }) => [name?.zh, address]),
    ...[...streets, ...grids].map(({ name }) => name?.zh),
    ...neighbourhoods.flatMap(({ name, shortName }) => [name.zh, shortName.zh]),
    ...seats.flatMap(({ street, near }) => [street?.zh, near?.zh]),
  ];
  const chinese = texts.filter((text) => text && /\p{Script=Han}/u.test(text));
  return [...new Set(chinese as readonly string[])].sort();
}
