import type { ImportFormat, RawTable } from '../../io/import/data';
import type { Position } from '../../lib/units';
import { pointOn } from './shape-geometry';

/** Formats that name their two numbers, or whose order every program keeps. */
const surely: ReadonlySet<ImportFormat> = new Set(['osm-xml', 'overpass', 'kml']);

/** Rows of a table that are looked at: the middle one of them tells where the table lies. */
const sampleSize = 100;

/** Where the tables of an import lie whose numbers cannot be taken for each other: a place for each. */
export function listKnownPlaces(tables: readonly RawTable[]): Position[] {
  return tables.flatMap(({ format, rows }): readonly Position[] => {
    if (!surely.has(format)) return [];
    const places = rows.slice(0, sampleSize).flatMap(({ geometry }): readonly Position[] => {
      const position = geometry && pointOn(geometry);
      return position ? [position] : [];
    });
    if (places.length === 0) return [];
    const middle = (axis: 0 | 1) =>
      places.map((place) => place[axis]).sort((a, b) => a - b)[Math.floor(places.length / 2)] ?? 0;
    return [[middle(0), middle(1)]];
  });
}
