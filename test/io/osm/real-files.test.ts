import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOsmXmlTables } from '../../../src/io/osm/read-osm-xml-tables';
import { readOverpassTables } from '../../../src/io/osm/read-overpass-tables';

const cases = [process.env.IMPORT_CASES, '../shared/cases/import'].find(
  (folder) => folder && existsSync(join(folder, 'openbenches_osm_overpass.json')),
);
if (!cases)
  console.warn(
    'Skipped: real files of OpenStreetMap are not read, for they are not here. Set IMPORT_CASES to their folder.',
  );

const context = { signal: new AbortController().signal, onProgress: () => undefined };
const load = (name: string) => ({ name, bytes: readFileSync(join(cases ?? '', name)) });

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

  it('has the 796 streets of central Shanghai, and 455 nodes with tags that a pack has no word for', async () => {
    const read = await readOsmXmlTables(load('shanghai_center_osmnx.osm'), context);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.map(({ kind, rowCount, issues }) => [kind, rowCount, issues.length])).toEqual([
      ['streets', 796, 0],
      ['ignore', 455, 0],
    ]);
  });
});
