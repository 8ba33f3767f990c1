import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOsmXmlTables } from '../../../src/io/osm/read-osm-xml-tables';
import { readOverpassTables } from '../../../src/io/osm/read-overpass-tables';
import { createOsmXmlScanner } from '../../../src/io/osm/scan-osm-xml';
import { parseSeats } from '../../../src/io/parse-seats';
import { patchSeats } from '../../../src/io/write-seat-features/patch-seats';
import { writeOsmXml } from '../../../src/io/write-seat-features/write-osm-xml';
import type { Seat } from '../../../src/model/district';
import { expectValue } from '../../helpers/expect-value';

const cases = [process.env.IMPORT_CASES, '../shared/cases/import'].find(
  (folder) => folder && existsSync(join(folder, 'openbenches_osm_overpass.json')),
);
if (!cases)
  console.warn(
    'Skipped: real files of OpenStreetMap are not read, for they are not here. Set IMPORT_CASES to their folder.',
  );

const context = { signal: new AbortController().signal, onProgress: () => undefined };
const load = (name: string) => ({ name, bytes: readFileSync(join(cases ?? '', name)) });

interface SourceElement {
  readonly type: string;
  readonly id: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly tags: Readonly<Record<string, string>>;
}

describe.skipIf(!cases)('real files of OpenStreetMap', () => {
  it('has 1,515 memorial benches, 1,473 nodes and 42 ways, each of them a seat at a point', async () => {
    const read = await readOverpassTables(load('openbenches_osm_overpass.json'), context);
    if (!read.ok) throw new Error(read.error.message);
    const [seats, ...others] = read.value;
    expect(others).toEqual([]);
    expect(seats).toMatchObject({ kind: 'seats', rowCount: 1515, issues: [] });
    expect(seats?.rows.filter(({ id }) => id?.startsWith('node/'))).toHaveLength(1473);
    expect(seats?.rows.filter(({ id }) => id?.startsWith('way/'))).toHaveLength(42);
    expect(seats?.rows.every(({ geometry }) => geometry?.kind === 'point')).toBe(true);
    expect(seats?.members.timestamp).toBe('2026-04-18T20:16:46Z');
    expect(seats?.rows.find(({ id }) => id === 'node/305989396')?.values).toMatchObject({
      inscription: 'Für Christa von deiner Familie',
      armrest: 'no',
      seats: 4,
      check_date: '2025-09-06',
    });
  });

  it('gives the 1,473 nodes back with every tag that OpenStreetMap has of them, and one changed', async () => {
    const file = load('openbenches_osm_overpass.json');
    const read = await readOverpassTables(file, context);
    if (!read.ok) throw new Error(read.error.message);
    const features = (read.value[0]?.rows ?? []).map(({ id, values, geometry }) => ({
      type: 'Feature',
      id,
      properties: values,
      geometry: geometry && { type: 'Point', coordinates: geometry.kind === 'point' && geometry.position },
    }));
    const seats = { type: 'FeatureCollection', features };
    const put = parseSeats(seats).seats.map(
      (seat): Seat => ({ ...seat, lit: seat.lit === 'yes' ? 'no' : 'yes' }),
    );
    const { text, written } = writeOsmXml(
      expectValue(patchSeats(JSON.stringify(seats), { put, removed: [] })),
    );
    expect(written).toBe(1473);

    const { elements } = JSON.parse(new TextDecoder().decode(file.bytes)) as { elements: SourceElement[] };
    const inOsm = new Map(elements.map((element) => [`${element.type}/${element.id}`, element]));
    const scanner = createOsmXmlScanner(
      ({ type, id, tags, position }) => {
        const before = inOsm.get(`${type}/${id}`);
        expect(position).toEqual([before?.lon, before?.lat]);
        expect({ ...tags }).toEqual({ ...before?.tags, lit: before?.tags.lit === 'yes' ? 'no' : 'yes' });
      },
      ({ message }) => expect.fail(message),
    );
    scanner.write(text);
    scanner.close();
  });

  it('has the 796 streets of central Shanghai, and 455 nodes with tags that a pack has no word for', async () => {
    const read = await readOsmXmlTables(load('shanghai_center_osmnx.osm'), context);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.map(({ kind, rowCount, issues }) => [kind, rowCount, issues.length])).toEqual([
      ['streets', 796, 0],
      ['ignore', 455, 0],
    ]);
  });
});
