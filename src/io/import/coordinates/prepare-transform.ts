import { metresPerDegree } from '../../../lib/metres-per-degree';
import { type Result, succeed } from '../../../lib/result';
import type { Position } from '../../../lib/units';
import { convertDatum } from '../../datum/convert-datum';
import type { CoordinatePlan, RawGeometry } from '../data';
import { loadProjection, type Projection } from './load-projection';

/** Why a geometry has no place: the first pair of numbers of it that has none, as it came. */
export interface Misplaced {
  readonly code: 'coordinate-not-a-number' | 'coordinate-out-of-range';
  readonly value: string;
  readonly expected: string;
}

export interface Transform extends Pick<Projection, 'untied' | 'area'> {
  /** A geometry of the file in WGS-84. */
  readonly geometry: (geometry: RawGeometry) => Result<RawGeometry, Misplaced>;
  /** A pair of numbers of the file in WGS-84; null where it has no place there. */
  readonly position: (numbers: Position) => Position | null;
}

/**
 * What a plan makes of the coordinates of a file: first its axes, then its projection, then its datum, then its
 * offset. Errors: those of `loadProjection`.
 */
export async function prepareTransform(plan: CoordinatePlan): Promise<Result<Transform>> {
  const projection = await loadProjection(plan.crs);
  if (!projection.ok) return projection;
  const { toDegrees, untied, area } = projection.value;
  const position = ([first, second]: Position): Position | null => {
    const numbers: Position = plan.axes === 'swapped' ? [second, first] : [first, second];
    if (!numbers.every(Number.isFinite)) return null;
    const degrees = toDegrees(numbers);
    if (!degrees || !isOnEarth(degrees)) return null;
    const moved = takeOffsetOff(convertDatum(degrees, plan.datum, 'wgs84'), plan);
    return isOnEarth(moved) ? moved : null;
  };
  return succeed({ untied, area, position, geometry: (geometry) => transformGeometry(geometry, position) });
}

const isOnEarth = ([lng, lat]: Position): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

function takeOffsetOff(position: Position, { offset }: CoordinatePlan): Position {
  if (!offset) return position;
  const degree = metresPerDegree(position);
  return [position[0] - offset.east / degree.lng, position[1] - offset.north / degree.lat];
}

function transformGeometry(
  geometry: RawGeometry,
  transform: Transform['position'],
): Result<RawGeometry, Misplaced> {
  let misplaced: Misplaced | null = null;
  const move = (numbers: Position): Position => {
    const moved = transform(numbers);
    if (!moved) misplaced ??= describe(numbers);
    return moved ?? numbers;
  };
  const moved = moveGeometry(geometry, move);
  return misplaced ? { ok: false, error: misplaced } : succeed(moved);
}

function moveGeometry(geometry: RawGeometry, move: (numbers: Position) => Position): RawGeometry {
  if (geometry.kind === 'point') return { kind: 'point', position: move(geometry.position) };
  if (geometry.kind === 'line') return { kind: 'line', lines: geometry.lines.map((line) => line.map(move)) };
  return {
    kind: 'area',
    polygons: geometry.polygons.map((rings) => rings.map((ring) => ring.map(move))),
  };
}

function describe(numbers: Position): Misplaced {
  const value = numbers.join(', ');
  return numbers.every(Number.isFinite)
    ? {
        code: 'coordinate-out-of-range',
        value,
        expected: 'longitude −180…180 and latitude −90…90 once transformed to degrees',
      }
    : { code: 'coordinate-not-a-number', value, expected: 'two finite numbers' };
}
