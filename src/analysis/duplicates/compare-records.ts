import { foldText } from '../../lib/fold-text';
import { comparedProperties, type SeatRecord } from './data';
import { isKnown } from './is-known';

/** What two records say of the same things. */
export interface RecordComparison {
  readonly differing: readonly string[];
  readonly complementing: readonly string[];
  /** Fields that both know, and know alike. */
  readonly agreeing: readonly string[];
}

/** Objects of OpenStreetMap: two ids are two objects that somebody drew. */
const osmId = /^(?:node|way|relation)\/\d+$/;

/** A record with its fields as they are compared: two say the same of a field where their numbers are the same. */
export interface ReadRecord {
  readonly seat: SeatRecord;
  /** In the order of `comparedProperties`; 0 = unknown. */
  readonly values: readonly number[];
}

/** Reads records, each word once: a hundred thousand seats have few different ones. */
export function createRecordReader(): (seat: SeatRecord) => ReadRecord {
  const fields = comparedProperties.map((field) => ({
    field,
    byWord: new Map<unknown, number>(),
    byMeaning: new Map<string, number>(),
  }));
  return (seat) => ({
    seat,
    values: fields.map(({ field, byWord, byMeaning }) => {
      const word = Object.hasOwn(seat.properties, field) ? seat.properties[field] : null;
      const before = byWord.get(word);
      if (before !== undefined) return before;
      const meaning = readKnown(seat, field);
      const number = meaning === null ? 0 : (byMeaning.get(meaning) ?? byMeaning.size + 1);
      if (meaning !== null) byMeaning.set(meaning, number);
      byWord.set(word, number);
      return number;
    }),
  });
}

/** How many things two records say differently, as `compareRecords` lists them. */
export function countDiffering(a: ReadRecord, b: ReadRecord): number {
  let count = areTwoOsmObjects(a.seat, b.seat) ? 1 : 0;
  for (let i = 0; i < a.values.length; i++)
    if (a.values[i] !== 0 && b.values[i] !== 0 && a.values[i] !== b.values[i]) count++;
  return count;
}

const areTwoOsmObjects = (a: SeatRecord, b: SeatRecord): boolean =>
  a.id !== b.id && osmId.test(a.id) && osmId.test(b.id);

/** Compares two records by what both know: unknown is not different. */
export function compareRecords(a: ReadRecord, b: ReadRecord): RecordComparison {
  const differing: string[] = areTwoOsmObjects(a.seat, b.seat) ? ['id'] : [];
  const complementing: string[] = [];
  const agreeing: string[] = [];
  for (const [i, field] of comparedProperties.entries()) {
    const [one, other] = [a.values[i], b.values[i]];
    if (one === 0 && other === 0) continue;
    if (one === 0 || other === 0) complementing.push(field);
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
