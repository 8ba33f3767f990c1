import type { Bounds, Position } from '../../../lib/units';
import { findZoneName } from '../../find-zone-name';
import { china } from './candidate-systems';
import type { CoordinateContext } from './data';
import { isWithin } from './is-within';
import type { Transform } from './prepare-transform';

/** Shares of the rows that lie where they belong: most once they are swapped, hardly any before. */
const mostRows = 0.6;
const fewRows = 0.2;

/** Degrees around the other tables of an import within which a table belongs to them: a large city and its suburbs. */
const sameRegion = 1.5;

/** Rows whose time zone is looked up. */
const zonedRows = 25;

/**
 * Whether rows lie where they belong once their axes are swapped, and not before: at the district; without one, in the
 * country where its box is known, on the Earth at all, in the area of their system, by the other tables of the import,
 * in the time zone of the person who imports, on land and not far out at sea. No bench stands in a sea.
 * @param home around the district; null = there is none yet
 */
export async function isBetterSwapped(
  sample: readonly Position[],
  asIs: Transform,
  swapped: Transform,
  home: Bounds | null,
  { country, known, timezone }: CoordinateContext,
): Promise<boolean> {
  const before = sample.map(asIs.position);
  const after = sample.map(swapped.position);
  /** true = better swapped, false = better as it is, null = the question does not tell. */
  const tell = (is: (position: Position) => boolean): boolean | null => {
    const [isHere, isThere] = [shareOf(before, is), shareOf(after, is)];
    if (isThere >= mostRows && isHere <= fewRows) return true;
    return isHere >= mostRows ? false : null;
  };
  const target = home ?? (country === 'CN' ? china : null);
  if (target) return tell((position) => isWithin(position, target)) ?? false;
  if (tell(() => true)) return true;
  const { area } = asIs;
  const told =
    (area ? tell((position) => isWithin(position, area)) : null) ??
    (known.length > 0 ? tell((position) => known.some((other) => isInRegion(position, other))) : null);
  if (told !== null) return told;
  const zones = await Promise.all([zonesOf(before), zonesOf(after)]);
  const share = (i: 0 | 1, is: (zone: string) => boolean) =>
    zones[i].filter(is).length / Math.max(1, zones[i].length);
  const isOwn = (zone: string): boolean => zone === timezone;
  if (share(0, isOwn) >= mostRows) return false;
  if (share(1, isOwn) >= mostRows && share(0, isOwn) <= fewRows) return true;
  return share(0, isAtSea) >= 1 - fewRows && share(1, isAtSea) <= fewRows;
}

const shareOf = (places: readonly (Position | null)[], is: (position: Position) => boolean): number =>
  places.filter((place) => place && is(place)).length / places.length;

const isInRegion = ([lng, lat]: Position, other: Position): boolean =>
  Math.abs(lat - other[1]) <= sameRegion &&
  Math.abs(lng - other[0]) * Math.cos((lat * Math.PI) / 180) <= sameRegion;

/** Zones of the sea are called by their hours. */
const isAtSea = (zone: string): boolean => zone.startsWith('Etc/');

/** Time zones of some of the rows; none where the table of zones does not come. */
async function zonesOf(places: readonly (Position | null)[]): Promise<readonly string[]> {
  const step = Math.max(1, Math.floor(places.length / zonedRows));
  const some = places.filter((place, i) => place !== null && i % step === 0) as readonly Position[];
  try {
    return await Promise.all(some.map(findZoneName));
  } catch {
    return [];
  }
}
