import { type Result, succeed } from '../../lib/result';
import { writeCsv } from '../write-csv';
import { writeXlsx } from '../write-xlsx';
import { patchSeats } from './patch-seats';
import type { SeatFile, SeatFileOrder } from './seat-file';
import { tabulateSeats } from './tabulate-seats';
import { writeOsmXml } from './write-osm-xml';
import { writeSeatsGeoJson } from './write-seats-geojson';

/** The seats of a pack as they are now, as a file. Errors: those of `patchSeats`. */
export async function writeSeatFile({
  format,
  text,
  changes,
  sheet,
}: SeatFileOrder): Promise<Result<SeatFile>> {
  const patched = patchSeats(text, changes);
  if (!patched.ok) return patched;
  const { features } = patched.value;
  switch (format) {
    case 'geojson': {
      const content = writeSeatsGeoJson(patched.value);
      return succeed({ content, written: features.length, leftOut: 0, omitted: null });
    }
    case 'csv': {
      const { header, rows, leftOut } = tabulateSeats(patched.value);
      return succeed({ content: writeCsv(header, rows), written: rows.length, leftOut, omitted: null });
    }
    case 'xlsx': {
      const { header, rows, leftOut } = tabulateSeats(patched.value);
      const content = await writeXlsx([{ name: sheet, header, rows }]);
      return succeed({ content, written: rows.length, leftOut, omitted: null });
    }
    case 'osm': {
      const { text: content, written, omitted } = writeOsmXml(patched.value);
      const leftOut = features.length - written;
      return succeed({ content, written, leftOut, omitted });
    }
  }
}
