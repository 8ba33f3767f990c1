import { prepareTransform } from '../../io/import/coordinates/prepare-transform';
import { readCoordinates } from '../../io/import/coordinates/read-coordinates';
import type { CoordinatePlan, RawGeometry } from '../../io/import/data';
import type { GeometrySource } from '../../io/import/mapping/data';
import type { Placing } from './import-parts';

/** Where nothing is known of a system of coordinates, no row has a place; the reason is that of every row. */
export async function preparePlacing(plan: CoordinatePlan): Promise<(source: GeometrySource) => Placing> {
  const transform = await prepareTransform(plan);
  return (source) => {
    const read = readSource(source);
    if (!read.ok) return read;
    const { geometry, column } = read;
    if (!transform.ok)
      return {
        ok: false,
        code: 'coordinate-out-of-range',
        column,
        value: plan.crs,
        expected: 'a system of coordinates that is known',
      };
    const placed = transform.value.geometry(geometry);
    return placed.ok ? { ok: true, geometry: placed.value } : { ok: false, column, ...placed.error };
  };
}

type Reading = Exclude<Placing, { ok: true }> | { ok: true; geometry: RawGeometry; column: string | null };

/** The geometry that a row writes, its numbers as they came. */
export function readSource(source: GeometrySource): Reading {
  if (source.kind === 'geometry') return { ok: true, geometry: source.geometry, column: null };
  if (source.kind === 'text') {
    const geometry = readCoordinates(showCell(source.text));
    return geometry
      ? { ok: true, geometry, column: source.column }
      : refuse(source.column, source.text, 'two coordinates, WKT or a GeoJSON geometry');
  }
  const { lng, lat, columns } = source;
  const numbers = [readNumber(lng), readNumber(lat)] as const;
  if (numbers[0] !== null && numbers[1] !== null)
    return {
      ok: true,
      geometry: { kind: 'point', position: [numbers[0], numbers[1]] },
      column: columns.lng,
    };
  // Degrees with minutes and letters of the compass say themselves which is which.
  const pair = readCoordinates(`${showCell(lng)} ${showCell(lat)}`);
  if (pair?.kind === 'point') return { ok: true, geometry: pair, column: columns.lng };
  return numbers[0] === null ? refuse(columns.lng, lng, 'a number') : refuse(columns.lat, lat, 'a number');
}

const showCell = (value: unknown): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();

function refuse(column: string, value: unknown, expected: string): Exclude<Placing, { ok: true }> {
  const code = showCell(value) === '' ? 'coordinate-missing' : 'coordinate-not-a-number';
  return { ok: false, code, column, value: showCell(value), expected };
}

/** A number, also as text, with a point or a decimal comma; null = none. */
function readNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = showCell(value).normalize('NFKC');
  if (!/^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
