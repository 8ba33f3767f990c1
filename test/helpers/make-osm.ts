import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

export type Tags = Readonly<Record<string, string>>;
export interface TownNode {
  readonly id: number;
  readonly lng: number;
  readonly lat: number;
  readonly tags?: Tags;
  readonly version?: number;
}
export interface TownWay {
  readonly id: number;
  readonly refs: readonly number[];
  readonly tags: Tags;
}
export interface TownRelation {
  readonly id: number;
  readonly members: readonly { readonly ref: number; readonly role: string }[];
  readonly tags: Tags;
}
export interface Town {
  readonly nodes: readonly TownNode[];
  readonly ways: readonly TownWay[];
  readonly relations: readonly TownRelation[];
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const xmlTags = (tags: Tags = {}): string =>
  Object.entries(tags)
    .map(([k, v]) => `<tag k="${escapeText(k)}" v="${escapeText(v)}"/>`)
    .join('');

/** The town as OSM XML. */
export function writeXml({ nodes, ways, relations }: Town): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<osm version="0.6" generator="a test">',
    ...nodes.map(
      ({ id, lng, lat, tags, version }) =>
        `<node id="${id}"${version ? ` version="${version}"` : ''} lat="${lat}" lon="${lng}">${xmlTags(tags)}</node>`,
    ),
    ...ways.map(
      ({ id, refs, tags }) =>
        `<way id="${id}">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${xmlTags(tags)}</way>`,
    ),
    ...relations.map(
      ({ id, members, tags }) =>
        `<relation id="${id}">${members.map(({ ref, role }) => `<member type="way" ref="${ref}" role="${role}"/>`).join('')}${xmlTags(tags)}</relation>`,
    ),
    '</osm>',
    '',
  ].join('\n');
}

/** The town as Overpass answers `out meta; >; out skel qt;`: relations and ways first, bare nodes last. */
export function writeOverpass({ nodes, ways, relations }: Town): string {
  return JSON.stringify({
    version: 0.6,
    osm3s: { timestamp_osm_base: '2026-03-04T05:06:07Z' },
    elements: [
      ...relations.map(({ id, members, tags }) => ({
        type: 'relation',
        id,
        members: members.map((member) => ({ type: 'way', ...member })),
        tags,
      })),
      ...ways.map(({ id, refs, tags }) => ({ type: 'way', id, nodes: refs, tags })),
      ...nodes.map(({ id, lng, lat, ...meta }) => ({ type: 'node', id, lat, lon: lng, ...meta })),
    ],
  });
}

/** The town as `.osm.pbf`, dense nodes, one block a kind (OSM wiki: PBF Format). */
export function writePbf({ nodes, ways, relations }: Town): Buffer {
  const strings = [''];
  const indexOf = (text: string): number => {
    const known = strings.indexOf(text, 1);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const tagLists = (tags: Tags) =>
    [Object.keys(tags).map(indexOf), Object.values(tags).map(indexOf)] as const;
  const deltas = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0));
  const nano = (degrees: number) => Math.round(degrees * 1e7);

  const dense = new PbfWriter();
  dense.writePackedSVarint(1, deltas(nodes.map(({ id }) => id)));
  const info = new PbfWriter();
  info.writePackedVarint(
    1,
    nodes.map(({ version = -1 }) => version),
  );
  // When each was edited: passed over.
  info.writePackedSVarint(2, deltas(nodes.map(({ id }) => 1_700_000_000 + id)));
  dense.writeBytesField(5, info.finish());
  dense.writePackedSVarint(8, deltas(nodes.map(({ lat }) => nano(lat))));
  dense.writePackedSVarint(9, deltas(nodes.map(({ lng }) => nano(lng))));
  dense.writePackedVarint(
    10,
    nodes.flatMap(({ tags = {} }) => [
      ...Object.entries(tags).flatMap(([k, v]) => [indexOf(k), indexOf(v)]),
      0,
    ]),
  );
  const groups = [new PbfWriter(), new PbfWriter(), new PbfWriter()] as const;
  groups[0].writeBytesField(2, dense.finish());
  for (const { id, refs, tags } of ways) {
    const way = new PbfWriter();
    const [keys, values] = tagLists(tags);
    way.writeVarintField(1, id);
    way.writePackedVarint(2, keys);
    way.writePackedVarint(3, values);
    way.writePackedSVarint(8, deltas(refs));
    groups[1].writeBytesField(3, way.finish());
  }
  for (const { id, members, tags } of relations) {
    const relation = new PbfWriter();
    const [keys, values] = tagLists(tags);
    relation.writeVarintField(1, id);
    relation.writePackedVarint(2, keys);
    relation.writePackedVarint(3, values);
    relation.writePackedVarint(
      8,
      members.map(({ role }) => indexOf(role)),
    );
    relation.writePackedSVarint(9, deltas(members.map(({ ref }) => ref)));
    relation.writePackedVarint(
      10,
      members.map(() => 1),
    );
    groups[2].writeBytesField(4, relation.finish());
  }
  const header = new PbfWriter();
  header.writeStringField(4, 'OsmSchema-V0.6');
  header.writeStringField(4, 'DenseNodes');
  header.writeVarintField(32, Date.parse('2026-03-04T05:06:07Z') / 1000);
  const table = new PbfWriter();
  for (const text of strings) table.writeBytesField(1, new TextEncoder().encode(text));
  const tableBytes = table.finish();
  const blocks = groups.map((group) => {
    const block = new PbfWriter();
    block.writeBytesField(1, tableBytes);
    block.writeBytesField(2, group.finish());
    return writeBlob('OSMData', block.finish());
  });
  return Buffer.concat([writeBlob('OSMHeader', header.finish()), ...blocks]);
}

function writeBlob(type: string, content: Uint8Array): Buffer {
  const blob = new PbfWriter();
  blob.writeVarintField(2, content.length);
  blob.writeBytesField(3, deflateSync(content));
  const blobBytes = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, blobBytes.length);
  const headerBytes = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(headerBytes.length);
  return Buffer.concat([length, headerBytes, blobBytes]);
}

/** Where the south-west corner of the town lies, and how far its streets are apart, degrees. */
const townOrigin = [2.35, 48.85] as const;
const townStep = 0.001;

/**
 * A town of 8 × 8 streets with what real extracts are full of: houses with and without levels, one across the
 * border and one that crosses itself, benches of many spellings, a plaza as an area, a park as a relation,
 * stops, stairs, a motorway, a path that hangs on nothing, ways whose vertices are missing.
 */
export function makeTown(): Town {
  const [west, south] = townOrigin;
  const nodes: TownNode[] = [];
  const ways: TownWay[] = [];
  const relations: TownRelation[] = [];
  const at = (column: number, row: number): readonly [number, number] => [
    Number((west + column * townStep).toFixed(7)),
    Number((south + row * townStep).toFixed(7)),
  ];
  const addNode = (column: number, row: number, tags?: Tags): number => {
    const [lng, lat] = at(column, row);
    const id = nodes.length + 1;
    nodes.push({ id, lng, lat, ...(tags && { tags, version: 1 + (id % 7) }) });
    return nodes.length;
  };
  const addWay = (refs: readonly number[], tags: Tags): number =>
    ways.push({ id: 1000 + ways.length, refs, tags });
  const addArea = (corners: readonly (readonly [number, number])[], tags: Tags): number => {
    const refs = corners.map(([column, row]) => addNode(column, row));
    addWay([...refs, refs[0] as number], tags);
    return 999 + ways.length;
  };
  const corners = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => addNode(column, row)),
  );
  for (let i = 0; i < 9; i++) {
    addWay(corners[i] as number[], {
      highway: i % 3 === 0 ? 'tertiary' : 'residential',
      name: `Rue ${i}`,
      'name:en': `Street ${i}`,
    });
    addWay(
      corners.map((row) => row[i] as number),
      { highway: i === 4 ? 'steps' : 'unclassified', name: `Allée ${i}` },
    );
  }
  for (let row = 1; row < 6; row++)
    for (let column = 1; column < 6; column++)
      addArea(
        [
          [column + 0.2, row + 0.2],
          [column + 0.6, row + 0.2],
          [column + 0.6, row + 0.6],
          [column + 0.2, row + 0.6],
        ],
        {
          building: column === 2 ? 'hotel' : 'yes',
          'building:levels': column === 3 ? '3;4' : String(row),
          ...(row === 1 && { name: `Maison ${column}` }),
        },
      );
  // Across the border of the district, which ends at 6.5, and one that crosses itself.
  addArea(
    [
      [6.3, 2.2],
      [6.6, 2.2],
      [6.6, 2.6],
      [6.3, 2.6],
    ],
    { building: 'retail' },
  );
  addArea(
    [
      [2.65, 2.65],
      [2.95, 2.95],
      [2.95, 2.65],
      [2.7, 2.95],
    ],
    { building: 'yes' },
  );
  addArea(
    [
      [3.1, 4.1],
      [3.18, 4.1],
      [3.18, 4.18],
      [3.1, 4.18],
    ],
    { highway: 'pedestrian', area: 'yes', name: 'Place du Test' },
  );
  const park = addArea(
    [
      [4.7, 4.7],
      [4.95, 4.7],
      [4.95, 4.95],
      [4.7, 4.95],
    ],
    {},
  );
  relations.push({
    id: 5,
    members: [{ ref: park, role: 'outer' }],
    tags: { type: 'multipolygon', leisure: 'park', name: 'Parc' },
  });
  relations.push({
    id: 6,
    members: [
      { ref: 4444, role: 'outer' },
      { ref: park, role: 'inner' },
    ],
    tags: { type: 'multipolygon', leisure: 'garden' },
  });
  const border = addArea(
    [
      [1.5, 1.5],
      [6.5, 1.5],
      [6.5, 6.5],
      [1.5, 6.5],
    ],
    {},
  );
  relations.push({
    id: 7,
    members: [{ ref: border, role: 'outer' }],
    tags: { type: 'boundary', boundary: 'administrative', name: 'Bourg', 'name:en': 'Borough' },
  });
  addNode(2.1, 2.02, { amenity: 'bench', seats: '3', backrest: 'yes', check_date: '2031-01-01' });
  addNode(3.1, 2.02, { amenity: 'bench', seats: '2-3', lit: '24/7' });
  addNode(3.2, 2.02, { amenity: 'bench', 'bench:type': 'stand_up' });
  addNode(4.8, 4.8, { amenity: 'bench', material: 'wood', source: 'survey' });
  addNode(3.4, 3.02, { leisure: 'picnic_table' });
  addNode(4.1, 3.02, { highway: 'bus_stop', bench: 'yes', name: 'Arrêt' });
  addNode(5.1, 3.02, { highway: 'bus_stop', bench: 'yes' });
  addNode(5.12, 3.02, { amenity: 'bench' });
  addNode(8.0, 8.02, { amenity: 'bench' });
  addNode(2.5, 3.02, { amenity: 'toilets' });
  addWay([addNode(5.2, 5.2), addNode(5.3, 5.3)], { highway: 'path' });
  addWay([addNode(1, 7.5), addNode(8, 7.5)], { highway: 'motorway' });
  addWay([corners[3]?.[3] as number, 99_999, corners[4]?.[3] as number], { highway: 'footway' });
  addWay([99_998, 99_997], { highway: 'footway' });
  return { nodes, ways, relations };
}

/** The outline of the town's district as GeoJSON, the same as its relation 7. */
export function townBoundary(): object {
  const [west, south] = townOrigin;
  const corner = (column: number, row: number) => [west + column * townStep, south + row * townStep];
  return {
    type: 'Feature',
    properties: { name: 'Bourg', 'name:en': 'Borough' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [corner(1.5, 1.5), corner(6.5, 1.5), corner(6.5, 6.5), corner(1.5, 6.5), corner(1.5, 1.5)],
      ],
    },
  };
}
