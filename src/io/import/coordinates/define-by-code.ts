import type { Bounds } from '../../../lib/units';
import type { CrsDefinition } from './crs-definition';
import { isOfTheEarth } from './is-of-the-earth';
import { foldName } from './parse-wkt';

/** Words of a definition that are ours, not proj4's. */
const own = /^(?:axis|angle|area|esri|untied)\b/;

/** Ellipsoids of datums in the Earth's centre by proj4's names, and the sphere of web maps, whose degrees are WGS-84. */
const earthly = /\b(?:datum=WGS84|ellps=(?:WGS84|GRS80)|nadgrids=@null)/;

/**
 * A system of the EPSG dataset by its number; null where it is not among those that are known.
 * The file has the words of PROJ 9.5 for each, and beside them its area of use (`area`, degrees), the degrees of its
 * unit where that is another (`angle`), axes to the west and the south (`axis=wsu`), Esri's name where the datum has other
 * parameters elsewhere (`esri`), and `untied` where parameters are published for part of its area only, or none are.
 */
export async function defineByCode(
  code: string,
): Promise<(CrsDefinition & { readonly area: Bounds }) | null> {
  const { default: definitions } = await import('./epsg.json');
  if (!Object.hasOwn(definitions, code)) return null;
  const text = (definitions as Readonly<Record<string, string>>)[code] as string;
  const words = text.split(' ');
  const wordOf = (key: string) => words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const angle = Number(wordOf('angle') ?? 1);
  const turn = wordOf('axis') === 'wsu' ? -1 : 1;
  const isEarthly = earthly.test(text) || isOfTheEarth(Number(wordOf('a') ?? 0), Number(wordOf('rf') ?? 0));
  const isTied =
    !words.includes('untied') && (isEarthly || words.some((word) => word.startsWith('towgs84=')));
  return {
    definition: words
      .filter((word) => !own.test(word))
      .map((word) => `+${word}`)
      .join(' '),
    scale: [angle * turn, angle * turn],
    datum: isTied ? null : `EPSG:${code}`,
    area: (wordOf('area') ?? '-180,-90,180,90').split(',').map(Number) as unknown as Bounds,
  };
}

/** The system that Esri's WKT calls so, of those whose datum alone does not say how it is tied; null = none is. */
export async function findCodeByName(name: string): Promise<string | null> {
  const { default: definitions } = await import('./epsg.json');
  const word = ` esri=${foldName(name)} `;
  return Object.entries(definitions).find(([, text]) => text.includes(word))?.[0] ?? null;
}
