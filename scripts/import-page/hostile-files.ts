import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { packFiles } from '../../src/io/pack-files';
import { createSeededRandom } from '../../src/lib/seeded-random';
import { damageRow } from '../../test/fuzz/import/damage-row';
import { makeCase } from '../../test/fuzz/import/make-case';
import { makeSample, type Sample } from '../../test/fuzz/import/make-samples';
import { type Mutation, mutateFile } from '../../test/fuzz/import/mutate-file';
import { makeZipBomb } from '../../test/helpers/make-zip-bomb';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files that were made by hand to be as bad as can be, in full size; those of one entry are dropped together. */
export interface HostileDrop {
  readonly name: string;
  readonly make: () => readonly NamedBytes[];
}

/** Rows, columns, reasons: as many as issue 6 names. */
const many = 100_000;
/** Bytes of a cell that holds a library. */
const largeCell = 50_000_000;
/** Levels of lists in lists. */
const levels = 1_000_000;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string): NamedBytes => ({ name, bytes: encode(text) });
const list = (length: number, make: (i: number) => string): string[] =>
  Array.from({ length }, (_, i) => make(i));

const lng = (i: number): string => (121.44 + (i % 300) / 50_000).toFixed(6);
const lat = (i: number): string => (31.22 + Math.floor(i / 300) / 80_000).toFixed(6);
const point = (i: number): string => `{"type":"Point","coordinates":[${lng(i)},${lat(i)}]}`;
const feature = (properties: string, i = 0, geometry = point(i)): string =>
  `{"type":"Feature","properties":{${properties}},"geometry":${geometry}}`;
const collection = (features: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;

/** The first sample of a format, made worse in one way. */
function mutated(format: string, mutation: Mutation): readonly NamedBytes[] {
  const random = createSeededRandom(1);
  let sample: Sample = makeSample(random);
  while (sample.format !== format) sample = makeSample(random);
  return [mutateFile(sample, mutation, sample, random)];
}

/** A ring of so many corners around a place. */
function ring(corners: number, radius = 0.001): string {
  const positions = list(corners, (i) => {
    const angle = (2 * Math.PI * i) / corners;
    return `[${(121.4405 + radius * Math.cos(angle)).toFixed(7)},${(31.2215 + radius * Math.sin(angle)).toFixed(7)}]`;
  });
  return `{"type":"Polygon","coordinates":[[${[...positions, positions[0]].join(',')}]]}`;
}

/** Our own pack, with a note that nobody reads so long that the zip comes close to what an import takes. */
function largePack(megabytes: number): Uint8Array {
  const note = 'x'.repeat(100_000);
  const seats = list(megabytes * 10, (i) => feature(`"id":"n${i}","note":"${note}"`, i));
  const files = packFiles.map((name): [string, Uint8Array] => [
    `pack/${name}`,
    name === 'seats.geojson' ? encode(collection(seats)) : readFileSync(`data/jingansi/${name}`),
  ]);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const csvHead = 'ref,name,lng,lat,seats,靠背';
const csvRow = (i: number): string => `ref-${i},n,${lng(i)},${lat(i)},2,有`;

/** In the order of issue 6. */
export const hostileDrops: readonly HostileDrop[] = [
  ...(['csv', 'geojson', 'osm-xml', 'kml', 'overpass'] as const).map((format) => ({
    name: `line of 200 MB, ${format}`,
    make: () => mutated(format, 'huge'),
  })),
  { name: 'zip bomb, CSV', make: () => [{ name: 'bomb.zip', bytes: makeZipBomb('a.csv', 400) }] },
  { name: 'zip bomb, KMZ', make: () => [{ name: 'bomb.kmz', bytes: makeZipBomb('doc.kml', 400) }] },
  {
    name: 'zip bomb, XLSX',
    make: () => [{ name: 'bomb.xlsx', bytes: makeZipBomb('xl/worksheets/sheet1.xml', 400) }],
  },
  { name: 'billion laughs', make: () => [1, 2, 3].flatMap((seed) => laughs(seed)) },
  { name: 'nesting of 10⁶, JSON alone', make: () => [file('deep.json', '['.repeat(levels))] },
  {
    name: 'nesting of 10⁶, in a property',
    make: () => [
      file(
        'deep.geojson',
        collection([
          feature('"a":1'),
          feature(`"a":${'['.repeat(levels)}${']'.repeat(levels)}`),
          feature(`"a":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`),
        ]),
      ),
    ],
  },
  {
    name: 'nesting of 10⁶, XML',
    make: () => [
      file('deep.osm', `<osm version="0.6">${'<a>'.repeat(levels)}</osm>`),
      file('deep.kml', `<kml><Document>${'<Folder>'.repeat(levels)}</Document></kml>`),
    ],
  },
  {
    name: 'CSV with 10⁵ damaged rows',
    make: () => {
      const random = createSeededRandom(1);
      return [file('damaged.csv', [csvHead, ...list(many, (i) => damageRow(csvRow(i), random))].join('\n'))];
    },
  },
  {
    name: 'CSV, 10⁵ rows without a number',
    make: () => [file('no-number.csv', [csvHead, ...list(many, (i) => `r${i},n,缺${i},-,2,有`)].join('\n'))],
  },
  {
    name: 'a cell of 50 MB, CSV',
    make: () => [
      file(
        'cell.csv',
        [csvHead, csvRow(1), `r,"${'x'.repeat(largeCell)}",121.4,31.2,1,无`, csvRow(2)].join('\n'),
      ),
    ],
  },
  {
    name: 'cells of 3 MB in 20 rows, CSV',
    make: () => [
      file(
        'cells.csv',
        [csvHead, ...list(20, (i) => `r,"${'长'.repeat(1_000_000)}",${lng(i)},${lat(i)},1,无`)].join('\n'),
      ),
    ],
  },
  {
    name: 'a value of 50 MB, GeoJSON',
    make: () => [
      file(
        'value.geojson',
        collection([feature(`"name":"${'x'.repeat(largeCell)}"`, 1), feature('"name":"n"', 2)]),
      ),
    ],
  },
  {
    name: 'columns: 16,000, CSV',
    make: () => [
      file(
        'wide.csv',
        [`${csvHead},${list(16_000, (i) => `c${i}`).join(',')}`, ...list(20, csvRow)].join('\n'),
      ),
    ],
  },
  {
    name: 'columns: 10⁵, CSV',
    make: () => [
      file(
        'wider.csv',
        [`${csvHead},${list(many, (i) => `c${i}`).join(',')}`, ...list(20, csvRow)].join('\n'),
      ),
    ],
  },
  {
    name: 'columns: 10⁵, GeoJSON',
    make: () => [
      file(
        'wide.geojson',
        collection(list(20, (i) => feature(list(many / 10, (k) => `"c${k}":"${i}"`).join(','), i))),
      ),
      file('wider.geojson', collection([feature(list(many, (k) => `"c${k}":1`).join(','))])),
    ],
  },
  {
    name: 'names of columns of 1 MB',
    make: () => [
      file(
        'names.csv',
        [[csvHead, ...list(3, (i) => `${i}${'名'.repeat(300_000)}`)].join(','), ...list(9, csvRow)].join(
          '\n',
        ),
      ),
      file('names.geojson', collection(list(9, (i) => feature(`"${'k'.repeat(1_000_000)}":1`, i)))),
    ],
  },
  {
    name: '10⁵ different reasons',
    make: () => [
      file(
        'reasons.csv',
        [csvHead, ...list(many, (i) => `r${i},n,${lng(i)},${lat(i)},${i}x,木${i}`)].join('\n'),
      ),
      file(
        'reasons.geojson',
        collection(list(many, (i) => feature('"a":1', i, `{"type":"Shape${i}","coordinates":[${i}]}`))),
      ),
    ],
  },
  {
    name: '10⁵ seats in one place',
    make: () => [file('heap.csv', [csvHead, ...list(many, (i) => `r${i},n,121.44,31.22,2,有`)].join('\n'))],
  },
  {
    name: 'an outline of 10⁶ corners',
    make: () => [file('outline.geojson', collection([feature('"id":"g","name":"n"', 0, ring(1_000_000))]))],
  },
  {
    name: '1,500 grids in one place',
    make: () => [
      {
        name: 'micro-grids.geojson',
        bytes: encode(
          collection(list(1_500, (i) => feature(`"id":"g${i}","name":"n","neighbourhood":"n"`, 0, ring(6)))),
        ),
      },
    ],
  },
  { name: '20 files at once', make: () => list(20, String).map((_, i) => named(makeCase(i + 1).file, i)) },
  { name: '2,000 files at once', make: () => list(2000, (i) => `${i}`).map((i) => file(`${i}.txt`, 'x')) },
  {
    name: 'a zip of 500 tables',
    make: () => {
      const table = encode([csvHead, ...list(5, csvRow)].join('\n'));
      return [
        {
          name: 'tables.zip',
          bytes: zipSync(Object.fromEntries(list(500, (i) => `${i}.csv`).map((name) => [name, table]))),
        },
      ];
    },
  },
  { name: 'a pack of 250 MB', make: () => [{ name: 'pack.zip', bytes: largePack(245) }] },
];

function laughs(seed: number): readonly NamedBytes[] {
  const random = createSeededRandom(seed);
  const sample = makeSample(random);
  return [named(mutateFile(sample, 'laughs', sample, random), seed)];
}

/** Files of one drop have different names. */
const named = ({ name, bytes }: NamedBytes, i: number): NamedBytes => ({ name: `${i}-${name}`, bytes });
