import { zipSync } from 'fflate';
import { makeZipBomb } from '../../helpers/make-zip-bomb';
import { below, damageRow, pick, replaceNumber, signs } from './damage-row';
import type { Sample } from './make-samples';

type Random = () => number;
const encode = (text: string) => new TextEncoder().encode(text);

/** Members that JSON takes and programs fall over. */
const members = [
  '"__proto__":{"a":1},',
  '"constructor":1,',
  '"a":1,"a":2,',
  '"\\ud800":"\\udfff",',
  '"toString":null,',
  '"hasOwnProperty":0,',
];

/** Names of ways to make a file worse. */
export const mutations = [
  'whole',
  'one-row',
  'cut',
  'bits',
  'signs',
  'numbers',
  'members',
  'deep',
  'repeat',
  'splice',
  'extension',
  'noise',
  'empty',
  'laughs',
  'long',
  'huge',
  'bomb',
] as const;
export type Mutation = (typeof mutations)[number];

/** Heavy ways come seldom. */
const shares: Readonly<Partial<Record<Mutation, number>>> = {
  'one-row': 6,
  cut: 2,
  bits: 3,
  long: 0.02,
  huge: 0.001,
  bomb: 0.005,
  laughs: 0.3,
};

export function pickMutation(random: Random): Mutation {
  const total = mutations.reduce((sum, name) => sum + (shares[name] ?? 1), 0);
  let rest = random() * total;
  for (const name of mutations) {
    rest -= shares[name] ?? 1;
    if (rest < 0) return name;
  }
  return 'whole';
}

export interface MutatedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The row that is damaged, where it is one only. */
  readonly damaged: number | null;
}

/** The file of a sample, made worse in one way. */
export function mutateFile(sample: Sample, mutation: Mutation, other: Sample, random: Random): MutatedFile {
  const { name, rows, build } = sample;
  const plain = (bytes: Uint8Array, as = name): MutatedFile => ({ name: as, bytes, damaged: null });
  const mapRows = (change: (row: string) => string) => plain(build(rows.map(change)));
  switch (mutation) {
    case 'whole':
      return plain(build(rows));
    case 'one-row':
      return damageOne(sample, random);
    case 'cut': {
      const bytes = build(rows);
      return plain(bytes.slice(0, below(bytes.length, random)));
    }
    case 'bits':
      return plain(flipBits(build(rows), 1 + below(20, random), random));
    case 'signs':
      return mapRows((row) => {
        const at = below(row.length, random);
        return row.slice(0, at) + pick(signs, random) + row.slice(at);
      });
    case 'numbers':
      return mapRows((row) => replaceNumber(row, random));
    case 'members':
      return mapRows((row) => row.replace('{', (brace) => brace + pick(members, random)));
    case 'deep': {
      const levels = 10 ** (1 + below(5, random));
      const [open, close] = pick(
        [
          ['[', ']'],
          ['{"a":', '}'],
          ['<a>', '</a>'],
          ['"', '"'],
        ] as const,
        random,
      );
      const nest =
        open.repeat(levels) + (random() < 0.5 ? '1' : '') + (random() < 0.5 ? close.repeat(levels) : '');
      return mapRows((row) =>
        random() < 0.3
          ? row.replace(/"[^"]*"|>[^<]+</, (value) => (value[0] === '>' ? `>${nest}<` : nest))
          : row,
      );
    }
    case 'repeat':
      return plain(build(Array.from({ length: 200 }, () => pick(rows, random))));
    case 'splice': {
      const [one, two] = [build(rows), other.build(other.rows)];
      const joined = [
        ...one.subarray(0, below(one.length, random)),
        ...two.subarray(below(two.length, random)),
      ];
      return plain(Uint8Array.from(joined));
    }
    case 'extension':
      return plain(
        build(rows),
        `a.${pick(['csv', 'json', 'zip', 'xlsx', 'pdf', 'kml', 'shp', 'txt', 'x', ''], random)}`,
      );
    case 'noise': {
      const bytes = Uint8Array.from({ length: below(3000, random) }, () => below(256, random));
      const head = build(rows).subarray(0, below(40, random));
      return plain(Uint8Array.from([...head, ...bytes]));
    }
    case 'empty':
      return plain(
        encode(pick(['', '\ufeff', '\n\n', ' ', '{}', '[]', '<osm/>', '<kml/>', 'a,b\n'], random)),
      );
    case 'laughs':
      return makeLaughs(random);
    case 'long':
      return makeLong(sample, 1_000_000 + below(8_000_000, random), random);
    case 'huge':
      return makeLong(sample, hugeLine, random);
    case 'bomb':
      return makeBomb(random);
  }
}

function damageOne(sample: Sample, random: Random): MutatedFile {
  const { name, format, rows, build } = sample;
  const damaged = below(rows.length, random);
  if (format !== 'shapefile')
    return {
      name,
      damaged,
      bytes: build(rows.map((row, i) => (i === damaged ? damageRow(row, random) : row))),
    };
  // A record of the .shp itself: 28 bytes behind a head of 100.
  const bytes = build(rows);
  const at = shpOffset(bytes) + 100 + 28 * damaged;
  return { name, damaged, bytes: flipBits(bytes, 1 + below(4, random), random, at, 28) };
}

/** Where the .shp begins in a zip that stores it as it is. */
function shpOffset(bytes: Uint8Array): number {
  for (let i = 0; i + 3 < bytes.length; i++)
    if (bytes[i] === 0 && bytes[i + 1] === 0 && bytes[i + 2] === 0x27 && bytes[i + 3] === 0x0a) return i;
  return 0;
}

function flipBits(
  bytes: Uint8Array,
  count: number,
  random: Random,
  from = 0,
  length = bytes.length,
): Uint8Array {
  const flipped = bytes.slice();
  for (let i = 0; i < count; i++) {
    const at = from + below(length, random);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8, random));
  }
  return flipped;
}

/** Entities that would be 10⁴⁰ words (the billion laughs), in each of the formats made of XML. */
function makeLaughs(random: Random): MutatedFile {
  const entities = Array.from({ length: 40 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  const type = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities}]>`;
  const osm = `${type}<osm version="0.6"><node id="1" lat="31.2" lon="121.4"><tag k="amenity" v="bench"/><tag k="name" v="&l40;"/></node></osm>`;
  const kml = `${type}<kml><Placemark><name>&l40;</name><Point><coordinates>121.4,31.2</coordinates></Point></Placemark></kml>`;
  const sheet = `${type}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l40;</t></is></c></row></sheetData></worksheet>`;
  const kind = below(3, random);
  if (kind === 0) return { name: 'a.osm', bytes: encode(osm), damaged: null };
  if (kind === 1) return { name: 'a.kml', bytes: encode(kml), damaged: null };
  const parts = {
    'xl/workbook.xml': encode('<workbook><sheets><sheet name="S"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': encode(sheet),
  };
  return { name: 'a.xlsx', bytes: zipSync(parts), damaged: null };
}

/** Characters of a line of 200 MB. */
const hugeLine = 200_000_000;

/** One line of many megabytes among short ones. */
function makeLong({ name, rows, build }: Sample, length: number, random: Random): MutatedFile {
  const at = below(rows.length, random);
  const long = pick(['x', '"', '\\', ',', '<', '['], random).repeat(length);
  return {
    name,
    bytes: build(rows.map((row, i) => (i === at ? row.replace(/ref-\d+/, () => long) : row))),
    damaged: null,
  };
}

/** A zip of half a megabyte that unpacks to 400 MB. */
function makeBomb(random: Random): MutatedFile {
  const path = pick(['xl/worksheets/sheet1.xml', 'doc.kml', 'a.shp', 'a.csv'], random);
  return { name: 'a.zip', bytes: makeZipBomb(path, 400), damaged: null };
}
