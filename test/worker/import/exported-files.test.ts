import { describe, expect, it } from 'vitest';
import { parseSeats } from '../../../src/io/parse-seats';
import { listSeatChanges } from '../../../src/io/write-seat-features/seat-changes';
import type { SeatFileFormat } from '../../../src/io/write-seat-features/seat-file';
import { writeSeatFile } from '../../../src/io/write-seat-features/write-seat-file';
import type { Seat } from '../../../src/model/district';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import { realParts } from '../../../src/worker/import/real-parts';
import { expectValue } from '../../helpers/expect-value';
import { baseOf, bundledTexts, never, now } from '../../helpers/open-import';

const texts = await bundledTexts();
const original = texts['seats.geojson'] ?? '';
const { seats } = parseSeats(JSON.parse(original));

/** Texts that spreadsheets, and readers in a hurry, take for something else. */
const tricky = [
  '=1+1',
  '+86 21',
  '-5',
  '@sum',
  '＝SUM(A1)',
  "'quoted",
  "'=twice",
  '007',
  '1-2',
  'TRUE',
  '"two"\nlines',
] as const;

/** The pack's seats with changes of every kind: moved, put right, and with texts that are hard to write. */
const changed: readonly Seat[] = seats.map((seat, i): Seat => {
  const text = tricky[i % tricky.length] ?? '';
  if (i % 4 !== 0) return seat;
  return {
    ...seat,
    position: [seat.position[0] + 1e-5, seat.position[1]],
    near: { zh: text, en: `Near ${text}` },
    material: text,
    lit: 'no',
    places: seat.places + 1,
  };
});

async function writeChanged(format: SeatFileFormat, now: readonly Seat[], text = original) {
  const order = { format, text, changes: listSeatChanges(seats, now), sheet: '座椅' };
  const { content } = expectValue(await writeSeatFile(order));
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function importInto(seatsFile: string, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const operations = createImportOperations(() => {}, { parts: realParts, now: () => now });
  const base = baseOf({ ...texts, 'seats.geojson': seatsFile });
  const report = await operations.open({ files: [{ name, bytes }], base, remembered: {} }, never);
  return { operations, report };
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a file that was taken out of the app and dropped on it again', () => {
  it.each(['geojson', 'csv', 'xlsx'] as const)('changes nothing: %s', async (format) => {
    const there = decode(await writeChanged('geojson', changed));
    const bytes = await writeChanged(format, changed);
    const { report } = await importInto(there, `seats.${format}`, bytes);
    expect(report.obstacle).toBeNull();
    expect(report.counts).toMatchObject({ added: 0, changed: 0, missing: 0 });
    expect(report.counts.unchanged).toBe(seats.length);
  });

  it.each(['geojson', 'csv', 'xlsx'] as const)(
    'brings all that was changed into a pack that has it not: %s',
    async (format) => {
      const opened = await importInto(original, `seats.${format}`, await writeChanged(format, changed));
      expect(opened.report.counts).toMatchObject({
        added: 0,
        changed: changed.filter((seat, i) => seat !== seats[i]).length,
      });
      const applied = expectValue(await opened.operations.apply(null, never));
      const came = parseSeats(JSON.parse(applied.texts['seats.geojson'] ?? '')).seats;
      for (const [i, seat] of changed.entries())
        expect(came[i], seat.id).toMatchObject({
          places: seat.places,
          lit: seat.lit,
          material: seat.material,
          near: seat.near,
        });
    },
  );

  /** Members that no reader of ours knows, of every type that JSON has. */
  const foreign = {
    asset: 7,
    code: '007',
    'paid:by': ['A', 2],
    isListed: true,
    note: ' two\r\nlines ',
    gone: null,
  };
  const withForeign = original.replaceAll(
    '"properties":{',
    () => `"properties":{${JSON.stringify(foreign).slice(1, -1)},`,
  );

  it.each(['geojson', 'csv', 'xlsx'] as const)(
    'leaves what it does not know as it was: %s',
    async (format) => {
      const bytes = await writeChanged(format, seats, withForeign);
      const { operations, report } = await importInto(withForeign, `seats.${format}`, bytes);
      expect(report.counts).toMatchObject({ added: 0, changed: 0, missing: 0 });
      const applied = expectValue(await operations.apply(null, never));
      expect(JSON.parse(applied.texts['seats.geojson'] ?? '')).toEqual(JSON.parse(withForeign));
    },
  );

  it('lists what changes of that among the changed ones', async () => {
    const bytes = await writeChanged('csv', seats, withForeign);
    const mended = new TextEncoder().encode(decode(bytes).replace('007', '008'));
    const { operations, report } = await importInto(withForeign, 'seats.csv', mended);
    expect(report.counts).toMatchObject({ added: 0, changed: 1, unchanged: seats.length - 1 });
    const [listed] = await operations.rows({ kind: 'seats', list: 'changed', from: 0, count: 9 }, never);
    expect(listed?.fields).toEqual([{ field: 'code', before: '007', after: '008', moved: null }]);
  });
});
