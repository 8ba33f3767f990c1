import type { Bounds, Position } from '../../../../lib/units';
import { candidateSystems } from '../candidate-systems';
import { findPlace } from './find-place';
import { foldQuery } from './fold-query';
import { loadSystemNames, type NamedSystem } from './load-system-names';

/** A coordinate system as a list shows it. */
export interface SystemOption {
  /** `EPSG:…` */
  readonly crs: string;
  readonly name: string;
  /** Where it is used, in English as the EPSG dataset has it. */
  readonly area: string;
  /** Of that area, WGS-84. */
  readonly bounds: Bounds;
}

/** As many as one looks through. */
const mostOptions = 20;

/** The systems of these codes, in their order; one that has no name here is called by its code. */
export async function nameSystems(codes: readonly string[]): Promise<SystemOption[]> {
  const systems = new Map((await loadSystemNames()).map((system) => [system.crs, system]));
  return codes.map((crs) => {
    const known = systems.get(crs);
    return known ? toOption(known) : { crs, name: crs, area: '', bounds: [-180, -90, 180, 90] };
  });
}

/**
 * Coordinate systems by what a person types: a name or a part of it, a country or a region (in English, or the country
 * in the language of the page), a city, a code. Every word must be met, by the beginning of a word or a whole number.
 * The best known comes first: what is called so, then what is used there, systems in use today before those that were.
 */
export async function searchSystems(text: string, locale: string): Promise<SystemOption[]> {
  const systems = await loadSystemNames();
  const words = foldQuery(nameCountries(text, locale)).filter((word) => !ignored.has(word));
  if (words.length === 0) return [];
  const place = await findPlace(words);
  const scored = systems.flatMap((system) => {
    const scores = [scoreWords(system, words), place ? scoreAtPlace(system, place.at, place.left) : null];
    const best = Math.max(...scores.map((score) => score ?? -1));
    return best < 0 ? [] : [{ system, score: best + bonusOf(system) }];
  });
  return scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.system.nameWords.length - b.system.nameWords.length ||
        sizeOf(a.system.bounds) - sizeOf(b.system.bounds) ||
        (a.system.crs < b.system.crs ? -1 : 1),
    )
    .slice(0, mostOptions)
    .map(({ system }) => toOption(system));
}

const toOption = ({ crs, name, area, bounds }: NamedSystem): SystemOption => ({ crs, name, area, bounds });

/** Said of every system, or of how one is written. */
const ignored = new Set(['epsg', 'crs', 'urn', 'ogc', 'def', 'the', 'of']);

/** Points: what is called so is meant rather than what is used there. */
const points = { code: 100, name: 10, area: 4, place: 4, wellKnown: 8, young: 3 } as const;

/** Mean points of a word; null = one of them is met by nothing. */
function scoreWords({ crs, nameWords, areaWords }: NamedSystem, words: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    const isNumber = /^\d/.test(word);
    const meets = (own: string): boolean => (isNumber ? own === word : own.startsWith(word));
    if (words.length === 1 && crs === `EPSG:${word}`) sum += points.code;
    else if (nameWords.some(meets)) sum += points.name;
    else if (areaWords.some(meets)) sum += points.area;
    else return null;
  }
  return sum / words.length;
}

function scoreAtPlace(system: NamedSystem, [lng, lat]: Position, left: readonly string[]): number | null {
  const [west, south, east, north] = system.bounds;
  // An area across 180° ends west of where it begins.
  const isBeside = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  if (!isBeside || lat < south || lat > north) return null;
  const said = left.length > 0 ? scoreWords(system, left) : 0;
  return said === null ? null : points.place + said;
}

/** National systems that files are often in; those of the whole world are met everywhere and meant rarely. */
const wellKnown: ReadonlySet<string> = new Set(
  candidateSystems.flatMap(({ crs, country }) => (country === null ? [] : [crs])),
);

/** Those that files are often in, and of all others the systems of today. */
function bonusOf({ crs, name }: NamedSystem): number {
  if (wellKnown.has(crs)) return points.wellKnown;
  return /CGCS2000|WGS 84|ETRS89|RGF93 v2b|NAD83\(2011\)|GDA2020/.test(name) ? points.young : 0;
}

const sizeOf = ([west, south, east, north]: Bounds): number =>
  ((east - west + 360) % 360 || 360) * (north - south);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = new Map<string, readonly (readonly [local: string, english: string])[]>();

/** A text with the countries that it names in the language of the page called in English. */
function nameCountries(text: string, locale: string): string {
  let list = countries.get(locale);
  if (!list) {
    const [local, english] = [locale, 'en'].map(
      (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
    );
    list = letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code): (readonly [string, string])[] => {
        const [own, name] = [local?.of(code), english?.of(code)];
        return own && name && own !== name ? [[own.toLowerCase(), name]] : [];
      })
      .sort(([a], [b]) => b.length - a.length);
    countries.set(locale, list);
  }
  return list.reduce((named, [own, english]) => named.replaceAll(own, ` ${english} `), text.toLowerCase());
}
