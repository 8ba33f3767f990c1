import { listSeatChanges } from '../io/write-seat-features/seat-changes';
import type { SeatFile, SeatFileFormat } from '../io/write-seat-features/seat-file';
import { fail, type Result, succeed } from '../lib/result';
import { districtDay } from '../model/adoption/district-day';
import { district, packDistrict } from '../state/district';
import { openPackId } from '../state/open-pack';
import { writeInWorker } from '../worker/write-in-worker';
import type { OutgoingFile } from './hand-out-file';
import { readPackTexts } from './read-pack-texts';
import { storageOpening } from './storage-opening';

export type { SeatFileFormat };

/** Types of the files. Sources: RFC 7946, RFC 7111, ECMA-376; OSM XML has none of its own. */
const types = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  osm: 'application/xml',
} as const satisfies Readonly<Record<SeatFileFormat, string>>;

/** A file of seats, and what it could not hold. */
export interface OutgoingSeats extends OutgoingFile, Omit<SeatFile, 'content'> {}

const emptyList = '{"type":"FeatureCollection","features":[]}';

/**
 * The seats of the district as they are now, what the ledger says included, as a file.
 * @param sheet name of the sheet in a spreadsheet
 * @param now milliseconds since 1970
 */
export async function makeSeatFile(
  format: SeatFileFormat,
  sheet: string,
  now = Date.now(),
): Promise<Result<OutgoingSeats>> {
  // What the office has recorded since the pack was made belongs to it, whoever has not opened Adopt yet.
  const { openLedger } = await import('./open-ledger');
  await openLedger();
  const pack = packDistrict.value;
  const current = district.value;
  if (!pack || !current) return fail(storageOpening);
  const texts = await readPackTexts();
  if (!texts.ok) return texts;
  const changes = listSeatChanges(pack.seats, current.seats);
  const text = texts.value['seats.geojson'] ?? emptyList;
  const written = await writeInWorker({ format, text, changes, sheet });
  if (!written.ok) return written;
  const { content, ...counts } = written.value;
  const name = `zuozuo-${openPackId.value}-seats-${districtDay(now, pack.info.timezone)}.${format}`;
  const blob = typeof content === 'string' ? content : new Blob([content], { type: types[format] });
  return succeed({ name, type: types[format], content: blob, ...counts });
}
