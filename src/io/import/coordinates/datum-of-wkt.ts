import { fail, type Result, succeed } from '../../../lib/result';
import type { CrsFault } from './crs-definition';
import datumShifts from './datum-shifts.json';
import { isOfTheEarth } from './is-of-the-earth';
import { childOf, foldName, nameOf, numberOf, type WktNode } from './parse-wkt';
import { primeMeridians } from './wkt-methods';
import { unitsOf } from './wkt-units';

/** What the geographic part of a system says, as words of proj4. */
export interface WktDatum {
  /** Ellipsoid, shift, meridian. */
  readonly words: string;
  /** Radians of the unit of its angles. */
  readonly angle: number;
  /** Name of a datum that nothing ties to WGS-84; null = it is tied. */
  readonly untied: string | null;
}

/**
 * Ellipsoid, meridian and tie to WGS-84 of a geographic system in WKT.
 * @param shift parameters that the text brings around it
 */
export function datumOfWkt(base: WktNode, shift: string | null): Result<WktDatum, CrsFault> {
  const angle = angleOf(base);
  if (angle === null) return fail({ part: 'unit', name: nameOf(childOf(base, 'UNIT', 'ANGLEUNIT')) });
  const datum = childOf(base, 'DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE', 'DYNAMIC_DATUM');
  const ellipsoid = datum && childOf(datum, 'SPHEROID', 'ELLIPSOID');
  const [, size, flattening] = ellipsoid?.values ?? [];
  const unit = ellipsoid ? (unitsOf(ellipsoid, 'length').length ?? 1) : 1;
  if (!datum || typeof size !== 'number' || typeof flattening !== 'number' || size * unit < 6e6)
    return fail({ part: 'datum', name: nameOf(datum) });
  const meridian = meridianOf(base, angle);
  if (meridian === null)
    return fail({ part: 'meridian', name: nameOf(childOf(base, 'PRIMEM', 'PRIMEMERIDIAN')) });
  const a = size * unit;
  const shape = flattening === 0 ? ` +a=${a} +b=${a}` : ` +a=${a} +rf=${flattening}`;
  const given = shift ?? childOf(datum, 'TOWGS84')?.values.join(',') ?? null;
  const listed = shiftOf(nameOf(datum));
  const own = given ?? listed?.replace(rough, '') ?? null;
  // Degrees on a sphere are taken for degrees: a shift of its centre would move them by kilometres.
  const isSphere = flattening === 0;
  const tie = own !== null && !isSphere ? ` +towgs84=${own}` : '';
  const isTied =
    isSphere || given !== null || (listed ? !listed.startsWith(rough) : isOfTheEarth(a, flattening));
  return succeed({
    words: `${shape}${tie}${meridian === 0 ? '' : ` +pm=${meridian}`}`,
    angle,
    untied: isTied ? null : nameOf(datum),
  });
}

/** Stands before parameters that hold to some hundred metres only: a datum has others in each country. */
const rough = '~';

/** Radians of the unit of angles; version 2 may name it with the axes. */
function angleOf(base: WktNode): number | null {
  const { angle } = unitsOf(base, 'angle');
  if (angle !== undefined) return angle;
  const axis = childOf(base, 'AXIS');
  return (axis ? unitsOf(axis, 'angle').angle : undefined) ?? Math.PI / 180;
}

/** Degrees within which a number is a known meridian: programs round it to six places. */
const sameMeridian = 1e-4;

/**
 * The meridian in degrees east of Greenwich; null where its number is neither in degrees nor in the unit of the
 * system the place that its name has.
 */
function meridianOf(base: WktNode, angle: number): number | null {
  const datum = childOf(base, 'DATUM', 'GEODETICDATUM', 'ENSEMBLE');
  const node =
    childOf(base, 'PRIMEM', 'PRIMEMERIDIAN') ?? (datum && childOf(datum, 'PRIMEM', 'PRIMEMERIDIAN'));
  if (!node) return 0;
  const value = numberOf(node);
  if (value === null) return null;
  const own = unitsOf(node, null).angle;
  if (own) return (value * own * 180) / Math.PI;
  if (value === 0) return 0;
  const inUnit = (value * angle * 180) / Math.PI;
  const name = foldName(nameOf(node));
  const known = Object.hasOwn(primeMeridians, name) ? primeMeridians[name] : undefined;
  if (known === undefined) return Math.abs(inUnit - value) < sameMeridian ? value : null;
  if (Math.abs(value - known) < sameMeridian) return value;
  return Math.abs(inUnit - known) < sameMeridian ? inUnit : null;
}

/**
 * The parameters of a datum by its name (metres, arc seconds, parts per million; position vector): those of the EPSG
 * dataset as PROJ 9.5 picks them for the most systems.
 */
function shiftOf(name: string): string | null {
  const folded = foldName(name);
  const shifts: Readonly<Record<string, string>> = datumShifts;
  return Object.hasOwn(shifts, folded) ? (shifts[folded] ?? null) : null;
}
