import { foldText } from '../../lib/fold-text';
import { comparedProperties, type SeatRecord } from './data';

/** What two records say of the same things. */
export interface RecordComparison {
  readonly differing: readonly string[];
  readonly complementing: readonly string[];
  /** Fields that both know, and know alike. */
  readonly agreeing: readonly string[];
}

/** Objects of OpenStreetMap: two ids are two objects that somebody drew. */
const osmId = /^(?:node|way|relation)\/\d+$/;

/** A record with its fields as they are compared: folded once, however often it is compared. */
export interface ReadRecord {
  readonly seat: SeatRecord;
  /** In the order of `comparedProperties`; null = unknown. */
  readonly values: readonly (string | null)[];
}

export const readRecord = (seat: SeatRecord): ReadRecord => ({
  seat,
  values: comparedProperties.map((field) => readKnown(seat, field)),
});

/** Compares two records by what both know: unknown is not different. */
export function compareRecords(a: ReadRecord, b: ReadRecord): RecordComparison {
  const ids = [a.seat.id, b.seat.id] as const;
  const differing: string[] = ids[0] !== ids[1] && ids.every((id) => osmId.test(id)) ? ['id'] : [];
  const complementing: string[] = [];
  const agreeing: string[] = [];
  for (const [i, field] of comparedProperties.entries()) {
    const [one, other] = [a.values[i] ?? null, b.values[i] ?? null];
    if (one === null && other === null) continue;
    if (one === null || other === null) complementing.push(field);
    else if (one === other) agreeing.push(field);
    else differing.push(field);
  }
  return { differing, complementing, agreeing };
}

/** A property as it is compared, or null when it is unknown. */
export function readKnown({ properties }: SeatRecord, field: string): string | null {
  const value = Object.hasOwn(properties, field) ? properties[field] : null;
  if (!isKnown(value)) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return foldText(text) || text;
}

/** Absent, empty and `unknown` all say nothing. */
export const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && value !== 'unknown';
