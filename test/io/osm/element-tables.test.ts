import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/io/import/data';
import { readOsmXmlTables } from '../../../src/io/osm/read-osm-xml-tables';
import { readOverpassTables } from '../../../src/io/osm/read-overpass-tables';

const context = { signal: new AbortController().signal, onProgress: () => undefined };

async function readXml(
  body: string,
  head = '<osm version="0.6" generator="test">',
): Promise<readonly RawTable[]> {
  const bytes = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${head}${body}`);
  const read = await readOsmXmlTables({ name: 'x.osm', bytes }, context);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

async function readJson(elements: readonly unknown[]): Promise<readonly RawTable[]> {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: 0.6, elements }));
  const read = await readOverpassTables({ name: 'x.json', bytes }, context);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const tag = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([k, v]) => `<tag k="${k}" v="${v}"/>`)
    .join('');
const node = (id: number, tags: Readonly<Record<string, string>> = {}): string =>
  `<node id="${id}" lat="${(31 + id / 1e4).toFixed(4)}" lon="${(121 + (id % 3) / 1e4).toFixed(4)}">${tag(tags)}</node>`;
const way = (id: number, refs: readonly number[], tags: Readonly<Record<string, string>>): string =>
  `<way id="${id}">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${tag(tags)}</way>`;

const tableOf = (tables: readonly RawTable[], kind: string) => tables.find((table) => table.kind === kind);
const idsOf = (tables: readonly RawTable[], kind: string) => tableOf(tables, kind)?.rows.map(({ id }) => id);

describe('elements of OpenStreetMap as tables', () => {
  it('sorts each tagged element under what it is for a pack, and vertices under nothing', async () => {
    const tables = await readXml(
      `${node(1)}${node(2)}${node(3)}${node(4, { amenity: 'bench' })}${node(5, { highway: 'crossing' })}` +
        `${node(6, { amenity: 'toilets' })}` +
        `${way(1, [1, 2, 3], { highway: 'residential', name: 'Rue A' })}` +
        `${way(2, [1, 2, 3, 1], { building: 'hotel', 'building:levels': '3;4' })}` +
        `${way(3, [1, 2, 3, 1], { highway: 'pedestrian', area: 'yes' })}` +
        `<relation id="9"><member type="way" ref="2" role="outer"/>${tag({ type: 'boundary', boundary: 'administrative', name: 'B' })}</relation></osm>`,
    );
    expect(idsOf(tables, 'seats')).toEqual(['node/4']);
    expect(idsOf(tables, 'streets')).toEqual(['way/1', 'way/3/outline']);
    expect(idsOf(tables, 'buildings')).toEqual(['way/2']);
    expect(idsOf(tables, 'places')).toEqual(['node/6', 'way/3']);
    expect(idsOf(tables, 'boundary')).toEqual(['relation/9']);
    expect(idsOf(tables, 'ignore')).toEqual(['node/5']);
    expect(tableOf(tables, 'buildings')?.rows[0]?.values).toMatchObject({
      kind: 'hotel',
      'building:levels': 4,
      'osm:building:levels': '3;4',
    });
    expect(tableOf(tables, 'boundary')?.rows[0]?.geometry?.kind).toBe('area');
  });

  it('never says no for what is not known, and keeps what it cannot take under a name of its own', async () => {
    const tables = await readXml(
      `${node(1, { amenity: 'bench', seats: 'ca. 4', backrest: 'separated', lit: '24/7', capacity: '9', source: 'survey', check_date: '2024' })}` +
        `${node(2, { amenity: 'bench', seats: '2-3' })}${node(3, { amenity: 'bench', seats: 'many', __proto__x: 'a' })}` +
        `${node(4, { amenity: 'bench', 'bench:type': 'stand_up' })}</osm>`,
    );
    const [first, second, third, leaning] = tableOf(tables, 'seats')?.rows.map(({ values }) => values) ?? [];
    expect(first).toMatchObject({
      seats: 4,
      'osm:seats': 'ca. 4',
      'osm:backrest': 'separated',
      lit: 'yes',
      'osm:lit': '24/7',
      capacity: '9',
      'osm:source': 'survey',
      source: 'OpenStreetMap',
      'osm:check_date': '2024',
    });
    expect(first).not.toHaveProperty('backrest');
    expect(first).not.toHaveProperty('check_date');
    expect(second).toMatchObject({ seats: 2, 'osm:seats': '2-3' });
    expect(third).toMatchObject({ seats: 1, 'osm:seats': 'many' });
    expect(leaning).toMatchObject({ 'bench:type': 'stand_up' });
    expect(leaning).not.toHaveProperty('form');
  });

  it('makes a stop with a bench a place and a seat', async () => {
    const tables = await readXml(
      `${node(1, { highway: 'bus_stop', bench: 'yes' })}${node(2, { highway: 'bus_stop', bench: 'no' })}</osm>`,
    );
    expect(idsOf(tables, 'places')).toEqual(['node/1', 'node/2']);
    expect(idsOf(tables, 'seats')).toEqual(['node/1/seat']);
    expect(tableOf(tables, 'seats')?.rows[0]?.values).toMatchObject({ form: 'bus_stop_bench' });
  });

  it('cuts a way where vertices are missing and leaves out what encloses nothing, with the reason', async () => {
    const tables = await readXml(
      `${[1, 2, 3, 4, 5].map((id) => node(id)).join('')}${way(1, [1, 2, 99, 3, 4], { highway: 'path' })}` +
        `${way(2, [1, 2, 99, 1], { building: 'yes' })}${way(3, [98, 99], { highway: 'path' })}${way(4, [1, 2, 3], { building: 'yes' })}` +
        `<relation id="5"><member type="way" ref="77" role="outer"/>${tag({ type: 'multipolygon', leisure: 'park' })}</relation></osm>`,
    );
    const streets = tableOf(tables, 'streets');
    expect(streets?.rows[0]?.geometry).toMatchObject({ kind: 'line', lines: [{ length: 2 }, { length: 2 }] });
    expect(streets?.issues).toMatchObject([{ code: 'no-geometry', outcome: 'row-left-out' }]);
    expect(tableOf(tables, 'buildings')?.issues.map(({ code }) => code)).toEqual([
      'geometry-broken',
      'geometry-kind',
    ]);
    expect(tableOf(tables, 'places')).toMatchObject({
      rowCount: 1,
      rows: [],
      issues: [{ code: 'no-geometry' }],
    });
    for (const { rowCount, rows, issues } of tables) expect(rowCount).toBe(rows.length + issues.length);
  });

  it('reads what comes before the text is cut off, and what stands around a damage', async () => {
    const cut = await readXml(
      `${node(1, { amenity: 'bench' })}<node id="2" lat="31" lon="121"><tag k="amenity" v="ben`,
    );
    expect(idsOf(cut, 'seats')).toEqual(['node/1']);
    expect(tableOf(cut, 'ignore')?.issues).toMatchObject([{ code: 'broken-row', value: 'node/2' }]);
    const damaged = await readXml(
      `${node(1, { amenity: 'bench' })}<node id="2" lat="31" lon="121"><tag k="amenity" v="bench" <<</node>${node(3, { amenity: 'bench' })}</osm>`,
    );
    const seats = tableOf(damaged, 'seats');
    expect(seats?.rows.map(({ id }) => id)).toContain('node/1');
    expect(damaged.flatMap(({ issues }) => issues).length).toBeGreaterThan(0);
  });

  it('loses one element to a damaged tag, not those behind it', async () => {
    const bench = { amenity: 'bench' };
    const nodes = [1, 2, 3, 4].map((id) => node(id, bench));
    const damages = [
      (text: string) => text.replace('</node>', '</nod>'),
      (text: string) => text.replace('<node ', '<nde '),
      (text: string) => text.replace('lat="', 'lat='),
      (text: string) => text.slice(0, -12),
    ];
    for (const damage of damages) {
      const tables = await readXml(`${nodes[0]}${damage(nodes[1] ?? '')}${nodes[2]}${nodes[3]}</osm>`);
      expect(idsOf(tables, 'seats')).toEqual(['node/1', 'node/3', 'node/4']);
      expect(tables.flatMap(({ issues }) => issues)).toMatchObject([{ code: 'broken-row' }]);
    }
  });

  it('reads every whole element of an answer that is damaged or cut off', async () => {
    const answer = JSON.stringify({
      version: 0.6,
      generator: 'Overpass',
      elements: [1, 2, 3].map((id) => ({ type: 'node', id, lat: 31, lon: 121, tags: { amenity: 'bench' } })),
    });
    const read = async (text: string) => {
      const tables = await readOverpassTables(
        { name: 'x.json', bytes: new TextEncoder().encode(text) },
        context,
      );
      if (!tables.ok) throw new Error(tables.error.message);
      return [idsOf(tables.value, 'seats'), tables.value[0]?.members];
    };
    const members = { generator: 'Overpass' };
    expect(await read(answer.slice(0, -30))).toEqual([['node/1', 'node/2'], members]);
    expect(await read(answer.replace('"id":2,"lat":31', '"id":2,"lat":3_1'))).toEqual([
      ['node/1', 'node/3'],
      members,
    ]);
  });

  it('expands no entity of a document type', async () => {
    const laughs = `<!DOCTYPE osm [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><osm version="0.6">`;
    const bytes = new TextEncoder().encode(
      `<?xml version="1.0"?>${laughs}<node id="1" lat="1" lon="1"><tag k="amenity" v="bench"/><tag k="name" v="&b;"/></node>${node(2, { amenity: 'bench' })}</osm>`,
    );
    const read = await readOsmXmlTables({ name: 'x.osm', bytes }, context);
    if (!read.ok) throw new Error(read.error.message);
    expect(tableOf(read.value, 'seats')).toMatchObject({
      rows: [{ id: 'node/2' }],
      issues: [{ code: 'broken-row', value: 'node/1' }],
    });
  });

  it('refuses a text without an element of OpenStreetMap, by name', async () => {
    for (const [read, text] of [
      [readOsmXmlTables, '<gpx><wpt/></gpx>'],
      [readOsmXmlTables, 'nothing'],
      [readOverpassTables, '{"elements": 3}'],
      [readOverpassTables, '{"elements": ['],
    ] as const) {
      const answer = await read({ name: 'x.osm', bytes: new TextEncoder().encode(text) }, context);
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'import-damaged', values: { file: 'x.osm' } },
      });
    }
  });

  it('reads an answer of Overpass in each way that it can be asked for', async () => {
    const tables = await readJson([
      { type: 'node', id: 1, lat: 31, lon: 121, tags: { amenity: 'bench' } },
      { type: 'way', id: 2, center: { lat: 31, lon: 121 }, nodes: [7, 8], tags: { amenity: 'bench' } },
      {
        type: 'way',
        id: 3,
        geometry: [{ lat: 31, lon: 121 }, null, { lat: 31.1, lon: 121 }, { lat: 31.2, lon: 121 }],
        nodes: [1, 7, 8, 9],
        tags: { highway: 'steps' },
      },
      {
        type: 'relation',
        id: 4,
        members: [
          {
            type: 'way',
            ref: 5,
            role: 'outer',
            geometry: [
              { lat: 0, lon: 0 },
              { lat: 0, lon: 1 },
              { lat: 1, lon: 1 },
              { lat: 0, lon: 0 },
            ],
          },
        ],
        tags: { type: 'multipolygon', leisure: 'park', name: '<b>' },
      },
      { type: 'node', id: 1, lat: 31, lon: 121, tags: { amenity: 'bench' } },
      { type: 'node', id: 6, lat: 131, lon: 121, tags: { amenity: 'bench' } },
      null,
      { type: 'planet' },
    ]);
    expect(idsOf(tables, 'seats')).toEqual(['node/1', 'way/2']);
    expect(tableOf(tables, 'seats')?.issues.map(({ code }) => code)).toEqual([
      'id-twice',
      'coordinate-out-of-range',
    ]);
    expect(tableOf(tables, 'streets')?.rows[0]?.geometry).toMatchObject({ lines: [{ length: 2 }] });
    expect(tableOf(tables, 'places')?.rows[0]).toMatchObject({
      geometry: { kind: 'area' },
      values: { name: '<b>' },
    });
    expect(tableOf(tables, 'ignore')?.issues).toHaveLength(2);
  });
});
