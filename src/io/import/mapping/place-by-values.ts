import type { CoordinateField } from '../data';
import type { ColumnProfile } from './profile-column';

/** Shares of the values from which a column is taken for coordinates without being called so. */
const [mostOfThem, many] = [0.8, 0.9];

/**
 * Columns that hold coordinates by their values: one of pairs or WKT, two of numbers whose names differ by X and Y only
 * (`X_L93` and `Y_L93`, however few rows there are), or two of fine numbers within the range
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
  const lettered = pairByLetter(profiles);
  if (lettered) return lettered;
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

/** A letter by itself within a name: `coord_x_l93`, `좌표X`. */
const letterX = /(?<![a-z])x(?![a-z])/i;

function pairByLetter(
  profiles: readonly ColumnProfile[],
): { readonly lng: string; readonly lat: string } | null {
  const numbers = profiles.filter(({ numeric }) => numeric >= many);
  for (const { column } of numbers) {
    if (!letterX.test(column)) continue;
    const partner = column.replace(letterX, 'y').toLowerCase();
    const other = numbers.find((profile) => profile.column.toLowerCase() === partner);
    if (other) return { lng: column, lat: other.column };
  }
  return null;
}
