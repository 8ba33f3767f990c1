import { PbfReader } from 'pbf';
import { type OsmMember, type OsmTags, osmTypes } from '../../src/io/osm/data';
import { readVersion } from '../../src/io/osm/read-version';
import type { ElementVisitor } from './data';

interface Block {
  readonly strings: Uint8Array[];
  readonly groups: Uint8Array[];
  granularity: number;
  latOffset: number;
  lngOffset: number;
}

/** Decodes a block of an `.osm.pbf` (OSM wiki: PBF Format) as far as the visitor asks for its elements. */
export function readPbfBlock(bytes: Uint8Array, visitor: ElementVisitor): void {
  const block = new PbfReader(bytes).readFields<Block>(
    (tag, found, pbf) => {
      if (tag === 1)
        new PbfReader(pbf.readBytes()).readFields((inner, strings: Uint8Array[], reader) => {
          if (inner === 1) strings.push(reader.readBytes());
        }, found.strings);
      else if (tag === 2) found.groups.push(pbf.readBytes());
      else if (tag === 17) found.granularity = pbf.readVarint();
      else if (tag === 19) found.latOffset = pbf.readVarint(true);
      else if (tag === 20) found.lngOffset = pbf.readVarint(true);
    },
    { strings: [], groups: [], granularity: 100, latOffset: 0, lngOffset: 0 },
  );
  const texts = createTexts(block.strings);
  for (const group of block.groups)
    new PbfReader(group).readFields((tag, _, pbf) => {
      if (tag === 1 && visitor.node) readNode(pbf.readBytes(), block, texts, visitor);
      else if (tag === 2 && visitor.node) readDense(pbf.readBytes(), block, texts, visitor);
      else if (tag === 3 && visitor.way) readWay(pbf.readBytes(), texts, visitor);
      else if (tag === 4 && visitor.relation) readRelation(pbf.readBytes(), texts, visitor);
    }, undefined);
}

type Texts = (index: number) => string;

/** Texts of a block, decoded once and only when asked for. */
function createTexts(strings: readonly Uint8Array[]): Texts {
  const decoder = new TextDecoder();
  const known: (string | undefined)[] = [];
  return (index) => {
    known[index] ??= decoder.decode(strings[index] ?? new Uint8Array());
    return known[index] as string;
  };
}

/** Degrees with the seven decimals that OpenStreetMap has. */
const toDegrees = (offset: number, granularity: number, value: number): number =>
  Math.round((offset + granularity * value) / 100) / 1e7;

function readDense(bytes: Uint8Array, block: Block, texts: Texts, { node }: ElementVisitor): void {
  const dense = new PbfReader(bytes).readFields<{
    ids: number[];
    lats: number[];
    lngs: number[];
    tags: number[];
    versions: number[];
  }>(
    (tag, found, pbf) => {
      if (tag === 1) pbf.readPackedSVarint(found.ids);
      else if (tag === 5) found.versions = readVersions(pbf.readBytes());
      else if (tag === 8) pbf.readPackedSVarint(found.lats);
      else if (tag === 9) pbf.readPackedSVarint(found.lngs);
      else if (tag === 10) pbf.readPackedVarint(found.tags);
    },
    { ids: [], lats: [], lngs: [], tags: [], versions: [] },
  );
  const { ids, lats, lngs, tags, versions } = dense;
  const { granularity, latOffset, lngOffset } = block;
  let id = 0;
  let lat = 0;
  let lng = 0;
  let at = 0;
  const readTags = (): OsmTags => {
    const read: Record<string, string> = Object.create(null);
    for (let i = at; i + 1 < tags.length && tags[i] !== 0; i += 2)
      read[texts(tags[i] as number)] = texts(tags[i + 1] as number);
    return read;
  };
  for (let i = 0; i < ids.length; i++) {
    id += ids[i] as number;
    lat += lats[i] as number;
    lng += lngs[i] as number;
    node?.(
      id,
      toDegrees(lngOffset, granularity, lng),
      toDegrees(latOffset, granularity, lat),
      readTags,
      readVersion(versions[i]),
    );
    // Keys and values of a node end with a 0; a block without tags has none at all.
    while (at < tags.length && tags[at] !== 0) at += 2;
    at++;
  }
}

/** Versions of `Info` and of `DenseInfo`, which alone among its fields are not differences; -1 = not said. */
const readVersions = (bytes: Uint8Array): number[] =>
  new PbfReader(bytes).readFields((tag, versions: number[], pbf) => {
    if (tag === 1) pbf.readPackedVarint(versions, true);
  }, []);

function readNode(bytes: Uint8Array, block: Block, texts: Texts, { node }: ElementVisitor): void {
  const read = new PbfReader(bytes).readFields<{
    id: number;
    keys: number[];
    values: number[];
    lat: number;
    lng: number;
    versions: number[];
  }>(
    (tag, found, pbf) => {
      if (tag === 1) found.id = pbf.readSVarint();
      else if (tag === 2) pbf.readPackedVarint(found.keys);
      else if (tag === 3) pbf.readPackedVarint(found.values);
      else if (tag === 4) found.versions = readVersions(pbf.readBytes());
      else if (tag === 8) found.lat = pbf.readSVarint();
      else if (tag === 9) found.lng = pbf.readSVarint();
    },
    { id: 0, keys: [], values: [], lat: 0, lng: 0, versions: [] },
  );
  const { granularity, latOffset, lngOffset } = block;
  node?.(
    read.id,
    toDegrees(lngOffset, granularity, read.lng),
    toDegrees(latOffset, granularity, read.lat),
    () => toTags(read.keys, read.values, texts),
    readVersion(read.versions[0]),
  );
}

function readWay(bytes: Uint8Array, texts: Texts, { way }: ElementVisitor): void {
  const read = new PbfReader(bytes).readFields<{
    id: number;
    keys: number[];
    values: number[];
    refs: number[];
  }>(
    (tag, found, pbf) => {
      if (tag === 1) found.id = pbf.readVarint(true);
      else if (tag === 2) pbf.readPackedVarint(found.keys);
      else if (tag === 3) pbf.readPackedVarint(found.values);
      else if (tag === 8) pbf.readPackedSVarint(found.refs);
    },
    { id: 0, keys: [], values: [], refs: [] },
  );
  let ref = 0;
  const refs = read.refs.map((step) => {
    ref += step;
    return ref;
  });
  way?.(read.id, refs, null, () => toTags(read.keys, read.values, texts));
}

function readRelation(bytes: Uint8Array, texts: Texts, { relation }: ElementVisitor): void {
  const read = new PbfReader(bytes).readFields<{
    id: number;
    keys: number[];
    values: number[];
    roles: number[];
    refs: number[];
    types: number[];
  }>(
    (tag, found, pbf) => {
      if (tag === 1) found.id = pbf.readVarint(true);
      else if (tag === 2) pbf.readPackedVarint(found.keys);
      else if (tag === 3) pbf.readPackedVarint(found.values);
      else if (tag === 8) pbf.readPackedVarint(found.roles);
      else if (tag === 9) pbf.readPackedSVarint(found.refs);
      else if (tag === 10) pbf.readPackedVarint(found.types);
    },
    { id: 0, keys: [], values: [], roles: [], refs: [], types: [] },
  );
  const readMembers = (): OsmMember[] => {
    let ref = 0;
    return read.refs.map((step, i) => {
      ref += step;
      return {
        type: osmTypes[read.types[i] ?? 0] ?? 'node',
        ref,
        role: texts(read.roles[i] ?? 0),
        line: null,
      };
    });
  };
  relation?.(read.id, readMembers(), () => toTags(read.keys, read.values, texts));
}

function toTags(keys: readonly number[], values: readonly number[], texts: Texts): OsmTags {
  const tags: Record<string, string> = Object.create(null);
  for (const [i, key] of keys.entries()) tags[texts(key)] = texts(values[i] ?? 0);
  return tags;
}
