import type { CoordinateField } from '../data';
import type { ColumnProfile } from './profile-column';

/** Shares of the values from which a column is taken for coordinates without being called so. */
const [mostOfThem, many] = [0.8, 0.9];

/**
 * Columns that hold coordinates by their values: one of pairs or WKT, or two of fine numbers within the range
 * of degrees. Of two that could be either, the first is the latitude, as people write pairs where no number
 * tells them apart; the check of the axes finds what is swapped.
 * @param named halves that are known by their names
 */
export function placeByValues(
  profiles: readonly ColumnProfile[],
  named: ReadonlyMap<string, string>,
): Readonly<Partial<Record<CoordinateField, string>>> | null {
  const whole = profiles.find(({ placed }) => placed >= mostOfThem);
  if (whole) return { wkt: whole.column };
  const degrees = profiles.filter(
    ({ numeric, range, fine }) =>
      numeric >= many && fine >= mostOfThem && range !== null && range[0] >= -180 && range[1] <= 180,
  );
  const half = named.get('lng') ?? named.get('lat');
  if (half !== undefined) {
    const other = degrees.find(({ column }) => column !== half);
    if (!other) return null;
    return named.has('lng') ? { lng: half, lat: other.column } : { lat: half, lng: other.column };
  }
  const [first, second] = degrees;
  if (!first || !second) return null;
  return isBeyondLatitude(first)
    ? { lng: first.column, lat: second.column }
    : { lat: first.column, lng: second.column };
}

const isBeyondLatitude = ({ range }: ColumnProfile): boolean =>
  range !== null && (range[0] < -90 || range[1] > 90);
