import { nameSystems } from '../../io/import/coordinates/names/search-systems';
import type { CoordinatePlan, TablePlan } from '../../io/import/data';
import { straightDistance } from '../../lib/straight-distance';
import type { Position } from '../../lib/units';
import type { SystemTrial } from './import-messages';
import { pointOn } from './shape-geometry';
import type { TableState, TableWork } from './table-state';

/** Rows that are sent for the map: enough to see where they lie. */
const mostShown = 2000;

/** Degrees beyond an area of use that a system is still used in: a city does not end with its zone. */
const beside = 0.5;

const orders = ['as-is', 'swapped'] as const satisfies readonly CoordinatePlan['axes'][];

/**
 * Where the rows of a table would lie in a system of coordinates. Chinese tables call the northing X, so that both
 * orders of axes are tried: that which brings more rows to where the system is used is the one.
 */
export async function trySystem(
  state: TableState,
  plan: TablePlan,
  crs: string,
  work: TableWork,
): Promise<SystemTrial> {
  const [option] = await nameSystems([crs]);
  const [west, south, east, north] = option?.bounds ?? [-180, -90, 180, 90];
  const isUsedAt = ([lng, lat]: Position): boolean => {
    const [from, to] = [west - beside, east + beside];
    const isBetween = west <= east ? lng >= from && lng <= to : lng >= from || lng <= to;
    return isBetween && lat >= south - beside && lat <= north + beside;
  };
  let best: {
    readonly coordinates: CoordinatePlan;
    readonly rows: Position[];
    readonly inArea: number;
  } | null = null;
  let of = 0;
  for (const axes of orders) {
    const coordinates: CoordinatePlan = { axes, crs, datum: 'wgs84' };
    const placed = await state.place({ ...plan, coordinates }, work);
    const rows = placed.rows.flatMap(({ geometry }) => {
      const position = geometry && pointOn(geometry);
      return position ? [position] : [];
    });
    of = placed.rows.length + placed.leftOut.length;
    const inArea = rows.filter(isUsedAt).length;
    if (!best || inArea > best.inArea || (inArea === best.inArea && rows.length > best.rows.length))
      best = { coordinates, rows, inArea };
  }
  const { coordinates, rows, inArea } = best ?? {
    coordinates: { axes: 'as-is', crs, datum: 'wgs84' },
    rows: [],
    inArea: 0,
  };
  const step = Math.max(1, Math.ceil(rows.length / mostShown));
  const middle = middleOf(rows);
  const center = work.base?.district.info.center;
  return {
    table: state.table.name,
    coordinates,
    positions: Float64Array.from(rows.filter((_, i) => i % step === 0).flat()),
    placed: rows.length,
    inArea,
    of,
    distance: middle && center ? straightDistance(center, middle) : null,
  };
}

function middleOf(rows: readonly Position[]): Position | null {
  if (rows.length === 0) return null;
  const median = (axis: 0 | 1) =>
    rows.map((row) => row[axis]).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
  return [median(0), median(1)];
}
