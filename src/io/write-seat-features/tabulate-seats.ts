import { isRecord } from '../read-collection';
import type { CsvValue } from '../write-csv';
import type { PatchedSeats } from './patch-seats';

/** A table of seats: one row a feature that has a place, one column a property that any of them has. */
export interface SeatTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
  /** Features without a point, which a table cannot hold. */
  readonly leftOut: number;
}

/** Names of the columns that come first; the import knows them. */
const placeColumns = ['id', 'lng', 'lat'] as const;

/**
 * The seats as a table, in the order of the file. Properties that are lists or objects stand as JSON; those
 * named like a column of the place stand under `property:NAME`.
 */
export function tabulateSeats({ features }: PatchedSeats): SeatTable {
  const keys = new Set<string>();
  const seats = features.flatMap((feature) => {
    const seat = readSeat(feature);
    for (const key of Object.keys(seat?.properties ?? {})) keys.add(key);
    return seat ? [seat] : [];
  });
  const columns = [...keys].filter((key) => key !== 'id');
  return {
    header: [...placeColumns, ...columns.map((key) => (isPlaceColumn(key) ? `property:${key}` : key))],
    rows: seats.map(({ id, lng, lat, properties }) => [
      id,
      lng,
      lat,
      ...columns.map((key) => (Object.hasOwn(properties, key) ? toCell(properties[key]) : null)),
    ]),
    leftOut: features.length - seats.length,
  };
}

const isPlaceColumn = (key: string) => placeColumns.some((name) => name === key);

function readSeat(feature: unknown) {
  if (!isRecord(feature) || !isRecord(feature.geometry)) return null;
  const { coordinates, type } = feature.geometry;
  const [lng, lat] = type === 'Point' && Array.isArray(coordinates) ? coordinates : [];
  if (typeof lng !== 'number' || typeof lat !== 'number') return null;
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const id = feature.id ?? properties.id;
  return { id: id === undefined || id === null ? null : String(id), lng, lat, properties };
}

function toCell(value: unknown): CsvValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
